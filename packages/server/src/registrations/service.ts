/** Registrations once they are there: see `RegistrationService`. */
import { eq } from 'drizzle-orm';
import type { Tx } from '../database/database.ts';
import { transact } from '../database/retry.ts';
import { registrations } from '../database/schema.ts';
import { RequestProblem } from '../http/problem.ts';
import { findLink } from '../mail/links.ts';
import { approve, cancel, confirm } from './answer.ts';
import { change, readChanges } from './change.ts';
import type { RegistrationDeps } from './deps.ts';
import { erase } from './erase.ts';
import { eventOf, hasEnded, type EventRow } from './event-facts.ts';
import { form } from './form.ts';
import { registrationHandler } from './handler.ts';
import { createJobs } from './jobs.ts';
import { release } from './release.ts';
import type { RegistrationRow } from './rows.ts';
import type { RegistrationService } from './types.ts';
import { view } from './view.ts';

type Work = (tx: Tx, event: EventRow, row: RegistrationRow) => Promise<void>;

export function createRegistrations(deps: RegistrationDeps): RegistrationService {
  const { db, now, nudge } = deps;
  const handler = registrationHandler(deps);

  return {
    async read(token) {
      const id = await idOf(token);
      const [row] = await db.select().from(registrations).where(eq(registrations.id, id));
      return show(row);
    },
    confirm: token => answered(token, (tx, event, row) => confirm(tx, deps, event, row)),
    async change(token, input) {
      const id = await idOf(token);
      const changes = readChanges(input);
      return show(await withRow(id, (tx, event, row) => change(tx, deps, event, row, changes)));
    },
    cancel: token => answered(token, (tx, event, row) => cancel(tx, deps, event, row, true)),
    form: (network, eventId, origin) => form(deps, network, eventId, origin),
    staff: {
      async approve(network, id, { over = false, within } = {}) {
        await withRow(id, async (tx, event, row) => {
          if (event.network !== network) throw new RequestProblem('not-found');
          await approve(tx, deps, event, row, over);
          await within?.(tx);
        });
      },
      async release(network, entry, within) {
        const id = await release(deps, handler, network, entry, within);
        nudge();
        return id;
      },
      async cancel(network, id, within) {
        await withRow(id, async (tx, event, row) => {
          if (event.network !== network) throw new RequestProblem('not-found');
          await cancel(tx, deps, event, row, row.confirmedAt !== null);
          await within?.(tx);
        });
      },
      async erase(network, id, within) {
        await withRow(id, async (tx, event, row) => {
          if (event.network !== network) throw new RequestProblem('not-found');
          await erase(tx, deps, event, row);
          await within?.(tx);
        });
      },
    },
    jobs: createJobs(deps),
  };

  async function answered(token: string, work: Work) {
    return show(await withRow(await idOf(token), work));
  }

  /** The registration that a token opens. Throws `not-found` or `link-expired`. */
  async function idOf(token: string): Promise<string> {
    const link = await findLink(db, token);
    if (link?.purpose !== 'registration') throw new RequestProblem('not-found');
    const [row] = await db
      .select({ event: registrations.event, occurrence: registrations.occurrence })
      .from(registrations)
      .where(eq(registrations.id, link.subject));
    // The registration is deleted after its time; the link is known a little longer.
    if (!row) throw new RequestProblem('link-expired');
    // An event that was moved to a later day takes its links along.
    if (link.expiresAt.getTime() <= now() && hasEnded(await eventOf(db, row), now())) {
      throw new RequestProblem('link-expired');
    }
    return link.subject;
  }

  /** Runs with the row locked; returns it as it is afterwards. */
  async function withRow(id: string, work: Work): Promise<RegistrationRow | undefined> {
    const after = await transact(db, async tx => {
      const where = eq(registrations.id, id);
      const [row] = await tx.select().from(registrations).where(where).for('update');
      if (!row) throw new RequestProblem('not-found');
      await work(tx, await eventOf(tx, row), row);
      return (await tx.select().from(registrations).where(where))[0];
    });
    nudge();
    return after;
  }

  async function show(row: RegistrationRow | undefined) {
    if (!row) throw new RequestProblem('link-expired');
    return view(db, deps, await eventOf(db, row), row);
  }
}
