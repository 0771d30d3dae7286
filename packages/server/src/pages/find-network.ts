import type { NetworkRecord } from '@koinon/contract';
import type { Context } from 'hono';
import { findNetwork } from '../data/networks.ts';
import type { Queryable } from '../database/database.ts';
import type { Env } from '../http/context.ts';
import { isId } from '../http/ids.ts';
import { RequestProblem } from '../http/problem.ts';

/** The network that a page's path names. Throws `not-found`. */
export async function networkOfPath(db: Queryable, c: Context<Env>): Promise<NetworkRecord> {
  const slug = c.req.param('network') ?? '';
  const network = isId(slug) ? await findNetwork(db, slug) : undefined;
  if (!network) throw new RequestProblem('not-found');
  return network;
}
