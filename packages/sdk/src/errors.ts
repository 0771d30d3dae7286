/**
 * Everything that the SDK throws on purpose. Tell them apart by `code` (or {@link isKoinonError}), never by
 * `instanceof` alone: two copies of the SDK may share a page.
 */
import type { FieldErrorCode, ProblemSlug } from '@koinon/contract/problem-types';

/** In the global registry, so that every copy of the SDK knows the errors of the others. */
const BRAND = Symbol.for('koinon.error');

/** The error of each `code`. */
export interface KoinonErrors {
  problem: ProblemError;
  network: NetworkError;
  timeout: TimeoutError;
  aborted: AbortedError;
  offline: OfflineError;
  contract: ContractError;
}

/** Stable: safe to compare with, to log and to choose a wording by. */
export type KoinonErrorCode = keyof KoinonErrors;

/** What an error may know besides its own facts. */
export interface ErrorContext {
  /** The error underneath. */
  readonly cause?: unknown;
}

/** The base of the family. `message` is English, for developers: what happened and what to do about it. */
export abstract class KoinonError extends Error {
  abstract readonly code: KoinonErrorCode;
  readonly [BRAND] = true;

  constructor(message: string, context: ErrorContext = {}) {
    super(message, 'cause' in context ? { cause: context.cause } : undefined);
  }
}

/** One refused value. `pointer` is a JSON Pointer (RFC 6901); a newer server may send codes that are not listed. */
export interface ProblemFieldError {
  readonly pointer: string;
  readonly code: FieldErrorCode | (string & {});
  readonly params: Readonly<Record<string, string | number>>;
}

/** What a {@link ProblemError} is made of. */
export interface ProblemFacts extends ErrorContext {
  readonly status: number;
  readonly type: string;
  readonly slug: string;
  readonly title: string;
  readonly detail?: string | undefined;
  readonly errors?: readonly ProblemFieldError[] | undefined;
  readonly retryAfter?: number | null | undefined;
  readonly requestId?: string | null | undefined;
}

/** The server answered, and refused: problem details (RFC 9457), also where a proxy sent an error page instead. */
export class ProblemError extends KoinonError {
  override readonly name = 'ProblemError';
  readonly code = 'problem';
  /** HTTP status. */
  readonly status: number;
  /** The problem's type, an absolute URL; `about:blank` where the answer was no problem document. */
  readonly type: string;
  /** The last part of `type`: compare with this, the host before it differs by server. */
  readonly slug: ProblemSlug | (string & {});
  readonly title: string;
  readonly detail: string | null;
  /** Which values were refused; empty unless the status is 422. */
  readonly errors: readonly ProblemFieldError[];
  /** Milliseconds that the server asks to wait; null where it does not say. */
  readonly retryAfter: number | null;
  /** `X-Request-Id`: quote it to whoever runs the server. */
  readonly requestId: string | null;

  constructor(facts: ProblemFacts) {
    super(problemMessage(facts), facts);
    this.status = facts.status;
    this.type = facts.type;
    this.slug = facts.slug;
    this.title = facts.title;
    this.detail = facts.detail ?? null;
    this.errors = facts.errors ?? [];
    this.retryAfter = facts.retryAfter ?? null;
    this.requestId = facts.requestId ?? null;
  }
}

/** What an error about one server is made of. */
export interface ServerContext extends ErrorContext {
  /** The address that was asked; only its origin is told, a path may hold a personal link. */
  readonly url: string;
}

/** No answer came: the address is wrong, the server is down, or the browser refused the answer (CORS, CSP). */
export class NetworkError extends KoinonError {
  override readonly name = 'NetworkError';
  readonly code = 'network';

  constructor(context: ServerContext) {
    super(
      `No answer from ${originOf(context.url)}. Check that the address is right and the server runs; in a browser ` +
        `also that the page's Content-Security-Policy names it in connect-src.`,
      context,
    );
  }
}

/** The answer did not come in time. */
export class TimeoutError extends KoinonError {
  override readonly name = 'TimeoutError';
  readonly code = 'timeout';

  constructor(context: ServerContext) {
    super(
      `${originOf(context.url)} did not answer in time. Try again, or allow more with { timeout: <milliseconds> }.`,
      context,
    );
  }
}

/** The caller's `signal` was aborted: nothing to show to anyone. `cause` is the signal's reason. */
export class AbortedError extends KoinonError {
  override readonly name = 'AbortedError';
  readonly code = 'aborted';

  constructor(context: ErrorContext = {}) {
    super('The call was aborted by its signal. This is not a failure: ignore it.', context);
  }
}

/** No answer came and the browser says that it has no connection (`navigator.onLine` is false). */
export class OfflineError extends KoinonError {
  override readonly name = 'OfflineError';
  readonly code = 'offline';

  constructor(context: ErrorContext = {}) {
    super('This device is offline. Try again after the window’s "online" event.', context);
  }
}

/** What a {@link ContractError} is made of. */
export interface ContractFacts extends ServerContext {
  readonly path: string;
  readonly reason: string;
}

/** The answer is not what the contract says, beyond what tolerant reading forgives. */
export class ContractError extends KoinonError {
  override readonly name = 'ContractError';
  readonly code = 'contract';
  /** JSON Pointer (RFC 6901) to what could not be read; '' is the whole answer. */
  readonly path: string;

  constructor(facts: ContractFacts) {
    super(
      `The answer of ${originOf(facts.url)} cannot be read${facts.path && ` at ${facts.path}`}: ${facts.reason}. ` +
        `Check that baseUrl is a Koinon server and that this SDK is not older than it.`,
      facts,
    );
    this.path = facts.path;
  }
}

/** Whether a value is an error of this family, of this or of another copy of the SDK; with `code`, that very error. */
export function isKoinonError(value: unknown): value is KoinonErrors[KoinonErrorCode];
export function isKoinonError<C extends KoinonErrorCode>(value: unknown, code: C): value is KoinonErrors[C];
export function isKoinonError(value: unknown, code?: KoinonErrorCode): boolean {
  if (typeof value !== 'object' || value === null || Reflect.get(value, BRAND) !== true) return false;
  return code === undefined || Reflect.get(value, 'code') === code;
}

/** The error for an aborted signal: a deadline (`AbortSignal.timeout`) is a timeout, everything else the caller's wish. */
export function errorOfSignal(signal: AbortSignal, url: string): TimeoutError | AbortedError {
  const cause: unknown = signal.reason;
  const late = cause instanceof Error && cause.name === 'TimeoutError';
  return late ? new TimeoutError({ url, cause }) : new AbortedError({ cause });
}

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : url;
}

function problemMessage({
  status,
  slug,
  title,
  detail,
  errors = [],
  retryAfter,
  requestId,
}: ProblemFacts): string {
  const parts = [`The server answered ${status} (${slug}): ${detail ?? title}.`.replace(/\.\.$/, '.')];
  if (errors.length > 0)
    parts.push(`Refused: ${errors.map(({ pointer, code }) => `${pointer} ${code}`).join(', ')}.`);
  const advice = adviceOn(status, slug, retryAfter);
  if (advice) parts.push(advice);
  if (requestId) parts.push(`Request id: ${requestId}.`);
  return parts.join(' ');
}

function adviceOn(status: number, slug: string, retryAfter: number | null | undefined): string {
  if (slug === 'network-not-found') return 'Ask networks.list() which networks this server has.';
  if (slug === 'origin-not-allowed') {
    return 'Let the network’s staff run: koinon origins add <network> <this page’s origin>.';
  }
  if (retryAfter) return `Try again in ${Math.ceil(retryAfter / 1000)} s.`;
  if (status === 404) return 'Check the id, and that baseUrl is a Koinon server.';
  if (status >= 500) return 'Try again later; if it stays, tell whoever runs the server.';
  return '';
}
