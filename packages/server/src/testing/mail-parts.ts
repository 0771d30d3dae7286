/** What every mail must be, whatever it says. */
import assert from 'node:assert/strict';
import type { MailboxEntry } from '../mail/mailbox.ts';

/** Complete in both parts, in one language, with nothing left out of the words and nothing that the other part does not say. */
export function assertWhole(mail: MailboxEntry, lang: string): void {
  const { subject, text, html } = mail;
  for (const part of [subject, text, html]) {
    // A token may have any letters in it.
    const words = part.replaceAll(/\/m\/[\w-]{43}/g, '/m/');
    assert.doesNotMatch(words, /\{\w*\}|\bmail\.\w+\.\w|undefined|\bnull\b|\[object|NaN|Invalid Date/);
    assert.doesNotMatch(part, /[\u202A-\u202E\u2066-\u2069]/, 'nothing turns the direction of the text');
  }
  assert.ok(subject.trim() !== '' && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(subject), subject);
  // A page of everyone's mail shows the links that are known, so none may be missing.
  assert.deepEqual([...new Set(hrefs(html))].sort(), mail.links.toSorted());
  for (const link of mail.links) {
    assert.ok(text.split('\n').includes(link), 'an address has a line of its own');
  }
  assert.equal(mail.lang, lang);
  assert.match(html, new RegExp(`<html lang="${lang}" dir="ltr">`));
  assertWellFormed(html);
  assert.doesNotMatch(html, /<(table|script|link|iframe|object|form)\b|url\(|@import|\son\w+=/i);
  for (const line of text.split('\n')) {
    const words = line.replace(/^(?:>|•|\d+\.)? */, '');
    assert.ok([...line].length <= 78 || !words.includes(' '), line);
  }
  // Every sentence is in both parts; the text part marks what is quoted.
  const words = (part: string) => part.replace(/^> ?/gm, '').replace(/\s+/g, ' ');
  for (const block of html.matchAll(/<(?:p|h1|h2|dt|dd|li|span|bdi|a)\b[^>]*>\s*([^<]+)</g)) {
    assert.ok(words(text).includes(words(unescape(block[1] ?? '')).trim()), block[1]);
  }
}

export const hrefs = (html: string) =>
  [...html.matchAll(/href="([^"]*)"/g)].map(match => unescape(match[1] ?? ''));

export function unescape(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

/** Every element is closed, in order; every `&` begins an entity. */
export function assertWellFormed(html: string): void {
  const open: string[] = [];
  assert.ok(html.startsWith('<!doctype html>'));
  for (const [tag, close, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)\b(?:[^"'<>]|"[^"]*")*>/gi)) {
    if (/^(meta|br|hr|img)$/.test(name)) continue;
    if (close === '') open.push(name);
    else assert.equal(open.pop(), name, tag);
  }
  assert.deepEqual(open, []);
  const text = html.replace('<!doctype html>', '').replace(/<\/?[a-z][a-z0-9]*\b(?:[^"'<>]|"[^"]*")*>/gi, '');
  assert.doesNotMatch(text, /[<>]|&(?!(?:amp|lt|gt|quot|#39);)/);
}
