import type { EventRecord, FieldError } from '@koinon/contract';
import {
  AdminEventQuerySchema,
  AdminImportSchema,
  EventActSchema,
  type EventActed,
} from '@koinon/contract/admin';
import { EventRecordSchema } from '@koinon/contract/events';
import { todayIn } from '@koinon/i18n/dates';
import { describeRoute } from 'hono-openapi';
import { refuseParameters } from '../api/network.ts';
import { decodeCursor, encodeCursor } from '../data/cursor.ts';
import { applyImport, ImportError, summaryOf, type EventOutcome } from '../data/import.ts';
import { lockNetwork } from '../data/networks.ts';
import type { Tx } from '../database/database.ts';
import { transact } from '../database/retry.ts';
import { RequestProblem } from '../http/problem.ts';
import { announceEvent } from '../mail/announce.ts';
import { recordAct } from './acts.ts';
import { announcementOf } from './announcement.ts';
import { readBody, readQuery } from './body.ts';
import { docs } from './describe.ts';
import type { AdminContext, AdminRoutes } from './env.ts';
import { findAdminEvent, listAdminEvents, lockEvent } from './event-data.ts';
import { need } from './guard.ts';
import { assertAsRead, revisionOf, tagged } from './revision.ts';

const IMPORT_BYTES = 20_000_000;

const VERBS = {
  publish: { published: true },
  postpone: { eventStatus: 'postponed' },
  cancel: { eventStatus: 'cancelled' },
} as const satisfies Record<string, Partial<EventRecord>>;

type Verb = keyof typeof VERBS;

/** `/v1/admin/events`: drafts and published ones as their staff write them. */
export const eventRoutes: AdminRoutes = (app, { db, now, nudge }) => {
  app.get('/events', describeRoute(docs.listAdminEvents), need('viewer'), async c => {
    const query = readQuery(c.get('params'), AdminEventQuerySchema);
    const after = query.cursor === undefined ? undefined : decodeCursor(query.cursor);
    if (query.cursor !== undefined && !after) {
      throw invalid([{ pointer: '/cursor', code: 'bad-cursor', params: {} }]);
    }
    const { items, next } = await listAdminEvents(db, c.get('network').slug, { ...query, after });
    return c.json({ items, next: next ? encodeCursor(next) : null });
  });

  app.post('/events', describeRoute(docs.importEvents), need('editor'), async c => {
    refuseParameters(c.get('params'));
    const input = await readBody(c, AdminImportSchema, IMPORT_BYTES);
    const me = c.get('staff');
    const { slug } = c.get('network');
    const { outcomes, mails } = await write(
      c,
      { act: 'events.import', pointer: id => `/events/${input.events.findIndex(event => event.id === id)}` },
      async tx => {
        const at = new Date(now());
        const network = (await lockNetwork(tx, slug)) ?? c.get('network');
        if (input.organizations.length > 0) {
          const note = String(input.organizations.length);
          await recordAct(tx, {
            staff: me.id,
            network: slug,
            act: 'organisations.import',
            subject: slug,
            note,
            at,
          });
        }
        return applyImport(tx, { ...input, network }, at);
      },
    );
    return c.json({ ...summaryOf(outcomes), mails });
  });

  app.get('/events/:id', describeRoute(docs.getAdminEvent), need('viewer'), async c => {
    refuseParameters(c.get('params'));
    return tagged(c, await eventOf(c));
  });

  app.put('/events/:id', describeRoute(docs.putEvent), need('editor'), async c => {
    refuseParameters(c.get('params'));
    const record = await readBody(c, EventRecordSchema);
    const id = c.req.param('id');
    if (record.id !== id) throw invalid([{ pointer: '/id', code: 'not-allowed', params: { allowed: id } }]);
    return change(c, 'events.edit', id, old => {
      assertAsRead(c, { record: old, revision: revisionOf(old) }, record);
      return record;
    });
  });

  for (const verb of ['publish', 'postpone', 'cancel'] as const satisfies readonly Verb[]) {
    app.post(`/events/:id/${verb}`, describeRoute(docs[`${verb}Event`]), need('editor'), async c => {
      refuseParameters(c.get('params'));
      const { note } = await readBody(c, EventActSchema);
      return change(c, `events.${verb}`, c.req.param('id'), record => ({
        ...record,
        ...VERBS[verb],
        ...(note === null ? {} : { statusNote: note }),
      }));
    });
  }

  /** One event by what it is now. */
  async function change(
    c: AdminContext,
    act: string,
    id: string,
    edit: (record: EventRecord) => EventRecord,
  ): Promise<Response> {
    const { mails } = await write(c, { act, pointer: () => '' }, async tx => {
      // The network first, as an import does: two who lock in one order never wait for each other.
      const network = (await lockNetwork(tx, c.get('network').slug)) ?? c.get('network');
      const record = await lockEvent(tx, network.slug, id);
      if (!record) throw new RequestProblem('not-found');
      return applyImport(tx, { network, organizations: [], events: [edit(record)] }, new Date(now()));
    });
    const acted: EventActed = { ...(await eventOf(c, id)), mails };
    return tagged(c, acted);
  }

  /** Writes events, writes down the act for each that was changed, and queues the mails that tell of it. */
  async function write(
    c: AdminContext,
    { act, pointer }: { act: string; pointer: (event: string) => string },
    work: (tx: Tx) => Promise<EventOutcome[]>,
  ): Promise<{ outcomes: EventOutcome[]; mails: number }> {
    const at = new Date(now());
    const today = todayIn(c.get('network').timeZone, at);
    try {
      const done = await transact(db, async tx => {
        const outcomes = await work(tx);
        let mails = 0;
        for (const outcome of outcomes) {
          if (outcome.outcome === 'unchanged') continue;
          await recordAct(tx, {
            staff: c.get('staff').id,
            network: c.get('network').slug,
            act,
            subject: outcome.record.id,
            at,
          });
          const template = announcementOf(outcome, today);
          if (template) {
            const { record, before } = outcome;
            mails += await announceEvent(tx, { now }, record.id, template, undefined, before);
          }
        }
        return { outcomes, mails };
      });
      // Mails to send, and places that a raised capacity may have made.
      nudge();
      return done;
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      const at = error.event === undefined ? '' : pointer(error.event);
      throw invalid(error.errors.map(one => ({ ...one, pointer: at + one.pointer })));
    }
  }

  async function eventOf(c: AdminContext, id = c.req.param('id') ?? '') {
    const event = await findAdminEvent(db, c.get('network').slug, id);
    if (!event) throw new RequestProblem('not-found');
    return event;
  }
};

function invalid(errors: readonly FieldError[]): RequestProblem {
  return new RequestProblem('invalid', { errors });
}
