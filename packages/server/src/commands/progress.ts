import { isObject, textOf } from './input.ts';

/** How far the sending of an issue has come: see `IssueProgressSchema`. */
export interface Progress {
  readonly status: string;
  readonly recipients: number;
  readonly sent: number;
  readonly waiting: number;
  readonly failed: number;
  readonly dropped: number;
}

/** Of an issue as the server answers it. */
export function progressOf(issue: unknown): Progress {
  const progress = isObject(issue) && isObject(issue['progress']) ? issue['progress'] : {};
  const number = (name: string) => Number(progress[name] ?? 0);
  return {
    status: textOf(issue, 'status') ?? '',
    recipients: number('recipients'),
    sent: number('sent'),
    waiting: number('waiting'),
    failed: number('failed'),
    dropped: number('dropped'),
  };
}

export const issuePath = (id: string | undefined) => `newsletter/issues/${encodeURIComponent(id ?? '')}`;
