/** A newsletter's archive in memory. */
import { PAGE_LIMIT_DEFAULT, type WireIssue, type WireIssuePage } from '@koinon/contract';
import { check } from '@koinon/contract/parse';
import { IssueRecordSchema } from '@koinon/contract/newsletter';
import type { IssueRecordInput } from '@koinon/contract';

/** An issue that was sent, as a test gives it. */
export type IssueInput = IssueRecordInput & {
  /** An instant: when it was sent. */
  readonly publishedAt: string;
  /** Of the first network unless given. */
  readonly network?: string | undefined;
};

/** An issue that was sent. */
export interface TestIssue {
  readonly network: string;
  readonly issue: WireIssue;
}

/** @throws TypeError where it cannot be read: a mistake in the test should be seen in the test */
export function readIssue(input: IssueInput, index: number, first: string): TestIssue {
  const { network = first, publishedAt, ...record } = input;
  const read = check(IssueRecordSchema, record);
  if (!read.ok) {
    const [error] = read.errors;
    throw new TypeError(`createTestKoinon: issues[${index}]${error?.pointer ?? ''}: ${error?.code ?? ''}`);
  }
  const { value } = read;
  const url = `https://koinon.test/n/${network}/newsletter/${value.id}`;
  return { network, issue: { ...value, publishedAt, url, languages: Object.keys(value.body) } };
}

/** The youngest first; of the same moment the last one that was given. */
export function archive(issues: readonly TestIssue[], network: string): WireIssue[] {
  return issues
    .filter(one => one.network === network)
    .map(({ issue }, identity) => ({ issue, identity }))
    .sort(
      (a, b) => Date.parse(b.issue.publishedAt) - Date.parse(a.issue.publishedAt) || b.identity - a.identity,
    )
    .map(({ issue }) => issue);
}

/** A page of it, or undefined where the cursor is none of ours. */
export function pageOfIssues(
  sent: readonly WireIssue[],
  query: {
    readonly list?: string | undefined;
    readonly cursor?: string | undefined;
    readonly limit?: number | undefined;
  },
): WireIssuePage | undefined {
  const { list, cursor, limit = PAGE_LIMIT_DEFAULT } = query;
  const of = sent.filter(issue => list === undefined || issue.list === list);
  const after = cursor === undefined ? -1 : of.findIndex(({ id }) => cursorOf(id) === cursor);
  if (cursor !== undefined && after === -1) return undefined;
  const items = of.slice(after + 1, after + 1 + limit);
  const last = items.at(-1);
  const more = last !== undefined && of.length > after + 1 + limit;
  return {
    items: items.map(({ body: _body, ...summary }) => summary),
    next: more ? cursorOf(last.id) : null,
  };
}

/** Ids are letters of ASCII. */
const cursorOf = (id: string) => btoa(id).replaceAll('=', '');
