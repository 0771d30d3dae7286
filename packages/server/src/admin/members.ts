import {
  AdminMemberQuerySchema,
  EraseSchema,
  MemberActSchema,
  MemberAdmitSchema,
  MemberAskSchema,
  MemberExportQuerySchema,
} from '@koinon/contract/admin';
import { pickText } from '@koinon/i18n/text';
import { describeRoute } from 'hono-openapi';
import { refuseParameters } from '../api/network.ts';
import { findOrganizations } from '../data/networks.ts';
import { RequestProblem } from '../http/problem.ts';
import { listActs } from './act-data.ts';
import { acting } from './acts.ts';
import { placeOf, readBody, readQuery } from './body.ts';
import { toCsv } from './csv.ts';
import { memberDocs } from './describe-members.ts';
import type { AdminContext, AdminRoutes } from './env.ts';
import { need } from './guard.ts';
import {
  allMembers,
  findMember,
  listMembers,
  memberConsents,
  toAdminMember,
  type MemberRow,
} from './member-data.ts';
import { memberTable } from './member-table.ts';

/** So many acts about one member are shown; the rest is in `/acts`. */
const ACTS_SHOWN = 100;

/** `/v1/admin/members`: who belongs to the network, and staff's word on it. */
export const memberRoutes: AdminRoutes = (app, { db, now, secret, memberships }) => {
  app.get('/members', describeRoute(memberDocs.listMembers), need('viewer'), async c => {
    const { status, q, cursor, limit } = readQuery(c.get('params'), AdminMemberQuerySchema, ['status']);
    const after = placeOf(cursor);
    const network = c.get('network').slug;
    const { rows, next } = await listMembers(db, { network, status, q }, { after, limit });
    return c.json({ items: rows.map(toAdminMember), next: next === undefined ? null : String(next) });
  });

  app.get('/members.csv', describeRoute(memberDocs.exportMembers), need('viewer'), async c => {
    const query = readQuery(c.get('params'), MemberExportQuerySchema, ['status']);
    const network = c.get('network');
    const { status, q, separator, lang = network.languages[0] ?? 'en' } = query;
    // Who took a list of people out of the system is written down like every other act.
    const rows = await db.transaction(async tx => {
      await acting(c, now, 'members.export', network.slug)(tx);
      return allMembers(tx, { network: network.slug, status, q });
    });
    const ids = rows.flatMap(({ organisation }) => organisation?.id ?? []);
    const bodies = await findOrganizations(db, network.slug, ids);
    const organization = (id: string) => {
      const body = bodies.get(id);
      return body ? pickText(body.name, lang).text : id;
    };
    return c.body(toCsv(memberTable(rows, network, organization), separator), 200, {
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': `attachment; filename="members-${network.slug}.csv"`,
    });
  });

  app.get('/members/seats', describeRoute(memberDocs.listSeats), need('viewer'), async c => {
    refuseParameters(c.get('params'));
    const network = c.get('network');
    const seats = await memberships.staff.seats(network);
    const items = seats.map(({ body, ...rest }) => ({ body: body.id, name: body.name, ...rest }));
    return c.json({ mode: network.membership.mode, items });
  });

  app.get('/members/:id', describeRoute(memberDocs.getMember), need('viewer'), async c => {
    refuseParameters(c.get('params'));
    const row = await existing(c);
    const { items } = await listActs(
      db,
      { network: row.network, ofServer: false, subject: row.id },
      { before: undefined, limit: ACTS_SHOWN },
    );
    return c.json({ ...toAdminMember(row), consents: await memberConsents(db, secret, row), acts: items });
  });

  for (const verb of ['approve', 'reinstate'] as const) {
    app.post(`/members/:id/${verb}`, describeRoute(memberDocs[`${verb}Member`]), need('editor'), async c => {
      const { note, message, over } = await readBody(c, MemberAdmitSchema);
      const { network, id, within } = given(c, verb, note);
      await memberships.staff[verb](network, id, { message, over, within });
      return answered(c);
    });
  }

  app.post('/members/:id/ask', describeRoute(memberDocs.askMember), need('editor'), async c => {
    const { note, message } = await readBody(c, MemberAskSchema);
    const { network, id, within } = given(c, 'ask', note);
    await memberships.staff.ask(network, id, { message, within });
    return answered(c);
  });

  for (const verb of ['decline', 'suspend'] as const) {
    app.post(`/members/:id/${verb}`, describeRoute(memberDocs[`${verb}Member`]), need('editor'), async c => {
      const { note, message } = await readBody(c, MemberActSchema);
      const { network, id, within } = given(c, verb, note);
      await memberships.staff[verb](network, id, { message, within });
      return answered(c);
    });
  }

  app.post('/members/:id/erase', describeRoute(memberDocs.eraseMember), need('admin'), async c => {
    const { note } = await readBody(c, EraseSchema);
    const { network, id, within } = given(c, 'erase', note);
    await memberships.staff.erase(network, id, within);
    return c.body(null, 204);
  });

  function given(c: AdminContext, verb: string, note: string | null) {
    refuseParameters(c.get('params'));
    const id = c.req.param('id') ?? '';
    return { id, network: c.get('network').slug, within: acting(c, now, `members.${verb}`, id, note) };
  }

  async function answered(c: AdminContext): Promise<Response> {
    return c.json(toAdminMember(await existing(c)));
  }

  async function existing(c: AdminContext): Promise<MemberRow> {
    const row = await findMember(db, c.get('network').slug, c.req.param('id') ?? '');
    if (!row) throw new RequestProblem('not-found');
    return row;
  }
};
