/**
 * Form tickets: that a form was fetched here, when, for what and from which site. Signed, kept nowhere. A ticket is no
 * secret and opens nothing: it tells a form that was shown to someone from one that a script made up.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { TicketSubject } from './submission.ts';

const DAY = 24 * 3_600_000;

export interface Ticket {
  /** Milliseconds since the epoch. */
  readonly issuedAt: number;
  readonly nonce: string;
}

/** `<claims>.<HMAC-SHA256>`, both base64url. */
export function makeTicket(secret: string, about: TicketSubject, now: number): string {
  const { form, network, subject, origin } = about;
  const claims = Buffer.from(
    JSON.stringify([form, network, subject, origin, now, randomBytes(12).toString('base64url')]),
  ).toString('base64url');
  return `${claims}.${sign(secret, claims)}`;
}

/**
 * The ticket if it is ours, for this and not older than a day. One that was fetched by a page of another site than the one
 * that sends it is none; where the browser did not say a site, any may.
 */
export function readTicket(
  secret: string,
  text: unknown,
  about: TicketSubject,
  now: number,
): Ticket | undefined {
  if (typeof text !== 'string' || text.length > 2000) return undefined;
  const [claims = '', signature = '', ...rest] = text.split('.');
  if (rest.length > 0 || !isEqual(signature, sign(secret, claims))) return undefined;
  const [form, network, subject, origin, issuedAt, nonce] = JSON.parse(
    Buffer.from(claims, 'base64url').toString(),
  ) as [string, string, string, string | null, number, string];
  const same = form === about.form && network === about.network && subject === about.subject;
  const sameSite = origin === null || about.origin === null || origin === about.origin;
  return same && sameSite && Math.abs(now - issuedAt) <= DAY ? { issuedAt, nonce } : undefined;
}

const sign = (secret: string, claims: string) =>
  createHmac('sha256', secret).update(`ticket|${claims}`).digest('base64url');

function isEqual(given: string, made: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(made)];
  return a.length === b.length && timingSafeEqual(a, b);
}
