/** From whom mail is: `address` or `Name <address>`. */
export interface Sender {
  readonly name: string | undefined;
  readonly address: string;
}

/** Throws a `RangeError` for what has no address in it. */
export function parseSender(from: string): Sender {
  const [, name = '', inBrackets] = /^\s*(?:(.*?)\s*<([^<>\s]+@[^<>\s]+)>)\s*$/s.exec(from) ?? [];
  const address = inBrackets ?? from.trim();
  if (!/^[^\s<>@]+@[^\s<>@]+$/.test(address)) throw new RangeError('MAIL_FROM has no e-mail address in it.');
  const unquoted = name.replace(/^"(.*)"$/s, '$1').trim();
  return { name: unquoted === '' ? undefined : unquoted, address };
}
