import { randomUUID } from 'node:crypto';
import type { Db } from '../database/database.ts';
import { quarantine } from '../database/schema.ts';
import type { Submission } from './submission.ts';

/** Days that staff have to find a person in it. */
export const QUARANTINE_DAYS = 7;
/** UTF-16 code units of JSON that are kept of one body: more than any form's that a person filled in. */
export const QUARANTINE_SIZE = 32_768;

/** Keeps what looks like a machine's: a filled-in field that people do not see. Autofill may have filled it for a person. */
export async function keepInQuarantine(
  db: Db,
  { network, form, subject, input }: Submission,
  fields: readonly string[],
  reason: string,
  now: number,
): Promise<void> {
  await db.insert(quarantine).values({
    id: randomUUID(),
    network: network.slug,
    form,
    subject,
    reason,
    body: capped(storable(input), fields),
    createdAt: new Date(now),
    expiresAt: new Date(now + QUARANTINE_DAYS * 24 * 3_600_000),
  });
}

/** Whole where it is small enough; else the form's own fields, the smallest first, as many as there is room for. */
function capped(body: unknown, fields: readonly string[]): unknown {
  if (sizeOf(body) <= QUARANTINE_SIZE) return body;
  const members = typeof body === 'object' && body !== null ? Object.entries(body) : [];
  const known = members
    .filter(([name]) => fields.includes(name))
    .map(([name, value]) => ({ name, value, size: sizeOf({ [name]: value }) }))
    .sort((a, b) => a.size - b.size);
  let room = QUARANTINE_SIZE;
  return Object.fromEntries(
    known.flatMap(({ name, value, size }) => ((room -= size) >= 0 ? [[name, value]] : [])),
  );
}

const sizeOf = (value: unknown) => (JSON.stringify(value) ?? '').length;

/** PostgreSQL's jsonb takes neither U+0000 nor half of a surrogate pair. */
function storable(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed().replaceAll('\0', '\ufffd');
  if (Array.isArray(value)) return value.map(storable);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [storable(name), storable(one)]));
}
