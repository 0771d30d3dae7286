import type { Client } from '../client.ts';
import type { SubmissionKeys } from './submission-keys.ts';

/** Whatever has a client: a `Koinon`, or a `KoinonCore`. */
export interface ClientHost {
  readonly client?: Client | undefined;
}

/** How forms are sent. */
export interface FormOptions {
  /** Where the keys of submissions are kept: `sessionKeys()` in a page; in memory unless given. */
  readonly keys?: SubmissionKeys | undefined;
}

/**
 * Resources of a client that are made once: asked again for the same client, the same, keys of submissions and all.
 *
 * @param name of the function, for its error
 */
export function perClient<T>(
  name: string,
  make: (client: Client, keys: SubmissionKeys | undefined) => T,
): (host: ClientHost, options: FormOptions) => T {
  const made = new WeakMap<Client, { readonly keys: SubmissionKeys | undefined; readonly resources: T }>();
  return ({ client }, { keys }) => {
    if (!client) throw new TypeError(`${name}() wants a Koinon or a KoinonCore.`);
    const known = made.get(client);
    if (known && (keys === undefined || keys === known.keys)) return known.resources;
    const resources = make(client, keys);
    made.set(client, { keys, resources });
    return resources;
  };
}
