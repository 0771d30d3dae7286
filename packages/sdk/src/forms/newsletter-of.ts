import { Newsletter } from './newsletter.ts';
import { perClient, type ClientHost, type FormOptions } from './per-client.ts';

/** Whatever {@link newsletterOf} can work with: a `Koinon`, or a `KoinonCore`. */
export interface NewsletterHost extends ClientHost {
  readonly newsletter?: Newsletter | undefined;
}

const made = perClient('newsletterOf', (client, keys) => new Newsletter(client, keys));

/**
 * The newsletter of a client: the one that it has, or a new one over the same server, network and transport.
 *
 * ```ts
 * const newsletter = newsletterOf(koinonCore, { keys: sessionKeys() });
 * ```
 *
 * @throws TypeError where it is neither a `Koinon` nor a `KoinonCore`
 */
export function newsletterOf(host: NewsletterHost, options: FormOptions = {}): Newsletter {
  return host.newsletter ?? made(host, options);
}
