import type { Client } from '../client.ts';
import { Forms } from './forms.ts';
import { Organisations } from './organisations.ts';
import { Registrations } from './registrations.ts';
import type { SubmissionKeys } from './submission-keys.ts';

/** What forms need: members of `Koinon`, or made of a `KoinonCore` by {@link formsOf}. */
export interface FormResources {
  readonly forms: Forms;
  readonly registrations: Registrations;
  readonly organisations: Organisations;
}

/** Whatever {@link formsOf} can work with: a `Koinon`, or a `KoinonCore`. */
export interface FormHost extends Partial<FormResources> {
  readonly client?: Client | undefined;
}

/** How forms are sent. */
export interface FormOptions {
  /** Where the keys of submissions are kept: `sessionKeys()` in a page; in memory unless given. */
  readonly keys?: SubmissionKeys | undefined;
}

const made = new WeakMap<
  Client,
  { readonly keys: SubmissionKeys | undefined; readonly resources: FormResources }
>();

/**
 * The resources of forms for a client: those that it has, or new ones over the same server, network and transport. Asked
 * again for the same client, it gives the same, keys of submissions and all.
 *
 * ```ts
 * const koinon = new KoinonCore({ baseUrl: 'https://network.example', transport: fetchTransport() });
 * const { forms, registrations } = formsOf(koinon, { keys: sessionKeys() });
 * ```
 *
 * @throws TypeError where it is neither a `Koinon` nor a `KoinonCore`
 */
export function formsOf(
  { client, forms, registrations, organisations }: FormHost,
  { keys }: FormOptions = {},
): FormResources {
  if (forms && registrations && organisations) return { forms, registrations, organisations };
  if (!client) throw new TypeError('formsOf() wants a Koinon or a KoinonCore.');
  const known = made.get(client);
  if (known && (keys === undefined || keys === known.keys)) return known.resources;
  const resources = {
    forms: new Forms(client),
    registrations: new Registrations(client, keys),
    organisations: new Organisations(client),
  };
  made.set(client, { keys, resources });
  return resources;
}
