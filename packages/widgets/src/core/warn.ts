/**
 * Development warnings: a stable code, one sentence on what to do, a page about it. Once a code and subject.
 *
 * Production says nothing. The build of the embed files puts `false` in the place of `KOINON_DEV`, and the words leave
 * the files; a consumer's bundler puts 'production' in the place of `process.env.NODE_ENV`; modules that a browser
 * loads unbundled are somebody's development page.
 */
const help = 'https://www.npmjs.com/package/@koinon/widgets#';

declare const KOINON_DEV: boolean | undefined;

function unlessProduction(): boolean {
  try {
    // eslint-disable-next-line no-restricted-globals -- bundlers replace it; where none did, it throws and we know
    return process.env.NODE_ENV !== 'production';
  } catch {
    return true;
  }
}

export const development: boolean = typeof KOINON_DEV === 'undefined' ? unlessProduction() : KOINON_DEV;

const said = new Set<string>();

/** `code` is `KOINON-` and three digits, from 101 in the widgets (the SDK has those below). Guard the call with `if (development)`, so that the words leave the bundle too. */
export function warn(code: `KOINON-${string}`, message: string, subject = ''): void {
  const key = `${code} ${subject}`;
  if (!development || said.has(key)) return;
  said.add(key);
  console.warn(`${code}: ${message} (${help}${code.toLowerCase()})`);
}

/** For tests: every warning may be given again. */
export function forgetWarnings(): void {
  said.clear();
}
