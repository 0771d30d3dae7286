import * as z from 'zod/mini';
import { hostOf } from './forms/domain-rules.ts';
import { listOf } from './text.ts';

/** A host's name, in its own letters or in ASCII. */
const HostSchema = z.string().check(
  z.maxLength(253),
  z.refine(host => hostOf(host) !== undefined, { params: { code: 'not-a-host' } }),
);

/** By which an address of work is told from a private one: see `domainKind`. */
export const DomainRulesSchema = z.strictObject({
  /** Domains of public bodies, with everything below them: `gov.gr` is also `efka.gov.gr`, never `evil-gov.gr`. */
  suffixes: listOf(HostSchema, 500),
  /** Hosts of public bodies, exactly these. */
  hosts: listOf(HostSchema, 5000),
  /** Providers of private addresses, with everything below them, beside the ones that Koinon knows. */
  personal: listOf(HostSchema, 500),
  /** What is often typed in the place of what is meant: `{ "gob.gr": "gov.gr" }`, beside the ones that Koinon knows. */
  typos: z._default(z.record(HostSchema, HostSchema), {}),
});
