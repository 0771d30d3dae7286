/**
 * `@koinon/sdk/core`: the same client without ky, for whoever counts kilobytes or brings a transport of their own.
 *
 * ```ts
 * const koinon = new KoinonCore({ baseUrl: 'https://network.example', transport: fetchTransport() });
 * ```
 *
 * @packageDocumentation
 */
export { KoinonCore, type CoreOptions } from './koinon-core.ts';
export { fetchTransport } from './fetch-transport.ts';
export { isKoinonError } from './errors.ts';
export type { Transport, TransportRequest, TransportResponse } from './transport.ts';
