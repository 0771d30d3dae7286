/** Whose address it is, as far as its domain tells. Data and a few comparisons; no zod. */
import { asciiDomain, isEmail } from './address.ts';

export interface DomainRules {
  readonly suffixes: readonly string[];
  readonly hosts: readonly string[];
  readonly personal: readonly string[];
  readonly typos: Readonly<Record<string, string>>;
}

/** `public`: of a public body · `personal`: of a provider of private addresses · `other`: nobody knows */
export type DomainKind = 'public' | 'personal' | 'other';

export interface DomainAdvice {
  readonly kind: DomainKind;
  /** The address that was probably meant. */
  readonly suggestion?: string | undefined;
}

/** A host's name in ASCII (punycode) and lower case; undefined for what is none. */
export function hostOf(text: string): string | undefined {
  return asciiDomain(text.trim());
}

/**
 * What the domain of an address tells. A public body's rule wins over a private provider's: lists of providers are
 * sometimes wrong about public bodies. `other` for what is no address.
 */
export function domainKind(email: string, rules: DomainRules): DomainKind {
  const host = domainOf(email);
  if (host === undefined) return 'other';
  if (rules.hosts.some(one => hostOf(one) === host) || isBelow(host, rules.suffixes)) return 'public';
  return isBelow(host, rules.personal) ? 'personal' : 'other';
}

/** The same, with the address that was probably meant where the domain is one that is often mistyped. */
export function domainAdvice(email: string, rules: DomainRules): DomainAdvice {
  const kind = domainKind(email, rules);
  const host = domainOf(email);
  if (host === undefined || kind !== 'other') return { kind };
  for (const [typo, meant] of Object.entries(rules.typos)) {
    const wrong = hostOf(typo);
    if (wrong === undefined || (host !== wrong && !host.endsWith(`.${wrong}`))) continue;
    const domain = host.slice(0, host.length - wrong.length) + meant;
    return { kind, suggestion: `${email.trim().slice(0, email.trim().lastIndexOf('@'))}@${domain}` };
  }
  return { kind };
}

function isBelow(host: string, domains: readonly string[]): boolean {
  return domains.some(one => {
    const domain = hostOf(one);
    return domain !== undefined && (host === domain || host.endsWith(`.${domain}`));
  });
}

function domainOf(email: string): string | undefined {
  const text = email.trim();
  return isEmail(text) ? hostOf(text.slice(text.lastIndexOf('@') + 1)) : undefined;
}
