/** Letting in what was kept in quarantine: a person whose browser filled in the field that people do not see. */
import type { FormName, NetworkRecord } from '@koinon/contract';
import { and, eq } from 'drizzle-orm';
import type { Db, Tx } from '../database/database.ts';
import { transact } from '../database/retry.ts';
import { quarantine } from '../database/schema.ts';
import { RequestProblem } from '../http/problem.ts';
import type { FormHandler } from './handler.ts';
import type { Submission } from './submission.ts';

export interface Released {
  readonly form: FormName;
  /** The event; '' where the form is for none. */
  readonly subject: string;
  /** What was sent, without what caught it. */
  readonly input: Readonly<Record<string, unknown>>;
}

const FORMS = ['registration', 'newsletter', 'membership'] as const satisfies readonly FormName[];

/**
 * Takes it as if the form had been sent just now, so its address still has to be proved by mail. `within` runs in the same
 * transaction, after what it writes. Throws `not-found`, or what the form throws.
 */
export async function release<T>(
  db: Db,
  handlers: Readonly<Partial<Record<FormName, FormHandler>>>,
  network: NetworkRecord,
  id: string,
  within: (tx: Tx, released: Released) => Promise<T>,
): Promise<T> {
  const where = and(eq(quarantine.id, id), eq(quarantine.network, network.slug));
  const [entry] = await db.select().from(quarantine).where(where);
  const form = FORMS.find(name => name === entry?.form);
  const handler = form && handlers[form];
  if (!entry || !handler) throw new RequestProblem('not-found');
  const sent = Object.entries(typeof entry.body === 'object' && entry.body !== null ? entry.body : {});
  const input: Record<string, unknown> = Object.fromEntries(
    sent.filter(([name]) => name !== 'ticket' && name !== 'leaveEmpty'),
  );
  const submission: Submission = {
    form,
    network,
    subject: entry.subject,
    transport: 'json',
    input,
    key: undefined,
    // Nobody's: it counts for no client.
    address: `quarantine ${id}`,
    origin: null,
  };
  const prepared = await handler.prepare(submission, { suspect: false });
  return transact(db, async tx => {
    // Two who release it at once: one of them finds nothing.
    const gone = await tx.delete(quarantine).where(where).returning({ id: quarantine.id });
    if (gone.length === 0) throw new RequestProblem('not-found');
    await prepared.write(tx);
    return within(tx, { form, subject: entry.subject, input });
  });
}
