import type { EmbedName } from '@koinon/contract/embeds';
import { median } from './numbers.ts';
import type { Visit } from './visit.ts';

/** All visits of one side's page. */
export interface Side {
  readonly name: string;
  /** With room reserved, in turns. */
  readonly visits: readonly Visit[];
  /** One, with no room reserved: what a page does that nobody has thought about. */
  readonly bare: Visit;
}

export interface Result {
  readonly name: string;
  readonly ours: Side;
  readonly peer?: Side;
}

interface Row {
  readonly name: string;
  readonly of: (visit: Visit) => number;
  readonly print: (value: number) => string;
}

const milliseconds = (value: number) => `${Math.round(value / 10) * 10} ms`;
const kilobytes = (value: number) => `${(value / 1000).toFixed(1)} kB`;
const sum = (counts: Readonly<Record<string, number>>) =>
  Object.values(counts).reduce((total, count) => total + count, 0);
const ofKind = (kind: string) => (visit: Visit) => visit.bytes[kind] ?? 0;
const first = (names: readonly string[]) => (visit: Visit) =>
  Math.min(...names.map(name => visit.found[name] ?? Number.POSITIVE_INFINITY));

const FIELDS: readonly EmbedName[] = [
  'newsletter-signup',
  'registration-form',
  'membership-form',
  'story-submission',
];

const rows: readonly Row[] = [
  { name: 'layout shift', of: visit => visit.layoutShift, print: value => value.toFixed(3) },
  { name: 'total blocking time', of: visit => visit.blockingTime, print: milliseconds },
  { name: 'first paint with content', of: visit => visit.firstPaint, print: milliseconds },
  { name: 'first usable field', of: first(FIELDS), print: milliseconds },
  ...FIELDS.map(name => ({ name: `… of ${name}`, of: first([name]), print: milliseconds })),
  { name: 'first event', of: first(['event-calendar']), print: milliseconds },
  { name: 'first past issue', of: first(['newsletter-archive']), print: milliseconds },
  { name: 'first story', of: first(['story-gallery']), print: milliseconds },
  { name: 'settled', of: visit => visit.settled, print: milliseconds },
  { name: 'bytes in all', of: visit => sum(visit.bytes), print: kilobytes },
  { name: '… of scripts', of: ofKind('Script'), print: kilobytes },
  { name: '… of style sheets', of: ofKind('Stylesheet'), print: kilobytes },
  { name: '… of data', of: ofKind('Fetch'), print: kilobytes },
  { name: 'requests', of: visit => sum(visit.requests), print: String },
  { name: 'JavaScript heap', of: visit => visit.heap, print: value => `${(value / 1e6).toFixed(1)} MB` },
];

/** One table for each race; the ratio is the peer's figure over ours, so what is above 1 is in our favour. */
export function tables(results: readonly Result[]): string {
  return results.map(table).join('\n\n');
}

function table({ name, ours, peer }: Result): string {
  const title = name.startsWith('koinon-')
    ? `### \`${name}\``
    : `### ${name[0]?.toUpperCase()}${name.slice(1)}`;
  const lines = [
    ['', ours.name, ...(peer ? [peer.name, 'ratio'] : [])],
    ['---', '--:', ...(peer ? ['--:', '--:'] : [])],
    shiftWithoutRoom(ours, peer),
    ...rows.flatMap(row => {
      const own = middle(ours, row);
      const theirs = peer && middle(peer, row);
      if (![own, theirs].some(value => value !== undefined && Number.isFinite(value))) return [];
      if (row.name.startsWith('…') && own === theirs && own === 0) return [];
      const cells = [row.name, print(row, own)];
      if (peer) cells.push(print(row, theirs), ratio(own, theirs));
      // The sum of one form is the same as its only part.
      return [cells];
    }),
  ];
  return `${title}\n\n${lines.map(cells => `| ${cells.join(' | ')} |`).join('\n')}`;
}

function shiftWithoutRoom(ours: Side, peer: Side | undefined): string[] {
  const cells = ['layout shift, no room reserved', ours.bare.layoutShift.toFixed(3)];
  return peer
    ? [...cells, peer.bare.layoutShift.toFixed(3), ratio(ours.bare.layoutShift, peer.bare.layoutShift)]
    : cells;
}

const middle = (side: Side, { of }: Row) => median(side.visits.map(of));

const print = ({ print }: Row, value: number | undefined) =>
  value === undefined || !Number.isFinite(value) ? '–' : print(value);

function ratio(own: number | undefined, theirs: number | undefined): string {
  if (own === undefined || theirs === undefined || !Number.isFinite(own) || !Number.isFinite(theirs))
    return '–';
  return own === 0 ? (theirs === 0 ? '1.0' : '∞') : (theirs / own).toFixed(1);
}
