/** What a form asks of a server by itself, without the SDK, while it is filled in and sent. */
import type { Organization } from '@koinon/contract';
import { ask, AskError } from '../../core/ask.ts';
import type { SubmitOptions } from '../form.types.ts';
import type { Server } from '../server.ts';

/** @param path under `/v1/`. @throws AskError */
export async function sendTo(
  server: Server,
  path: string,
  body: Readonly<Record<string, unknown>>,
  options: SubmitOptions,
): Promise<void> {
  const answer = await ask({ ...server, path, body, ...options });
  // Anything else may come from a proxy, and nothing was taken.
  if (!('status' in Object(answer))) throw new AskError('contract');
}

/** Bodies of the register, by words of their names. @throws AskError */
export async function bodiesOf(
  server: Server,
  q: string,
  signal: AbortSignal,
): Promise<readonly Organization[]> {
  const list = await ask({ ...server, path: 'organisations', params: { q, limit: '8' }, signal });
  const { items } = list as { items?: unknown };
  return Array.isArray(items) ? items.filter(({ id, name }) => typeof id === 'string' && name) : [];
}
