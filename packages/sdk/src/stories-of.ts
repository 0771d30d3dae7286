import { perClient, type ClientHost } from './forms/per-client.ts';
import { Stories } from './stories-list.ts';

/** Whatever {@link storiesOf} can work with: a `Koinon`, or a `KoinonCore`. */
export interface StoriesHost extends ClientHost {
  readonly stories?: Stories | undefined;
}

const made = perClient('storiesOf', client => new Stories(client));

/**
 * The stories of a client's network: the resource that it has, or a new one over the same server, network and transport.
 *
 * @throws TypeError where it is neither a `Koinon` nor a `KoinonCore`
 */
export function storiesOf(host: StoriesHost): Stories {
  return host.stories ?? made(host, {});
}
