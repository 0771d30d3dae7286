import type { Context } from 'hono';
import { clientAddress } from './address.ts';
import type { Env, Services } from './context.ts';

/** Tells from which address a request came, and from which site: what the pipeline wants to know of it. */
export function clientOf({ trustedProxies }: Pick<Services, 'trustedProxies'>) {
  const addressOf = clientAddress(trustedProxies);
  return (c: Context<Env>): { readonly address: string; readonly origin: string | null } => {
    const origin = c.req.header('Origin');
    return {
      address: addressOf(c.env?.incoming?.socket.remoteAddress, c.req.header('X-Forwarded-For')),
      // `null` is what a browser says that would rather not.
      origin: origin === undefined || origin === 'null' || origin.length > 300 ? null : origin,
    };
  };
}
