/** What the server in memory answers: a pure function of the request and what it holds. */
import {
  PROBLEM_TYPES,
  eventQueryFromParams,
  type CalendarEvent,
  type FieldError,
  type Network,
  type ProblemSlug,
} from '@koinon/contract';
import { EventQuerySchema } from '@koinon/contract/events';
import { check } from '@koinon/contract/parse';
import { pageOf } from './list-events.ts';

export interface Holdings {
  readonly networks: readonly Network[];
  readonly events: readonly CalendarEvent[];
  /** Milliseconds since the epoch. */
  readonly now: number;
}

export interface Answer {
  readonly status: number;
  /** Before it is written as JSON. */
  readonly body: unknown;
}

export function problem(slug: ProblemSlug, errors?: readonly FieldError[]): Answer {
  const { status, title } = PROBLEM_TYPES[slug];
  const type = `https://koinon.test/problems/${slug}`;
  return { status, body: { type, title, status, ...(errors && { errors }) } };
}

export function networkOf(params: URLSearchParams, networks: readonly Network[]): Network | undefined {
  const slug = params.get('network');
  return networks.find(one => (slug === null ? one.default : one.slug === slug));
}

/** @param path below `/v1/` */
export function answer(method: string, path: string, params: URLSearchParams, holdings: Holdings): Answer {
  const known = /^(networks|network|events|events\/[^/]+)$/.test(path);
  if (!known) return problem('not-found');
  if (method !== 'GET') return problem('method-not-allowed');
  if (path === 'networks') return { status: 200, body: { items: holdings.networks } };
  const network = networkOf(params, holdings.networks);
  if (!network) return problem('network-not-found');
  if (path === 'network') return { status: 200, body: network };
  const events = holdings.events.filter(event => event.network === network.slug);
  if (path === 'events') return list(events, params, network, holdings.now);
  const id = decodeURIComponent(path.slice('events/'.length));
  const event = events.find(one => one.id === id);
  return event ? { status: 200, body: event } : problem('not-found');
}

function list(
  events: readonly CalendarEvent[],
  params: URLSearchParams,
  network: Network,
  now: number,
): Answer {
  const asked = new URLSearchParams(params);
  asked.delete('network');
  const query = check(EventQuerySchema, eventQueryFromParams(asked));
  if (!query.ok) return problem('invalid', query.errors);
  const page = pageOf(events, query.value, network.timeZone, now);
  if (page) return { status: 200, body: page };
  return problem('invalid', [{ pointer: '/cursor', code: 'bad-cursor', params: {} }]);
}
