import type { Plugin } from 'vite';

const LIT_POLICY = /\bcreatePolicy\((["'])lit-html\1/g;

/**
 * Gives Lit's Trusted Types policy a name of ours in each embed file.
 *
 * Under `trusted-types lit-html` a second bundled Lit on the page dies at import: the host page's Lit has
 * taken the name. So each of our files carries its own, and the pages that state a policy list it
 * (W3C Trusted Types, "trusted-types" directive).
 *
 * @param names environment → policy name; other environments are left alone
 */
export function trustedTypesPolicy(names: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'koinon:trusted-types-policy',
    apply: 'build',
    applyToEnvironment: environment => environment.name in names,
    transform: {
      filter: { id: /[\\/]lit-html[\\/](?:.*[\\/])?lit-html\.js$/ },
      handler(code) {
        const renamed = renamePolicy(code, names[this.environment.name] ?? '');
        if (renamed === undefined) {
          this.error(
            'Lit no longer creates exactly one Trusted Types policy "lit-html": look at lit-html.js and adapt.',
          );
        }
        return { code: renamed, map: null };
      },
    },
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk' && hasLitPolicy(file.code)) {
          this.error(
            `${file.fileName} still creates Lit's own Trusted Types policy: Lit moved it to another module.`,
          );
        }
      }
    },
  };
}

/** The code with the policy renamed, or nothing where it is not created exactly once. */
export function renamePolicy(code: string, name: string): string | undefined {
  if (code.match(LIT_POLICY)?.length !== 1) return undefined;
  return code.replace(LIT_POLICY, `createPolicy("${name}"`);
}

/** Minifiers may write the name as a template literal. */
export function hasLitPolicy(code: string): boolean {
  return /\bcreatePolicy\(\s*["'`]lit-html["'`]/.test(code);
}
