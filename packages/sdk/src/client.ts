import { ContractError } from './errors.ts';
import { Flights } from './flights.ts';
import type { Logger } from './logger.ts';
import { problemOf } from './problem.ts';
import type { Transport, TransportRequest, TransportResponse } from './transport.ts';

/** What one call may set for itself. */
export interface CallOptions {
  /** Aborts this call; others that wait for the same answer go on. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for the whole call, retries and waits included. */
  readonly timeout?: number | undefined;
  /** How many times a failed attempt is repeated. */
  readonly maxRetries?: number | undefined;
  /** Added to the request. Across origins a header of your own costs a CORS preflight, which the server must allow. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Ask the server whether the browser's cached answer still holds. */
  readonly revalidate?: boolean | undefined;
}

/** What every resource stands on. */
export interface ClientSettings {
  /** Ends in a slash. */
  readonly base: URL;
  readonly network: string | undefined;
  readonly transport: Transport;
  readonly timeout: number;
  readonly maxRetries: number;
  readonly logger: Logger | undefined;
}

/** Addresses, calls and the reading of answers: the part that all resources share. */
export class Client {
  readonly logger: Logger | undefined;
  readonly settings: ClientSettings;
  readonly #flights = new Flights<TransportResponse>();

  constructor(settings: ClientSettings) {
    this.settings = settings;
    this.logger = settings.logger;
  }

  /** An address under `/v1`, with the network in it (not a header: a CORS preflight has no body, a cache no header). */
  address(path: string, params: URLSearchParams = new URLSearchParams()): URL {
    const url = new URL(`v1/${path}`, this.settings.base);
    if (this.settings.network !== undefined) url.searchParams.set('network', this.settings.network);
    for (const [name, value] of params) url.searchParams.append(name, value);
    return url;
  }

  /** @param read makes something of the parsed body, or throws; it gets the address for its wording */
  async get<T>(url: URL, read: (body: unknown, url: string) => T, options: CallOptions = {}): Promise<T> {
    const { timeout, maxRetries } = this.settings;
    const request: Omit<TransportRequest, 'signal'> = {
      method: 'GET',
      url: url.href,
      headers: { accept: 'application/json', ...options.headers },
      timeout: options.timeout ?? timeout,
      maxRetries: options.maxRetries ?? maxRetries,
      revalidate: options.revalidate ?? false,
    };
    const send = (signal: AbortSignal) => this.settings.transport.send({ ...request, signal });
    const response = await this.#flights.join(JSON.stringify(request), request.url, options.signal, send);
    return answerOf(response, request.url, read);
  }
}

/** What an answer says, or the {@link ProblemError} that it is. */
export function answerOf<T>(
  response: TransportResponse,
  url: string,
  read: (body: unknown, url: string) => T,
): T {
  if (response.status < 200 || response.status > 299) throw problemOf(response);
  return read(parse(response, url), url);
}

function parse({ body, headers }: TransportResponse, url: string): unknown {
  if (body.trim() === '') throw new ContractError({ url, path: '', reason: 'it is empty' });
  try {
    return JSON.parse(body);
  } catch (cause) {
    const type = headers.get('content-type')?.split(';')[0] ?? 'of no type';
    const reason = /json/.test(type) ? 'it is cut off or not JSON' : `it is ${type}, not JSON`;
    throw new ContractError({ url, path: '', reason, cause });
  }
}
