import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readConfig, startServer, type RunningServer } from '@koinon/server';
import { Koinon, isProblem } from '@koinon/sdk';
import { KoinonAdmin } from '@koinon/sdk/admin';

// What staff do from code, on a real server from its first start on.

const NOW = Date.parse('2026-11-23T09:00:00Z');
const folder = mkdtempSync(join(tmpdir(), 'koinon-sdk-admin-'));
let server: RunningServer;
let admin: KoinonAdmin;
let koinon: Koinon;
before(async () => {
  server = await startServer(readConfig({ PORT: '0', KOINON_DATA: folder, KOINON_NETWORK: 'gr' }), {
    now: () => NOW,
    log: () => undefined,
    mail: { send: () => Promise.resolve() },
  });
  const token = readFileSync(join(folder, 'staff-token'), 'utf8').trim();
  admin = new KoinonAdmin({ baseUrl: server.url, network: 'gr', token });
  koinon = new Koinon({ baseUrl: server.url, network: 'gr' });
});
after(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('staff, by the SDK', () => {
  it('make a network and its privacy notice', async () => {
    const record = await admin.network.put({
      slug: 'gr',
      name: { el: 'Δίκτυο' },
      languages: ['el'],
      timeZone: 'Europe/Athens',
      membership: { mode: 'individual' },
    });
    assert.equal(record.slug, 'gr');
    const privacy = { controller: { el: 'Κέντρο' }, retentionDays: 30 };
    assert.equal((await admin.network.update({ privacy })).privacy?.retentionDays, 30);
    assert.equal((await admin.network.get()).name['el'], 'Δίκτυο');
    assert.equal((await koinon.network.get()).privacy?.retentionDays, 30);
  });

  it('let pages write, and no longer', async () => {
    const { origin } = await admin.origins.add('https://agency.example');
    assert.equal((await admin.origins.add('https://agency.example')).origin, origin);
    assert.deepEqual(
      (await admin.origins.list()).items.map(one => one.origin),
      [origin],
    );
    await admin.origins.remove(origin);
    assert.deepEqual((await admin.origins.list()).items, []);
    await assert.rejects(admin.origins.remove(origin), error => isProblem(error, 'not-found'));
    await assert.rejects(admin.origins.add('agency'), error => {
      return isProblem(error, 'invalid') && error.errors[0]?.pointer === '/origin';
    });
  });

  it('bring in an event, publish it, read who comes, confirm and cancel', async () => {
    const event = {
      id: 'lab',
      slug: 'lab',
      name: { el: 'Εργαστήριο' },
      kind: 'lab',
      precision: 'minute' as const,
      timeZone: 'Europe/Athens',
      slots: [{ date: '2026-12-20', start: '10:00', end: '12:00' }],
      registration: { mode: 'internal' as const },
      published: false,
    };
    assert.deepEqual(await admin.events.import({ events: [event] }), {
      created: 1,
      changed: 0,
      unchanged: 0,
      mails: 0,
    });
    assert.deepEqual(
      (await admin.events.list({ published: false })).items.map(({ record }) => record.id),
      ['lab'],
    );
    await assert.rejects(koinon.events.get('lab'), error => isProblem(error, 'not-found'));
    assert.equal((await admin.events.publish('lab')).record.published, true);
    assert.equal((await koinon.events.get('lab')).id, 'lab');

    const name = '=1+1 Ελένη';
    await koinon.registrations.create('lab', {
      name,
      email: 'eleni@example.org',
      lang: 'el',
      privacy: true,
    });
    const { items } = await admin.registrations.list('lab', { status: ['held', 'confirmed'] });
    const [row] = items;
    assert.deepEqual([items.length, row?.name, row?.status], [1, name, 'held']);
    assert.equal((await admin.events.get('lab')).registrations.held, 1);
    const table = await admin.registrations.export('lab', { separator: 'comma' });
    assert.ok(table.startsWith('\uFEFF'));
    assert.match(table, /'=1\+1 Ελένη/);
    assert.equal((await admin.registrations.approve(row?.id ?? '')).status, 'confirmed');
    assert.equal(
      (await admin.registrations.cancel(row?.id ?? '', { note: 'Asked by telephone' })).status,
      'cancelled',
    );
    assert.deepEqual((await admin.registrations.quarantine()).items, []);

    const note = { el: 'Άλλη φορά' };
    assert.equal((await admin.events.postpone('lab', { note })).record.eventStatus, 'postponed');
    assert.equal((await admin.events.cancel('lab')).record.eventStatus, 'cancelled');
    const { record } = await admin.events.get('lab');
    const edited = await admin.events.put({ ...record, eventStatus: 'scheduled', statusNote: null });
    assert.equal(edited.record.eventStatus, 'scheduled');
  });

  it('make and revoke tokens, each for what its role may', async () => {
    const made = await admin.staff.add({ name: 'Reader', role: 'viewer' });
    const reader = new KoinonAdmin({ baseUrl: server.url, network: 'gr', token: made.token });
    assert.equal((await reader.events.get('lab')).record.id, 'lab');
    await assert.rejects(reader.events.cancel('lab'), error => isProblem(error, 'forbidden'));
    await admin.staff.revoke(made.id);
    await assert.rejects(reader.events.get('lab'), error => isProblem(error, 'unauthorized'));
    const { items } = await admin.staff.list();
    assert.notEqual(items.find(({ id }) => id === made.id)?.revokedAt, null);
  });

  it('publish a charter, and let in who asks', async () => {
    await admin.network.update({
      newsletter: { lists: [{ id: 'news', name: { el: 'Νέα' } }] },
    });
    const charter = {
      version: '2026',
      title: { el: 'Χάρτης' },
      principles: [{ title: { el: 'Συνεργασία' }, text: { el: 'Μαζί.' } }],
    };
    assert.equal((await admin.charters.publish(charter)).mails, 0);
    await assert.rejects(admin.charters.publish({ ...charter, graceDays: 5 }), error =>
      isProblem(error, 'conflict'),
    );
    const [current] = (await admin.charters.list()).items;
    assert.deepEqual([current?.version, current?.current, current?.accepted], ['2026', true, 0]);

    await koinon.memberships.create({
      name: '=Μαρία',
      email: 'maria@example.org',
      organisation: { name: 'ΚΕΠ' },
      lang: 'el',
      charter: '2026',
      declaration: true,
      privacy: true,
    });
    const { items } = await admin.members.list({ status: ['pending'], q: 'μαρια' });
    const id = items[0]?.id ?? '';
    assert.deepEqual([items.length, items[0]?.organisation?.name], [1, 'ΚΕΠ']);
    await assert.rejects(admin.members.ask(id, { message: 'Πού;' }), error => isProblem(error, 'conflict'));
    assert.equal((await admin.members.approve(id, { note: 'By telephone' })).status, 'active');
    const detail = await admin.members.get(id);
    assert.ok(detail.consents.some(({ act, method }) => act === 'given' && method === 'staff'));
    assert.deepEqual(
      detail.acts.map(({ act, note }) => [act, note]),
      [['members.approve', 'By telephone']],
    );
    assert.match(await admin.members.export({ status: ['active'] }), /^\uFEFF[^]*'=Μαρία/);
    assert.equal((await admin.members.seats()).mode, 'individual');
    assert.equal((await admin.members.suspend(id)).reason, 'staff');
    assert.equal((await admin.members.reinstate(id)).status, 'active');
    await admin.members.erase(id);
    await assert.rejects(admin.members.get(id), error => isProblem(error, 'not-found'));
  });

  it('write an issue, try it, send it and see it in the archive', async () => {
    await koinon.newsletter.subscribe({ email: 'reader@example.org', lang: 'el', consent: true });
    assert.equal((await admin.newsletter.subscribers.count()).unconfirmed, 1);
    const record = {
      id: 'one',
      list: 'news',
      title: { el: 'Πρώτο' },
      body: { el: [{ type: 'paragraph' as const, text: 'Καλημέρα' }] },
    };
    const draft = await admin.newsletter.issues.put(record);
    assert.deepEqual([draft.status, draft.progress.recipients], ['draft', 0]);
    await admin.newsletter.issues.test('one', { to: 'staff@example.org' });
    assert.equal((await admin.newsletter.issues.send('one')).publishedAt, new Date(NOW).toISOString());
    await assert.rejects(admin.newsletter.issues.remove('one'), error => isProblem(error, 'conflict'));
    assert.equal((await koinon.newsletter.issues.get('one')).title['el'], 'Πρώτο');
    assert.deepEqual(
      (await admin.newsletter.issues.list({ list: 'news' })).items.map(issue => issue.record.id),
      ['one'],
    );
    assert.match(await admin.newsletter.subscribers.export('news', { separator: 'comma' }), /^\uFEFF"id",/);
    await admin.newsletter.issues.put({ ...record, id: 'two' });
    await admin.newsletter.issues.remove('two');
    await admin.newsletter.subscribers.eraseAddress({ email: 'reader@example.org' });
    assert.equal((await admin.newsletter.subscribers.count()).unconfirmed, 0);
  });

  it('see what is kept how long, and who did what', async () => {
    const { rules } = await admin.retention.get();
    assert.equal(rules.find(({ rule }) => rule === 'newsletter-requests')?.days, 7);
    assert.deepEqual(
      (await admin.retention.purge({ dryRun: true })).rules.map(({ due }) => due),
      rules.map(({ due }) => due),
    );
    const acts: string[] = [];
    for await (const { act } of admin.acts.list({ act: 'members', limit: 2 })) acts.push(act);
    assert.deepEqual(acts, [
      'members.erase',
      'members.reinstate',
      'members.suspend',
      'members.export',
      'members.approve',
    ]);
  });
});
