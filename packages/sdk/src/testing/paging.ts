import { PAGE_LIMIT_MAX } from '@koinon/contract';
import { Refusal } from './refusal.ts';

/** What every list takes. @throws Refusal `invalid` */
export function pagingOf(params: URLSearchParams): { cursor?: string; limit?: number } {
  const limit = limitOf(params);
  const cursor = params.get('cursor');
  return { ...(limit !== undefined && { limit }), ...(cursor !== null && { cursor }) };
}

/** How many are wanted; undefined where nothing is said of it. @throws Refusal `invalid` */
export function limitOf(params: URLSearchParams): number | undefined {
  const text = params.get('limit');
  if (text === null) return undefined;
  const limit = Number(text);
  if (Number.isInteger(limit) && limit >= 1 && limit <= PAGE_LIMIT_MAX) return limit;
  const allowed = `1…${PAGE_LIMIT_MAX}`;
  throw new Refusal('invalid', [{ pointer: '/limit', code: 'not-allowed', params: { allowed } }]);
}
