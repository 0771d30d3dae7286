import type { StaffRole } from '@koinon/contract';
import type { MiddlewareHandler } from 'hono';
import { networkOf } from '../api/network.ts';
import { addressGroup, clientAddress } from '../http/address.ts';
import type { Services } from '../http/context.ts';
import { RequestProblem } from '../http/problem.ts';
import { secondsLeft, WindowCounter } from '../http/window-counter.ts';
import type { AdminEnv } from './env.ts';
import { findByToken } from './tokens.ts';

/** Wrong tokens of one address: after so many nothing of it is looked at until the window ends. */
const WRONG_TRIES = 20;
const WINDOW_SECONDS = 10 * 60;
/** Addresses kept in mind at once; beyond that the longest unseen are forgotten. */
const MAX_ADDRESSES = 20_000;

/** RFC 6750. */
const CHALLENGE = 'Bearer realm="Koinon staff"';

/** Finds out whose token a request carries. Throws `unauthorized`, or `too-many-requests` after many wrong ones. */
export function authenticate({ db, now, trustedProxies }: Services): MiddlewareHandler<AdminEnv> {
  const addressOf = clientAddress(trustedProxies);
  const wrong = new WindowCounter(MAX_ADDRESSES);
  return async (c, next) => {
    const address = addressGroup(
      addressOf(c.env?.incoming?.socket.remoteAddress, c.req.header('X-Forwarded-For')),
    );
    const token = /^Bearer +([\w.~+/=-]{1,200})$/i.exec(c.req.header('Authorization') ?? '')?.[1];
    if (token === undefined) throw unauthorized(CHALLENGE);
    const time = now();
    const seen = wrong.peek(address, WINDOW_SECONDS, time);
    if (seen && seen.count >= WRONG_TRIES) {
      throw new RequestProblem('too-many-requests', {
        headers: { 'Retry-After': String(secondsLeft(seen, time)) },
      });
    }
    const staff = await findByToken(db, token);
    if (!staff) {
      wrong.add(address, WINDOW_SECONDS, time);
      throw unauthorized(`${CHALLENGE}, error="invalid_token"`);
    }
    c.set('staff', staff);
    await next();
  };
}

function unauthorized(challenge: string): RequestProblem {
  return new RequestProblem('unauthorized', { headers: { 'WWW-Authenticate': challenge } });
}

/** Finds the network of a request. Throws `network-not-found`, or `forbidden` where the token is of another one. */
export function ofNetwork(services: Services): MiddlewareHandler<AdminEnv> {
  return async (c, next) => {
    // Nothing is called so, and the database would fail at it.
    if (/%00/.test(c.req.url)) throw new RequestProblem('not-found');
    const { network, params } = await networkOf(services, new URL(c.req.url));
    const own = c.get('staff').network;
    if (own !== null && own !== network.slug) throw forbidden(`This token is of the network ${own}.`);
    c.set('network', network);
    c.set('params', params);
    await next();
  };
}

const RANK: Readonly<Record<StaffRole, number>> = { viewer: 0, editor: 1, admin: 2 };

/** Whether a role may what another one may. */
export const reaches = (role: StaffRole, needed: StaffRole) => RANK[role] >= RANK[needed];

/** Lets those through who may at least what the role may. */
export function need(role: StaffRole): MiddlewareHandler<AdminEnv> {
  return async (c, next) => {
    assertRole(c.get('staff').role, role);
    await next();
  };
}

export function assertRole(role: StaffRole, needed: StaffRole): void {
  if (!reaches(role, needed)) {
    throw forbidden(`This takes the role ${needed}; the token has the role ${role}.`);
  }
}

export function forbidden(detail: string): RequestProblem {
  return new RequestProblem('forbidden', { detail });
}
