/** What staff type about the newsletter. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { IssueRecordSchema } from '@koinon/contract/newsletter';
import { consoleOf } from '../testing/console.ts';
import { mailGoesOut, queued } from '../testing/issues.ts';
import { issue, newsletterServer, wish } from '../testing/newsletters.ts';

const MINUTE = 60_000;
const folder = mkdtempSync(join(tmpdir(), 'koinon-newsletter-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const server = await newsletterServer({ newsletterPerMinute: 2 });
const { koinon, done, failed, json } = await consoleOf(server);
const { jobs } = server.services.newsletter;
for (const name of ['anna', 'babis', 'clio']) await server.join(`${name}@example.gr`);

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

/** A minute in which the server does what it does by itself. */
async function minute(): Promise<void> {
  await jobs.deliver();
  await mailGoesOut(server);
  await jobs.deliver();
  server.clock += MINUTE;
}

test('an issue is written from the example, shown, and its mistakes are told by their place', async () => {
  const example = JSON.parse((await done('newsletter', 'write', '--example')).out) as object;
  assert.equal(IssueRecordSchema.parse(example).id, '2026-12');
  assert.match(await failed(2, 'newsletter', 'write'), /needs a file; --example/);
  assert.match(await failed(1, 'newsletter', 'write', file('list.json', [])), /must hold one issue/);
  assert.match(
    await failed(1, 'newsletter', 'write', file('bad.json', { ...example, list: 'novas' })),
    /\/list {2}is not allowed; allowed: news, calls/,
  );
  const path = file('issue.json', example);
  assert.match((await done('newsletter', 'write', path)).notes, /draft 2026-12 is written; 3 would get it/);
  const shown = await done('newsletter', 'show', '2026-12');
  assert.deepEqual(JSON.parse(shown.out), IssueRecordSchema.parse(example));
  assert.match(shown.notes, /^2026-12 is a draft; 3 would get it now\.\nRevision \S+\n$/);
  assert.match(
    (await done('newsletter', 'issues')).out,
    /^2026-12\tnews\tdraft\t\t0\/3\tΤα νέα του Δεκεμβρίου\n$/,
  );
  assert.equal((await done('newsletter', 'issues', '--status', 'sent')).out, '');
});

test('an issue is written only as it was read, where one says which that was', async () => {
  const shown = await done('newsletter', 'show', '2026-12');
  const [, revision = ''] = /^Revision (\S+)$/m.exec(shown.notes) ?? [];
  const number = (number: number) => file('edited.json', { ...(JSON.parse(shown.out) as object), number });
  await done('newsletter', 'write', number(1), '--revision', revision);
  assert.match(
    await failed(1, 'newsletter', 'write', number(2), '--revision', revision),
    /2026-12 was changed since you read it, and nothing was written.*koinon newsletter show 2026-12/,
  );
  assert.match((await done('newsletter', 'show', '2026-12')).out, /"number": 1,/);
  assert.match(
    await failed(2, 'newsletter', 'write', number(3), '--revision', 'Ω"'),
    /--revision is what koinon newsletter show says/,
  );
  await done('newsletter', 'write', file('as-it-was.json', JSON.parse(shown.out)));
});

test('a copy is mailed to try it', async () => {
  assert.match(await failed(2, 'newsletter', 'test', '2026-12'), /needs --to/);
  assert.match(await failed(1, 'newsletter', 'test', '2026-12', '--to', 'nobody'), /\/to/);
  await done('newsletter', 'test', '2026-12', '--to', 'staff@example.gr', '--lang', 'en');
  assert.deepEqual(await server.mails('staff@example.gr'), ['newsletter-issue']);
});

test('nothing is sent without a yes: of a person, or --yes where there is none', async () => {
  const script = await koinon(['newsletter', 'send', '2026-12']);
  assert.equal(script.code, 2);
  assert.match(script.notes, /^3 subscribers will get 2026-12\. What is sent cannot be called back\.$/m);
  assert.match(script.notes, /nobody to ask: give --yes/);
  const no = await koinon(['newsletter', 'send', '2026-12'], { answer: 'n' });
  assert.deepEqual([no.code, no.asked], [1, ['Send it to 3? [y/N] ']]);
  const other = await failed(1, 'newsletter', 'send', '2026-12', '--yes', '--revision', 'of-yesterday');
  assert.match(other, /2026-12 was changed since you read it, and nothing was sent\. Read it again/);
  assert.deepEqual(await server.deliveries('2026-12'), []);
});

test('it is sent, stopped, and goes on; waiting for it tells how far it is', async () => {
  const sent = await koinon(['newsletter', 'send', '2026-12'], { answer: 'y' });
  assert.match(sent.notes, /2026-12 is being sent: 0 of 3\./);
  await minute();
  const stopped = await done('newsletter', 'stop', '2026-12');
  assert.match(
    stopped.notes,
    /is stopped: 2 of 3 sent, 1 waiting\. koinon newsletter send 2026-12 goes on with the other 1/,
  );
  assert.match(await failed(1, 'newsletter', 'delete', '2026-12'), /Only a draft is deleted/);

  let pauses = 0;
  const pause = async () => {
    pauses += 1;
    await minute();
  };
  const waited = await koinon(['newsletter', 'send', '2026-12', '--wait'], { answer: 'y', pause });
  assert.equal(waited.code, 0, waited.notes);
  assert.deepEqual(waited.asked, ['Go on and send it to 1? [y/N] ']);
  assert.match(waited.notes, /^2 of 3\n[^]*2026-12 is sent: 3 of 3 have it\.$/m);
  assert.ok(pauses > 0);
  assert.deepEqual((await queued(server, '2026-12')).sort(), [
    'anna@example.gr',
    'babis@example.gr',
    'clio@example.gr',
  ]);
  const again = await done('newsletter', 'send', '2026-12');
  assert.match(again.notes, /was sent before, to 3 of 3\. Nothing more goes out/);
});

test('who waits hears that it was stopped, or that somebody could not be reached', async () => {
  await done('newsletter', 'write', file('two.json', issue('two')));
  const stopped = await koinon(['newsletter', 'send', 'two', '--yes', '--wait'], {
    pause: async () => void (await done('newsletter', 'stop', 'two')),
  });
  assert.equal(stopped.code, 1);
  assert.match(stopped.notes, /two is stopped: 0 of 3 have it\. koinon newsletter send two goes on/);
  const failing = await koinon(['newsletter', 'send', 'two', '--yes', '--wait', '--json'], {
    async pause() {
      await jobs.deliver();
      await mailGoesOut(server, 'failed');
      server.clock += MINUTE;
    },
  });
  assert.equal(failing.code, 0);
  assert.match(failing.notes, /two is sent: 0 of 3 have it; 3 could not be delivered\./);
  assert.equal((JSON.parse(failing.out) as { status: string }).status, 'sent');
});

test('an issue that nobody would get says so before it is published', async () => {
  await done('newsletter', 'write', file('calls.json', issue('calls', { list: 'calls' })));
  const asked = await koinon(['newsletter', 'send', 'calls'], { answer: '' });
  assert.match(asked.notes, /Nobody would get calls/);
  assert.deepEqual(asked.asked, ['Publish it all the same? [y/N] ']);
  await done('newsletter', 'delete', 'calls');
  assert.match(await failed(1, 'newsletter', 'show', 'calls'), /no such thing/);
});

test('who was taken for a machine is found, and let in', async () => {
  assert.equal(await server.ask(wish('dora@example.gr', { leaveEmpty: 'Δώρα' })), '202');
  assert.deepEqual(await server.mails('dora@example.gr'), []);
  const { out } = await done('quarantine', 'list');
  assert.match(out, /^\S+\tnewsletter\t\t\S+\t2026-11-\d\d\t\tdora@example\.gr\n$/);
  assert.equal((await done('registrations', 'quarantine')).out, '');
  const [id = ''] = out.split('\t');
  assert.match((await done('quarantine', 'release', id)).notes, /let in.*proved by mail/);
  assert.deepEqual(await server.mails('dora@example.gr'), ['newsletter-confirm']);
  assert.match(await failed(1, 'quarantine', 'release', id), /no such thing/);
});

test('readers are numbers, an export is its owner’s alone, and who asks is forgotten', async () => {
  const counts = (await json('newsletter', 'subscribers')) as { subscribers: number };
  assert.equal(counts.subscribers, 3);
  assert.match(
    (await done('newsletter', 'subscribers')).out,
    /^list\tnews\t3\tΝέα\nlist\tcalls\t0\t[^]*^all\tsubscribers\t3\t$/m,
  );
  const path = join(folder, 'readers.csv');
  await done('newsletter', 'export', 'news', '--out', path);
  assert.equal(statSync(path).mode & 0o777, 0o600);
  const table = readFileSync(path, 'utf8');
  assert.match(table, /anna@example\.gr/);
  assert.match(await failed(1, 'newsletter', 'export', 'novas'), /no list novas/);

  const id = /"([^"]+)";"anna@example\.gr"/.exec(table)?.[1] ?? '';
  assert.equal((await koinon(['newsletter', 'erase', id], { answer: 'n' })).code, 1);
  await done('newsletter', 'erase', id);
  assert.match((await done('newsletter', 'erase', 'babis@example.gr')).notes, /nothing brings it back/);
  assert.equal(await server.state('anna@example.gr'), undefined);
  assert.equal(await server.state('babis@example.gr'), undefined);
  assert.match(await failed(1, 'newsletter', 'erase', 'babis@example.gr'), /nothing of this address/);
});
