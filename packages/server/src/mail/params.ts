import type { GoneSlot, MailParams } from './outbox.ts';

const TEXTS = [
  'registration',
  'nonce',
  'event',
  'request',
  'subscriber',
  'issue',
  'membership',
  'story',
  'message',
] as const;

/** What fills a template, out of the database: what is not as it should be is left out. */
export function readParams(params: Readonly<Record<string, unknown>>): MailParams {
  const { gone, test } = params;
  const texts: Partial<Record<(typeof TEXTS)[number], string>> = {};
  for (const name of TEXTS) {
    const value = params[name];
    if (typeof value === 'string') texts[name] = value;
  }
  return {
    ...texts,
    ...(test === true ? { test } : {}),
    ...(Array.isArray(gone) ? { gone: gone.flatMap(readSlot) } : {}),
  };
}

function readSlot(value: unknown): GoneSlot[] {
  if (typeof value !== 'object' || value === null) return [];
  const date = 'date' in value ? value.date : undefined;
  const start = 'start' in value ? value.start : null;
  const end = 'end' in value ? value.end : null;
  const timeZone = 'timeZone' in value ? value.timeZone : undefined;
  const count = 'count' in value ? value.count : 1;
  if (typeof date !== 'string' || typeof timeZone !== 'string' || typeof count !== 'number') return [];
  return [
    {
      date,
      timeZone,
      count,
      start: typeof start === 'string' ? start : null,
      end: typeof end === 'string' ? end : null,
    },
  ];
}
