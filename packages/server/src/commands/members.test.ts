/** What staff type about members, charters, retention and acts. */
import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { CharterRecordSchema } from '@koinon/contract/charters';
import { consoleOf } from '../testing/console.ts';
import { DAY } from '../testing/registrations.ts';
import { institutional, memberServer, newCharter } from '../testing/memberships.ts';

const folder = mkdtempSync(join(tmpdir(), 'koinon-members-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const server = await memberServer({ network: institutional });
const { koinon, done, failed, json } = await consoleOf(server);

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

test('who waits is listed, looked at, asked and let in', async () => {
  assert.equal(await server.join('eleni@gmail.com'), 'review personal-address');
  const id = await server.id('eleni@gmail.com');
  const { out } = await done('members', 'list', '--status', 'review');
  assert.match(
    out,
    new RegExp(`^${id}\treview \\(personal-address\\)\t2026-11-21\tΕλένη .*\teleni@gmail.com\t`),
  );
  assert.equal((await done('members', 'list', '--search', 'παπαδοπουλου')).out, out);
  assert.equal((await done('members', 'list', '--search', 'nobody')).out, '');

  const card = (await koinon(['members', 'show', id], { isPerson: true })).out;
  assert.match(card, /^Status +review \(personal-address\)$/m);
  assert.match(card, /^Address proved +2026-11-21 10:00$/m);
  assert.match(card, /declaration +given +link/);
  assert.match(await failed(2, 'members', 'ask', id), /needs --message/);
  assert.match((await done('members', 'ask', id, '--message', 'Πού εργάζεσαι;')).notes, /asked by mail/);

  const approved = await done('members', 'approve', id, '--note', 'By telephone');
  assert.equal(approved.notes, 'Ελένη Παπαδοπούλου is active.\n');
  assert.deepEqual((await server.mails('eleni@gmail.com')).slice(-2), [
    'membership-question',
    'membership-active',
  ]);
  assert.match(
    (await koinon(['members', 'show', id], { isPerson: true })).out,
    /members\.approve .*By telephone/,
  );
});

test('what the state does not allow is said with the state', async () => {
  const id = await server.id('eleni@gmail.com');
  assert.match(
    await failed(1, 'members', 'decline', id),
    /The membership is active: koinon members decline is for who is review\./,
  );
  assert.match(await failed(1, 'members', 'show', 'nobody'), /no such thing/);
  await done('members', 'suspend', id, '--message', 'Έως τον Ιανουάριο');
  assert.equal((await done('members', 'reinstate', id)).notes, 'Ελένη Παπαδοπούλου is active.\n');
  await server.ask({
    name: 'Πέτρος',
    email: 'petros@gmail.com',
    organisation: { name: 'ΚΕΠ' },
    lang: 'el',
    charter: '2024',
    declaration: true,
    privacy: true,
  });
  await server.act('petros@gmail.com', 'confirm');
  const petros = await server.id('petros@gmail.com');
  assert.equal((await done('members', 'decline', petros)).notes, 'Πέτρος is left.\n');
  assert.match((await done('members', 'list', '--status', 'left')).out, /left \(declined\)/);
});

test('above the seats of a body nobody is let in but with --over', async () => {
  for (const email of ['one@ypes.gov.gr', 'two@ypes.gov.gr', 'three@ypes.gov.gr']) await server.join(email);
  const waiting = await server.id('three@ypes.gov.gr');
  assert.match(await failed(1, 'members', 'approve', waiting), /All seats of ministry are taken\. --over/);
  await done('members', 'approve', waiting, '--over');
  const [ministry] = ((await json('members', 'seats')) as { items: { seats: number; taken: number }[] })
    .items;
  assert.equal(ministry?.seats, 2);
  assert.ok((ministry?.taken ?? 0) > 2);
  assert.match((await done('members', 'seats')).out, /^ministry\t2\t3\t1\tΥπουργείο/);
});

test('an export is its owner’s alone, also where the file was there before', async () => {
  const path = file('members.csv', '');
  chmodSync(path, 0o644);
  await done('members', 'export', '--status', 'active', '--out', path);
  assert.equal(statSync(path).mode & 0o777, 0o600);
  assert.match(readFileSync(path, 'utf8'), /^\u{FEFF}"id";"status".*\r\n"[^"]+";"active"/u);
  assert.match((await done('members', 'export', '--separator', 'comma')).out, /^\u{FEFF}"id","status"/u);
  assert.match(await failed(1, 'members', 'export', '--out', join(folder, 'no/where.csv')), /--out: ENOENT/);
});

test('a charter is shown, changed, published once; the example is one', async () => {
  const example = JSON.parse((await done('charters', 'publish', '--example')).out) as unknown;
  assert.equal(CharterRecordSchema.parse(example).version, '2027');
  assert.match(await failed(2, 'charters', 'publish'), /needs a file; --example/);
  assert.match(await failed(1, 'charters', 'publish', file('empty.json', {})), /must hold one charter/);
  assert.match(await failed(1, 'charters', 'show', '1999'), /no charter "1999"/);
  assert.match(
    await failed(1, 'charters', 'publish', file('half.json', { ...newCharter, introduction: { el: [] } })),
    /nothing was changed:\n {2}\/introduction/,
  );

  const shown = CharterRecordSchema.parse(JSON.parse((await done('charters', 'show')).out));
  assert.equal(shown.version, '2024');
  const path = file('charter.json', { ...shown, ...newCharter });
  const no = await koinon(['charters', 'publish', path], { answer: 'n' });
  assert.deepEqual([no.code, no.asked.length], [1, 1]);
  assert.match((await done('charters', 'list')).out, /^2024\t2026-11-21\tcurrent\t/);

  const yes = await koinon(['charters', 'publish', path], { answer: 'y' });
  assert.match(yes.notes, /The charter 2027 is published\. \d+ mails are on their way; members have 60 days/);
  assert.match(
    (await done('charters', 'list')).out,
    /^2027\t2026-11-21\tcurrent\t0\t[1-9]\d*\t.*\n2024\t.*\t\t/,
  );
  assert.match((await done('charters', 'publish', path)).notes, /Nobody is mailed/);
  const other = file('other.json', { ...newCharter, graceDays: 5 });
  assert.match(
    await failed(1, 'charters', 'publish', other),
    /another text: a changed charter is a new version/,
  );
});

test('somebody is erased after a yes, and what stays is said', async () => {
  const id = await server.id('one@ypes.gov.gr');
  const no = await koinon(['members', 'erase', id], { answer: '' });
  assert.deepEqual(no.asked, ['Erase Ελένη Παπαδοπούλου? It cannot be taken back. [y/N] ']);
  assert.deepEqual([no.code, no.notes], [1, 'koinon: Nothing was done.\n']);
  const yes = await koinon(['members', 'erase', id, '--note', 'By letter'], { answer: 'yes' });
  assert.match(yes.notes, /gone, and nothing brings it back.*agreements, without an address/);
  assert.equal(await server.row('one@ypes.gov.gr'), undefined);
  assert.match(await failed(1, 'members', 'erase', id), /no such thing/);
});

test('what staff did is listed, the youngest first, by act and subject', async () => {
  const { out } = await done('acts', 'list', '--act', 'members', '--limit', '1');
  assert.match(out, /^2026-11-21 10:00\tmembers\.erase\t\S+\tadmin-all-\S+\tBy letter\n$/);
  assert.match((await done('acts', 'list', '--act', 'charters.publish')).out, /^[^\n]*\t2027\t[^\n]*\n$/);
  assert.match(await failed(2, 'acts', 'list', '--limit', 'all'), /--limit is "all"/);
  const id = await server.id('eleni@gmail.com');
  const acts = (await done('acts', 'list', '--subject', id)).out.trim().split('\n');
  assert.deepEqual(
    acts.map(line => line.split('\t')[1]),
    ['members.reinstate', 'members.suspend', 'members.approve', 'members.ask'],
  );
});

test('what is over is shown, tried and purged after a yes', async () => {
  assert.match(
    (await done('retention', 'show')).out,
    /^members-former\t365\tleaving the network\t0\tall of it$/m,
  );
  await server.ask({
    name: 'Ψ',
    email: 'never@example.org',
    organisation: { name: 'ΚΕΠ' },
    lang: 'el',
    charter: '2027',
    declaration: true,
    privacy: true,
  });
  server.clock += 31 * DAY;
  const due = /^members-unconfirmed\t30\tthe last word on it\t1\t/m;
  assert.match((await done('retention', 'show')).out, due);
  const tried = await done('retention', 'purge', '--dry-run');
  assert.match(tried.out, due);
  assert.equal(tried.notes, 'Nothing was deleted.\n');
  const no = await koinon(['retention', 'purge'], { answer: 'no' });
  assert.equal(no.code, 1);
  assert.match(no.asked.join(), /^Delete [1-9]\d* records\? They cannot be brought back, but from a backup/);
  assert.ok(await server.row('never@example.org'));
  const yes = await koinon(['retention', 'purge'], { answer: 'y' });
  assert.match(yes.out, due);
  assert.match(yes.notes, /^[1-9]\d* records are gone, and nothing but a backup brings them back\.$/m);
  assert.equal(await server.row('never@example.org'), undefined);
});
