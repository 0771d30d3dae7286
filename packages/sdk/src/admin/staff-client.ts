import type { Plan } from '@koinon/contract/reading';
import { answerOf, type CallOptions, type Client } from '../client.ts';
import { problemOf } from '../problem.ts';
import { Listing, type Page } from '../listing.ts';
import { reader } from '../reader.ts';
import { segment } from '../segment.ts';
import type { TransportRequest, TransportResponse } from '../transport.ts';
import { write, type WriteOptions } from '../write.ts';

/** Parameters of a list; several values are alternatives. */
export type Parameters = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** Calls under `/v1/admin`, each with the staff token. */
export class StaffClient {
  readonly #client: Client;
  readonly #token: string;

  constructor(client: Client, token: string) {
    this.#client = client;
    this.#token = token;
  }

  /** @param path its parts, each of them one part of the address */
  get<T>(path: readonly string[], plan: Plan<T>, options: CallOptions = {}): Promise<T> {
    const read = reader(plan, this.#client.logger);
    return this.#client.get(this.#address(path), read, this.#signed(options));
  }

  list<Item>(
    path: readonly string[],
    plan: Plan<{ readonly items: Item[]; readonly next: string | null }>,
    query: Parameters,
    options: CallOptions,
  ): Listing<Item> {
    const read = reader(plan, this.#client.logger);
    const page = (body: unknown, url: string): Page<Item> => {
      const { items, next } = read(body, url);
      const sent: unknown = Reflect.get(Object(body), 'items');
      return { items, next, dropped: (Array.isArray(sent) ? sent.length : 0) - items.length };
    };
    return new Listing(cursor => {
      const url = this.#address(path, cursor === null ? query : { ...query, cursor });
      return this.#client.get(url, page, this.#signed(options));
    });
  }

  /** The body of an answer as it is. */
  async text(path: readonly string[], query: Parameters, options: CallOptions): Promise<string> {
    const { transport, timeout, maxRetries } = this.#client.settings;
    const response = await transport.send({
      method: 'GET',
      url: this.#address(path, query).href,
      headers: this.#headers(options),
      signal: options.signal ?? new AbortController().signal,
      timeout: options.timeout ?? timeout,
      maxRetries: options.maxRetries ?? maxRetries,
      revalidate: false,
    });
    if (response.status !== 200) throw problemOf(response);
    return response.body;
  }

  /** A table for spreadsheets, with its byte order mark: reading a body as text takes it away. */
  async table(path: readonly string[], query: Parameters, options: CallOptions): Promise<string> {
    const text = await this.text(path, query, options);
    return text.startsWith('\uFEFF') ? text : `\uFEFF${text}`;
  }

  /** A write that comes to the same when it is done twice: repeated after a lost answer. */
  async write<T>(
    method: TransportRequest['method'],
    path: readonly string[],
    body: unknown,
    plan: Plan<T>,
    options: WriteOptions = {},
  ): Promise<T> {
    const read = reader(plan, this.#client.logger);
    return write(this.#client, method, this.#address(path), body, read, this.#signed(options));
  }

  /** A write that must not be done twice: sent once, without a key, and never repeated. */
  async writeOnce<T>(
    method: TransportRequest['method'],
    path: readonly string[],
    body: unknown,
    plan: Plan<T>,
    options: CallOptions = {},
  ): Promise<T> {
    const { response, url } = await this.#once(method, path, body, options);
    return answerOf(response, url, reader(plan, this.#client.logger));
  }

  /** The same where nothing is answered. */
  remove(path: readonly string[], body: unknown, options: CallOptions = {}): Promise<void> {
    return this.send('DELETE', path, body, options);
  }

  async send(
    method: TransportRequest['method'],
    path: readonly string[],
    body: unknown,
    options: CallOptions = {},
  ): Promise<void> {
    const { response } = await this.#once(method, path, body, options);
    if (response.status < 200 || response.status > 299) throw problemOf(response);
  }

  async #once(
    method: TransportRequest['method'],
    path: readonly string[],
    body: unknown,
    options: CallOptions,
  ): Promise<{ readonly response: TransportResponse; readonly url: string }> {
    const url = this.#address(path).href;
    const response = await this.#client.settings.transport.send({
      method,
      url,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...this.#headers(options),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: options.signal ?? new AbortController().signal,
      timeout: options.timeout ?? this.#client.settings.timeout,
      maxRetries: 0,
      revalidate: false,
    });
    return { response, url };
  }

  #signed<O extends Pick<CallOptions, 'headers'>>(options: O): O {
    return { ...options, headers: this.#headers(options) };
  }

  #headers({ headers }: Pick<CallOptions, 'headers'>): Readonly<Record<string, string>> {
    return { accept: 'application/json', ...headers, authorization: `Bearer ${this.#token}` };
  }

  #address(path: readonly string[], query: Parameters = {}): URL {
    const params = new URLSearchParams();
    for (const [name, value] of Object.entries(query)) {
      const values = Array.isArray(value) ? value : value === undefined ? [] : [value];
      for (const one of values) params.append(name, String(one));
    }
    const parts = path.map(part => segment(part, 'An id'));
    return this.#client.address(`admin/${parts.join('/')}`, params);
  }
}
