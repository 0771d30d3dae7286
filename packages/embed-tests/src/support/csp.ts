import { koinonDirectives, policy, type Directives } from '@koinon/demo';

/** A host page that allows itself its own scripts and styles, and Koinon what the documentation names: nothing else. */
export function strictCsp(server: string, ...more: readonly Directives[]): string {
  const { 'trusted-types': _policies, ...koinon } = koinonDirectives(server);
  const host: Directives = {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'"],
    'base-uri': ["'none'"],
  };
  return policy(host, koinon, ...more);
}
