/**
 * Development warnings: a stable code, one sentence on what to do, a page about it. Once a code and subject.
 *
 * Production says nothing: bundlers put 'production' in the place of `process.env.NODE_ENV`, and so does the
 * build of the embed files. Modules that a browser loads unbundled are somebody's development page.
 */
const help = 'https://koinon.dev/warnings/';

function inDevelopment(): boolean {
  try {
    // eslint-disable-next-line no-restricted-globals -- bundlers replace it; where none did, it throws and we know
    return process.env.NODE_ENV !== 'production';
  } catch {
    return true;
  }
}

export const development = inDevelopment();

const said = new Set<string>();

/** `code` is `KOINON-` and three digits, from 101 in the widgets (the SDK has those below). Guard the call with `if (development)`, so that the words leave the bundle too. */
export function warn(code: `KOINON-${string}`, message: string, subject = ''): void {
  const key = `${code} ${subject}`;
  if (!development || said.has(key)) return;
  said.add(key);
  console.warn(`${code}: ${message} (${help}${code})`);
}

/** For tests: every warning may be given again. */
export function forgetWarnings(): void {
  said.clear();
}
