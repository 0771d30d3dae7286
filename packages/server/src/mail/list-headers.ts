/** What a mail to many says to mail programs: which list it is of, and how one leaves it. */
import { Buffer } from 'node:buffer';
import type { MailList } from './message.ts';
import { oneLine } from './neutral.ts';

/** Written as it is given: a folded address, or one with an encoded word in it, is read by few programs. */
interface Prepared {
  readonly prepared: true;
  readonly value: string;
  readonly foldLines?: boolean;
}

const as = (value: string): Prepared => ({ prepared: true, value });

/**
 * `List-Id` (RFC 2919); `List-Unsubscribe` with `List-Unsubscribe-Post` (RFC 8058), which takes one address only, by https; and
 * `Precedence`, by which vacation programs know that nobody waits for their answer (RFC 3834 §2).
 */
export function listHeaders({ id, name, unsubscribeUrl }: MailList): Record<string, string | Prepared> {
  const label = oneLine(name);
  const listId = `<${id.replace(/[^\w.-]/g, '-')}>`;
  return {
    'List-Id': { ...as(label === '' ? listId : `${phrase(label)} ${listId}`), foldLines: true },
    ...(unsubscribeUrl === undefined
      ? {}
      : {
          'List-Unsubscribe': as(`<${new URL(unsubscribeUrl).href}>`),
          'List-Unsubscribe-Post': as('List-Unsubscribe=One-Click'),
        }),
    Precedence: 'bulk',
  };
}

/** A name before an address: quoted, or in encoded words of at most 75 characters (RFC 2047 §2). */
function phrase(name: string): string {
  if (/^[\x20-\x7E]*$/.test(name)) return `"${name.replace(/["\\]/g, '\\$&')}"`;
  const words: string[] = [];
  let word = '';
  for (const character of name) {
    if (Buffer.byteLength(word + character) > 45) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  return [...words, word].map(one => `=?UTF-8?B?${Buffer.from(one).toString('base64')}?=`).join(' ');
}
