/** The policy of a strict host page: nothing but what Koinon's documentation names. */
export function strictCsp(api: string, ...more: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${api}`,
    `connect-src ${api}`,
    "style-src 'self'",
    `img-src ${api}`,
    "base-uri 'none'",
    ...more,
  ].join('; ');
}

export const trustedTypes = (...policies: readonly string[]) =>
  `require-trusted-types-for 'script'; trusted-types ${policies.join(' ')}`;
