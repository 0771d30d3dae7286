/** Charters in memory: every version that was ever published, the youngest of a network being the one to accept. */
import { charterText, type CharterRecord, type CharterRecordInput, type WireCharter } from '@koinon/contract';
import { CharterRecordSchema } from '@koinon/contract/charters';
import { check } from '@koinon/contract/parse';
import { sha256 } from './sha256.ts';

/** A charter as a test gives it. */
export type CharterInput = CharterRecordInput & {
  /** Of the first network unless given. */
  readonly network?: string | undefined;
  /** An instant; 1 January 2024 unless given. */
  readonly publishedAt?: string | undefined;
};

/** A version that was published. */
export interface TestCharter {
  readonly network: string;
  readonly record: CharterRecord;
  readonly publishedAt: string;
}

/** @throws TypeError where it cannot be read: a mistake in the test should be seen in the test */
export function readCharter(input: CharterInput, index: number, first: string): TestCharter {
  const { network = first, publishedAt = '2024-01-01T00:00:00.000Z', ...record } = input;
  const read = check(CharterRecordSchema, record);
  if (read.ok) return { network, record: read.value, publishedAt };
  const [error] = read.errors;
  throw new TypeError(`createTestKoinon: charters[${index}]${error?.pointer ?? ''}: ${error?.code ?? ''}`);
}

/** The one to accept now. */
export function currentCharter(charters: readonly TestCharter[], network: string): TestCharter | undefined {
  return charters.findLast(one => one.network === network);
}

/** @param version or `current` */
export function wireCharter(
  charters: readonly TestCharter[],
  network: string,
  version: string,
): WireCharter | undefined {
  const current = currentCharter(charters, network);
  const charter =
    version === 'current'
      ? current
      : charters.find(one => one.network === network && one.record.version === version);
  return (
    charter && {
      ...charter.record,
      publishedAt: charter.publishedAt,
      current: charter === current,
      sha256: hashesOf(charter.record),
    }
  );
}

/** By language: of what is accepted. */
export function hashesOf(record: CharterRecord): Record<string, string> {
  return Object.fromEntries(Object.keys(record.title).map(lang => [lang, sha256(charterText(record, lang))]));
}
