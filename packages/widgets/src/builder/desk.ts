/** What the builder asks of a server. */
import type { Pin } from '@koinon/contract/embeds/recipe';
import { ask, AskError } from '../core/ask.ts';
import {
  readEvents,
  readNetworks,
  readPin,
  readVariables,
  type EventFacts,
  type NetworkFacts,
} from './model/facts.ts';
import type { Variables } from './model/look.ts';

/** @throws AskError, or what `isKoinonError()` knows by its `code` */
export interface Desk {
  networks(signal: AbortSignal): Promise<readonly NetworkFacts[]>;
  /** Those to come, the next one first. */
  events(network: string, signal: AbortSignal): Promise<readonly EventFacts[]>;
  /** The version that `v1` is now, with its hashes. */
  pin(signal: AbortSignal): Promise<Pin>;
  /** What a theme's file sets. */
  theme(name: string, signal: AbortSignal): Promise<Variables>;
}

/** Three times a hundred: who announces more is found by the address of the event. */
const PAGES = 3;

/** @param api absolute address of the server, without a slash at the end */
export function serverDesk(api: string): Desk {
  return {
    networks: async signal => {
      const body = await ask({ api, network: undefined, path: 'networks', signal });
      return understood(() => readNetworks(body));
    },
    async events(network, signal) {
      const found: EventFacts[] = [];
      let cursor: string | undefined;
      for (let page = 0; page < PAGES; page += 1) {
        const params = { limit: '100', ...(cursor === undefined ? {} : { cursor }) };
        const body = await ask({ api, network, path: 'events', params, signal });
        const { items, next } = understood(() => readEvents(body));
        found.push(...items);
        if (next === undefined) break;
        cursor = next;
      }
      return found;
    },
    pin: async signal => {
      const response = await file(`${api}/embed/v1/integrity.json`, signal);
      const body: unknown = await response.json().catch(() => undefined);
      return understood(() => readPin(body));
    },
    theme: async (name, signal) => {
      const response = await file(`${api}/embed/v1/themes/${name}.css`, signal);
      return readVariables(await response.text());
    },
  };
}

function understood<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw new AskError('contract', { cause });
  }
}

async function file(url: string, signal: AbortSignal): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, { credentials: 'omit', signal });
  } catch (cause) {
    throw new AskError(signal.aborted ? 'aborted' : 'network', { cause });
  }
  if (!response.ok) throw new AskError('problem', { status: response.status });
  return response;
}
