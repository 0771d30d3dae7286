import { pickText, type LanguageMap } from '@koinon/i18n/text';
import { Client } from './client.ts';
import { Events } from './events.ts';
import type { Logger } from './logger.ts';
import { CurrentNetwork, Networks } from './networks.ts';
import type { Transport } from './transport.ts';

/** How to reach a server, and how to speak with it. */
export interface CoreOptions {
  /** The server's address, as `https://network.example`; in a browser it may be relative to the page, as `/`. */
  readonly baseUrl: string | URL;
  /** The network's slug; the server's default network unless given. */
  readonly network?: string | undefined;
  /** The reader's language, BCP 47, for {@link Koinon.text}; English unless given. */
  readonly locale?: string | undefined;
  /** What carries the requests. */
  readonly transport: Transport;
  /** Milliseconds for a whole call, retries and waits included; 20,000 unless given. */
  readonly timeout?: number | undefined;
  /** How many times a failed attempt is repeated; 2 unless given. */
  readonly maxRetries?: number | undefined;
  /** Told what tolerant reading left out, as `KOINON-001 …`. Silent unless given: pass `console` while developing. */
  readonly logger?: Logger | undefined;
}

/** A client of one Koinon server, on one of its networks, over the transport that it is given. */
export class KoinonCore {
  /** What further resources stand on: see `@koinon/sdk/forms`. */
  readonly client: Client;
  /** Ends in a slash. */
  readonly baseUrl: string;
  /** The network's slug, or null for the server's default. */
  readonly network: CurrentNetwork;
  readonly networks: Networks;
  readonly events: Events;
  /** BCP 47. */
  readonly locale: string;

  /** @throws TypeError where `baseUrl` is not an address */
  constructor(options: CoreOptions) {
    const { network, locale = 'en', transport, timeout = 20_000, maxRetries = 2, logger } = options;
    const base = baseOf(options.baseUrl);
    const client = new Client({ base, network, transport, timeout, maxRetries, logger });
    this.client = client;
    this.baseUrl = base.href;
    this.locale = locale;
    this.network = new CurrentNetwork(client);
    this.networks = new Networks(client);
    this.events = new Events(client);
  }

  /**
   * The text of a language map for the reader: in {@link locale} where there is one, else in another language.
   * `lang` is the language that it came in, to be put on the element that shows it; '' where it is not known.
   */
  text(map: LanguageMap | null | undefined): { text: string; lang: string } {
    return pickText(map, this.locale);
  }
}

function baseOf(baseUrl: string | URL): URL {
  const page = typeof document === 'undefined' ? undefined : document.baseURI;
  const text = String(baseUrl ?? '');
  if (text === '' || !URL.canParse(text, page)) {
    throw new TypeError(
      `baseUrl is the address of a Koinon server, as "https://network.example"; got "${text}".`,
    );
  }
  const url = new URL(text, page);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new TypeError(`baseUrl must begin with https: (or http:); got "${text}".`);
  }
  url.search = '';
  url.hash = '';
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}
