import type { MiddlewareHandler } from 'hono';
import type { Env } from './context.ts';

/** Addresses have mailed links in them: nothing that is asked from such an answer says where it stood. Refusals too. */
export const noReferrer: MiddlewareHandler<Env> = async (c, next) => {
  await next();
  c.header('Referrer-Policy', 'no-referrer');
};
