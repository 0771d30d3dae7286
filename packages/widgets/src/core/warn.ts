/**
 * Development warnings: a stable code, one sentence on what to do, a page about it. Once a code and subject.
 *
 * Production says nothing: every build puts `true` or `false` in the place of `KOINON_DEV`, and where it is `false` the words
 * leave the files. The package has both (`exports`, condition `development`); the embed files are of the second kind.
 */
const help = 'https://www.npmjs.com/package/@koinon/widgets#';

declare const KOINON_DEV: boolean | undefined;

/** Where nothing was built (tests, previews), somebody is developing. */
export const development: boolean = typeof KOINON_DEV === 'undefined' || KOINON_DEV;

const said = new Set<string>();

/** `code` is `KOINON-` and three digits, from 101 in the widgets (the SDK has those below). Guard the call with `if (development)`, so that the words leave the bundle too. */
export function warn(code: `KOINON-${string}`, message: string, subject = ''): void {
  if (!development) return;
  const key = `${code} ${subject}`;
  if (said.has(key)) return;
  said.add(key);
  console.warn(`${code}: ${message} (${help}${code.toLowerCase()})`);
}

/** For tests: every warning may be given again. */
export function forgetWarnings(): void {
  said.clear();
}
