import {
  AdminRegistrationQuerySchema,
  ApproveSchema,
  CancelSchema,
  EraseSchema,
  ReleaseSchema,
  RegistrationExportQuerySchema,
} from '@koinon/contract/admin';
import { pickText } from '@koinon/i18n/text';
import { describeRoute } from 'hono-openapi';
import { refuseParameters } from '../api/network.ts';
import { findOrganizations } from '../data/networks.ts';
import type { Tx } from '../database/database.ts';
import { RequestProblem } from '../http/problem.ts';
import { recordAct } from './acts.ts';
import { placeOf, readBody, readQuery } from './body.ts';
import { toCsv } from './csv.ts';
import { docs } from './describe.ts';
import type { AdminContext, AdminRoutes } from './env.ts';
import { findAdminEvent } from './event-data.ts';
import { need } from './guard.ts';
import {
  allRegistrations,
  findRegistration,
  listQuarantine,
  listRegistrations,
  partsOf,
  quarantinedForm,
  toAdminRegistration,
  type RegistrationRow,
} from './registration-data.ts';
import { registrationTable } from './registration-table.ts';

/** Who comes, and staff's word on it. */
export const registrationRoutes: AdminRoutes = (app, { db, now, registrations, forms }) => {
  app.get('/events/:id/registrations', describeRoute(docs.listRegistrations), need('viewer'), async c => {
    const { status, cursor, limit } = readQuery(c.get('params'), AdminRegistrationQuerySchema, ['status']);
    const after = placeOf(cursor);
    const { event, occurrence } = await selected(c);
    const { rows, next } = await listRegistrations(db, { event, occurrence, status }, { after, limit });
    return c.json({ items: rows.map(toAdminRegistration), next: next === undefined ? null : String(next) });
  });

  app.get(
    '/events/:id/registrations.csv',
    describeRoute(docs.exportRegistrations),
    need('viewer'),
    async c => {
      const { status, separator, lang } = readQuery(c.get('params'), RegistrationExportQuerySchema, [
        'status',
      ]);
      const { event, occurrence, record } = await selected(c);
      const network = c.get('network');
      const at = new Date(now());
      // Who took a list of people out of the system is written down like every other act.
      const rows = await db.transaction(async tx => {
        await act(tx, c, 'registrations.export', c.req.param('id') ?? '', null, at);
        return allRegistrations(tx, { event, occurrence, status });
      });
      const language = lang ?? network.languages[0] ?? 'en';
      const bodies = await findOrganizations(db, network.slug, rows.flatMap(bodiesOf));
      const organization = (id: string) => {
        const body = bodies.get(id);
        return body ? pickText(body.name, language).text : id;
      };
      const table = registrationTable(rows, { network, record, lang: language, organization });
      return c.body(toCsv(table, separator), 200, {
        'Content-Type': 'text/csv; charset=utf-8; header=present',
        'Content-Disposition': `attachment; filename="registrations-${c.req.param('id')}.csv"`,
      });
    },
  );

  app.post('/registrations/:id/approve', describeRoute(docs.approveRegistration), need('editor'), async c => {
    refuseParameters(c.get('params'));
    const { over, note } = await readBody(c, ApproveSchema);
    const id = c.req.param('id');
    const network = c.get('network');
    const form = await quarantinedForm(db, network.slug, id);
    if (form !== undefined) {
      const written = (tx: Tx) => act(tx, c, 'quarantine.release', id, note);
      // Of another form there is no registration to show.
      if (form !== 'registration') {
        await forms.release(network, id, written);
        return c.body(null, 204);
      }
      const released = await registrations.staff.release(network, id, written);
      // A stranger to an event of members has a mail that says so, and no registration.
      if (released === undefined) return c.body(null, 204);
      return c.json(toAdminRegistration(await existing(c, released)));
    }
    const within = (tx: Tx) => act(tx, c, 'registrations.approve', id, note);
    await registrations.staff.approve(network.slug, id, { over, within });
    return c.json(toAdminRegistration(await existing(c, id)));
  });

  app.post('/registrations/:id/cancel', describeRoute(docs.cancelRegistration), need('editor'), async c => {
    refuseParameters(c.get('params'));
    const { note } = await readBody(c, CancelSchema);
    const id = c.req.param('id');
    const written = (tx: Tx) => act(tx, c, 'registrations.cancel', id, note);
    await registrations.staff.cancel(c.get('network').slug, id, written);
    return c.json(toAdminRegistration(await existing(c, id)));
  });

  app.post('/registrations/:id/erase', describeRoute(docs.eraseRegistration), need('admin'), async c => {
    refuseParameters(c.get('params'));
    const { note } = await readBody(c, EraseSchema);
    const id = c.req.param('id');
    const written = (tx: Tx) => act(tx, c, 'registrations.erase', id, note);
    await registrations.staff.erase(c.get('network').slug, id, written);
    return c.body(null, 204);
  });

  app.get('/quarantine', describeRoute(docs.listQuarantine), need('viewer'), async c => {
    refuseParameters(c.get('params'));
    return c.json({ items: await listQuarantine(db, c.get('network').slug) });
  });

  app.post('/quarantine/:id/release', describeRoute(docs.releaseQuarantined), need('editor'), async c => {
    refuseParameters(c.get('params'));
    const { note } = await readBody(c, ReleaseSchema);
    const id = c.req.param('id');
    await forms.release(c.get('network'), id, tx => act(tx, c, 'quarantine.release', id, note));
    return c.body(null, 204);
  });

  async function act(
    tx: Tx,
    c: AdminContext,
    name: string,
    subject: string,
    note: string | null,
    at = new Date(now()),
  ): Promise<void> {
    const network = c.get('network').slug;
    await recordAct(tx, { staff: c.get('staff').id, network, act: name, subject, note, at });
  }

  async function selected(c: AdminContext) {
    const { event, occurrence } = partsOf(c.req.param('id') ?? '');
    const found = await findAdminEvent(db, c.get('network').slug, event);
    if (!found) throw new RequestProblem('not-found');
    return { event, occurrence, record: found.record };
  }

  async function existing(c: AdminContext, id: string): Promise<RegistrationRow> {
    const row = await findRegistration(db, c.get('network').slug, id);
    if (!row) throw new RequestProblem('not-found');
    return row;
  }
};

/** Bodies of the register that a registration names. */
function bodiesOf({ answers }: RegistrationRow): string[] {
  return [answers.organisation, ...Object.values(answers.answers)].flatMap(value =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && value.id !== undefined
      ? [value.id]
      : [],
  );
}
