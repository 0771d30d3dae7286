import type { Db } from '../database/database.ts';
import { outbox, registrations } from '../database/schema.ts';
import { MAIL_LIMITS, type MailLimits } from '../mail/limits.ts';
import { createMailbox } from '../mail/mailbox.ts';
import type { MailDeps } from '../mail/send-due.ts';
import type { RegistrationRow } from '../registrations/rows.ts';
import { BASE, NOW, SECRET } from './harness.ts';

/** What sends mail, on a clock that stands still until it is set. */
export function mailDeps(db: Db, limits: Partial<MailLimits> = {}) {
  const mailbox = createMailbox();
  const clock = { now: NOW };
  const deps: MailDeps = {
    db,
    now: () => clock.now,
    secret: SECRET,
    baseUrl: BASE,
    transport: mailbox,
    limits: { ...MAIL_LIMITS, ...limits },
  };
  return { deps, mailbox, clock };
}

/** A registration of Maria's, confirmed, with what is given changed. */
export async function register(
  db: Db,
  event: string,
  change: Partial<typeof registrations.$inferInsert> = {},
): Promise<RegistrationRow> {
  const id = change.id ?? crypto.randomUUID();
  const email = change.email ?? `${id}@example.org`;
  const [row] = await db
    .insert(registrations)
    .values({
      id,
      event,
      email,
      emailKey: email.toLowerCase(),
      name: 'Μαρία Παπαδοπούλου',
      lang: 'el',
      tracks: [],
      answers: { organisation: null, role: null, needs: null, answers: {} },
      status: 'confirmed',
      confirmedAt: new Date(NOW),
      notice: { hash: '', lang: 'el', at: new Date(NOW).toISOString(), origin: null },
      createdAt: new Date(NOW),
      updatedAt: new Date(NOW),
      ...change,
    })
    .returning();
  if (!row) throw new Error('The registration was not written.');
  return row;
}

/** The outbox in the order in which it was filled. */
export function mailsIn(db: Db) {
  return db.select().from(outbox).orderBy(outbox.identity);
}
