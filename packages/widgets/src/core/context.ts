import { createContext } from '@lit/context';
import type { KoinonClient } from './client.ts';

/** What a `koinon-provider` gives to the widgets inside it. Absent means "ask further out". */
export interface KoinonContext {
  /** Absolute address of the server, without a trailing slash. */
  readonly api?: string | undefined;
  readonly network?: string | undefined;
  /** BCP 47. */
  readonly lang?: string | undefined;
  /** IANA zone. */
  readonly timeZone?: string | undefined;
  /** The level of a widget's first heading, 1–6. */
  readonly headingLevel?: number | undefined;
  readonly client?: KoinonClient | undefined;
}

/** `Symbol.for`, so that a provider from one copy of the widgets serves consumers from another. */
export const koinonContext = createContext<KoinonContext>(Symbol.for('koinon:context'));

/** The inner settings laid over the outer ones. */
export function mergeContext(inner: KoinonContext, outer: KoinonContext | undefined): KoinonContext {
  if (!outer) return inner;
  return {
    api: inner.api ?? outer.api,
    network: inner.network ?? outer.network,
    lang: inner.lang ?? outer.lang,
    timeZone: inner.timeZone ?? outer.timeZone,
    headingLevel: inner.headingLevel ?? outer.headingLevel,
    client: inner.client ?? outer.client,
  };
}
