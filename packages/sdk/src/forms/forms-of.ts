import { Forms } from './forms.ts';
import { Organisations } from './organisations.ts';
import { perClient, type ClientHost, type FormOptions } from './per-client.ts';
import { Registrations } from './registrations.ts';

/** What forms need: members of `Koinon`, or made of a `KoinonCore` by {@link formsOf}. */
export interface FormResources {
  readonly forms: Forms;
  readonly registrations: Registrations;
  readonly organisations: Organisations;
}

/** Whatever {@link formsOf} can work with: a `Koinon`, or a `KoinonCore`. */
export interface FormHost extends Partial<FormResources>, ClientHost {}

const made = perClient('formsOf', (client, keys): FormResources => ({
  forms: new Forms(client),
  registrations: new Registrations(client, keys),
  organisations: new Organisations(client),
}));

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
export function formsOf(host: FormHost, options: FormOptions = {}): FormResources {
  const { forms, registrations, organisations } = host;
  if (forms && registrations && organisations) return { forms, registrations, organisations };
  return made(host, options);
}
