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
});
