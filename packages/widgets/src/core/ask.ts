/**
 * Asking the server without the SDK: what a form needs to be seen and to be sent, in one kilobyte of its eight. It keeps the
 * SDK's rules: no cookies; 10 seconds an attempt and 20 in all; repeated twice where nothing can be done twice by it, as
 * the server asks (`Retry-After`), and where it still works on the same key as often as there is time; errors that `isKoinonError()` knows by their `code`.
 */

import { takeEarly } from './early.ts';

export interface Question {
  /** Absolute address of the server. */
  readonly api: string;
  readonly network: string | undefined;
  /** Under `/v1/`. */
  readonly path: string;
  readonly params?: Readonly<Record<string, string>>;
  /** With a body it is a POST, under this key. */
  readonly body?: unknown;
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal;
}

const BRAND = Symbol.for('koinon.error');

/** As the SDK's errors: known by `code`, a refusal by `slug` and `status` too. */
export class AskError extends Error {
  readonly [BRAND] = true;
  readonly code: 'problem' | 'network' | 'timeout' | 'aborted' | 'offline' | 'contract';

  constructor(code: AskError['code'], facts: object = {}) {
    super(code);
    this.code = code;
    Object.assign(this, facts);
  }
}

/** Milliseconds. */
const ATTEMPT = 10_000;
const ALL = 20_000;

/** @returns the parsed body of an answer of the 200s. @throws AskError */
export async function ask(question: Question): Promise<unknown> {
  const { api, network, path, params } = question;
  const url = new URL(`${api}/v1/${path}`);
  for (const [name, value] of Object.entries({ network, ...params }))
    if (value !== undefined) url.searchParams.set(name, value);
  const begun = performance.now();
  for (let turn = 1; ; turn += 1) {
    try {
      return await attempt(url, question);
    } catch (error) {
      const { code, status, slug, retryAfter } = error as Partial<Refusal> & { code?: string };
      // An earlier attempt under this key is still worked on: its answer is worth waiting for as long as there is time.
      const running = slug === 'idempotency-key-running';
      const busy = code === 'problem' && [429, 500, 502, 503, 504].includes(status ?? 0);
      const lost = code === 'network' || code === 'timeout';
      // Full jitter: many pages that lost one server do not come back in one moment.
      const delay = retryAfter ?? Math.random() * 300 * 2 ** turn;
      if (!(running || (turn < 3 && (busy || lost))) || performance.now() - begun + delay > ALL) throw error;
      await new Promise(resolve => setTimeout(resolve, delay));
    }
  }
}

async function attempt(url: URL, { body, idempotencyKey = '', signal }: Question): Promise<unknown> {
  const late = AbortSignal.timeout(ATTEMPT);
  let response: Response;
  let text: string;
  try {
    response = await ((body === undefined && takeEarly(url.href)) ||
      fetch(url, {
        headers: { accept: 'application/json' },
        ...(body === undefined
          ? {}
          : {
              method: 'POST',
              headers: {
                accept: 'application/json',
                'content-type': 'application/json',
                'idempotency-key': idempotencyKey,
              },
              body: JSON.stringify(body),
            }),
        credentials: 'omit',
        signal: signal ? AbortSignal.any([signal, late]) : late,
      }));
    text = await response.text();
  } catch (cause) {
    const code = late.aborted ? 'timeout' : navigator.onLine === false ? 'offline' : 'network';
    throw new AskError(signal?.aborted ? 'aborted' : code, { cause });
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    // A proxy's page, where no problem document is.
  }
  const { status, ok, headers } = response;
  if (!ok) throw new AskError('problem', problem(parsed, status, headers.get('retry-after')));
  if (typeof parsed !== 'object' || !parsed) throw new AskError('contract');
  return parsed;
}

interface Refusal {
  readonly status: number;
  readonly slug: string;
  /** Milliseconds. */
  readonly retryAfter: number | undefined;
  readonly errors: readonly Readonly<Record<string, unknown>>[];
}

/** RFC 9457; from the status alone where a proxy sent something else. */
function problem(body: unknown, status: number, wait: string | null): Refusal {
  const { type, errors } = Object(body) as { type?: unknown; errors?: unknown };
  const seconds = Number(wait ?? NaN);
  const until = wait ? Date.parse(wait) - Date.now() : NaN;
  const retryAfter = seconds >= 0 ? seconds * 1000 : until >= 0 ? until : undefined;
  return {
    status,
    slug: typeof type === 'string' ? type.replace(/.*\//, '') : `http-${status}`,
    retryAfter,
    errors: (Array.isArray(errors) ? errors : [])
      .map((error: unknown) => ({ params: {}, ...Object(error) }) as Record<string, unknown>)
      .filter(({ pointer, code }) => typeof pointer === 'string' && typeof code === 'string'),
  };
}
