import { randomUUID } from 'node:crypto';
import type { Db } from '../database/database.ts';
import { quarantine } from '../database/schema.ts';
import type { Submission } from './submission.ts';

/** Days that staff have to find a person in it. */
export const QUARANTINE_DAYS = 7;

/** Keeps what looks like a machine's: a filled-in field that people do not see. Autofill may have filled it for a person. */
export async function keepInQuarantine(
  db: Db,
  { network, form, subject, input }: Submission,
  reason: string,
  now: number,
): Promise<void> {
  await db.insert(quarantine).values({
    id: randomUUID(),
    network: network.slug,
    form,
    subject,
    reason,
    body: storable(input),
    createdAt: new Date(now),
    expiresAt: new Date(now + QUARANTINE_DAYS * 24 * 3_600_000),
  });
}

/** PostgreSQL's jsonb takes neither U+0000 nor half of a surrogate pair. */
function storable(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed().replaceAll('\0', '\ufffd');
  if (Array.isArray(value)) return value.map(storable);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [storable(name), storable(one)]));
}
