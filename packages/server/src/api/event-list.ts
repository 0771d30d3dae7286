import {
  eventQueryFromParams,
  PAGE_LIMIT_DEFAULT,
  type EventQuery,
  type FieldErrorCode,
} from '@koinon/contract';
import { EventQuerySchema } from '@koinon/contract/events';
import { check } from '@koinon/contract/parse';
import { addYears } from '@koinon/i18n/dates';
import { decodeCursor } from '../data/cursor.ts';
import { type ListRequest, WINDOW_YEARS } from '../data/events.ts';
import type { Services } from '../http/context.ts';
import { RequestProblem } from '../http/problem.ts';
import { networkOf } from './network.ts';

/**
 * What a list's address asks. Throws `invalid` with every parameter that the contract refuses, and with those of
 * `without`, which this list does not take.
 */
export async function listRequest(
  services: Services,
  url: URL,
  without: readonly string[] = [],
): Promise<ListRequest> {
  const { network, params } = await networkOf(services, url);
  const excess = without.find(name => params.has(name));
  if (excess !== undefined) throw refused(excess, 'unknown-field');
  const checked = check(EventQuerySchema, eventQueryFromParams(params));
  if (!checked.ok) throw new RequestProblem('invalid', { errors: checked.errors });
  const query = checked.value;
  if (isWindowTooLong(query)) throw refused('to', 'window-too-long', { maximumYears: WINDOW_YEARS });
  const after = query.cursor === undefined ? undefined : decodeCursor(query.cursor);
  if (query.cursor !== undefined && !after) throw refused('cursor', 'bad-cursor');
  return {
    network: network.slug,
    timeZone: network.timeZone,
    query,
    after,
    limit: query.limit ?? PAGE_LIMIT_DEFAULT,
    baseUrl: services.baseUrl,
    now: services.now(),
  };
}

function isWindowTooLong({ from, to }: EventQuery): boolean {
  return from !== undefined && to !== undefined && from < '9980' && to > addYears(from, WINDOW_YEARS);
}

function refused(name: string, code: FieldErrorCode, params: Record<string, number> = {}): RequestProblem {
  return new RequestProblem('invalid', { errors: [{ pointer: `/${name}`, code, params }] });
}
