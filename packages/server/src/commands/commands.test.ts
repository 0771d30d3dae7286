import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { command, commandEnvironment } from '../testing/command.ts';
import { writeMigrated } from '../testing/template.ts';
import { commands } from './all.ts';
import { main } from './main.ts';
import { table } from './table.ts';

// A real server on its embedded database, in a process of its own; commands speak to it from this one and from theirs.

const root = mkdtempSync(join(tmpdir(), 'koinon-commands-'));
const data = join(root, 'data');
mkdirSync(data);
const guide = readFileSync(join(import.meta.dirname, '../../../../docs/server.md'), 'utf8');
// A copy of a migrated database: making one takes seconds.
await writeMigrated(join(data, 'database'));
const server = spawn(process.execPath, [...command, 'serve'], {
  env: commandEnvironment({
    PORT: '0',
    KOINON_DATA: data,
    KOINON_SECRET: 'x'.repeat(32),
    SMTP_URL: 'smtp://127.0.0.1:9',
  }),
  stdio: ['ignore', 'pipe', 'pipe'],
});
server.stdout.resume();
const said: string[] = [];
let env: Record<string, string> = {};

before(async () => {
  for await (const line of createInterface({ input: server.stderr })) {
    said.push(line);
    const address = /listens on (\S+)/.exec(line)?.[1];
    if (address === undefined) continue;
    env = { KOINON_URL: address, KOINON_DATA: data };
    return;
  }
  throw new Error(said.join('\n'));
});
after(async () => {
  server.kill('SIGTERM');
  await once(server, 'exit');
  rmSync(root, { recursive: true, force: true });
});

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly notes: string;
}

async function koinon(
  args: readonly string[],
  more: Record<string, string> = {},
  isPerson = false,
): Promise<Outcome> {
  let out = '';
  let notes = '';
  const code = await main(
    args,
    { ...env, ...more },
    {
      out: text => (out += text),
      note: part => (notes += `${part}\n`),
      isPerson,
      columns: 80,
      pause: () => Promise.resolve(),
    },
  );
  return { code, out, notes };
}

async function done(...args: string[]): Promise<Outcome> {
  const outcome = await koinon(args);
  assert.equal(outcome.code, 0, `${args.join(' ')}: ${outcome.notes}`);
  return outcome;
}

async function failed(code: number, ...args: string[]): Promise<string> {
  const outcome = await koinon(args);
  assert.equal(outcome.code, code, `${args.join(' ')}: ${outcome.out}${outcome.notes}`);
  assert.doesNotMatch(outcome.notes, /\bat .*\.ts:\d/, 'a stack');
  return outcome.notes;
}

/** The code between two marks of the guide. */
function example(name: string): string {
  const found = new RegExp(`<!-- ${name}:start -->\\s+\`\`\`\\w+\\n([\\s\\S]*?)\`\`\``).exec(guide)?.[1];
  assert.ok(found, `docs/server.md has no example "${name}"`);
  return found;
}

function file(name: string, content: string): string {
  const path = join(root, name);
  writeFileSync(path, content);
  return path;
}

/** Runs lines of the guide in a shell in which `koinon` is this command. */
async function shell(script: string): Promise<{ status: number | null; stdout: string; stderr: string }> {
  const bin = join(root, 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(
    join(bin, 'koinon'),
    `#!/bin/sh\nexec ${[process.execPath, ...command].map(part => `'${part}'`).join(' ')} "$@"\n`,
    { mode: 0o755 },
  );
  const child = spawn('sh', ['-e', '-c', script], {
    cwd: root,
    env: commandEnvironment({ ...env, PATH: `${bin}:${process.env['PATH'] ?? ''}` }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const texts = Promise.all([text(child.stdout), text(child.stderr)]);
  const [status] = (await once(child, 'close')) as [number | null];
  const [stdout, stderr] = await texts;
  return { status, stdout, stderr };
}

test('the first start says where the token is, and only its owner can read it', () => {
  const path = join(data, 'staff-token');
  assert.ok(
    said.some(line => line.includes(path)),
    said.join('\n'),
  );
  assert.equal(statSync(path).mode & 0o777, 0o600);
});

test('before there is a network a command says how to make one', async () => {
  assert.match(await failed(1, 'events', 'list'), /no network yet.*koinon network edit/);
  assert.match(await failed(1, 'events', 'list', '--network', 'gr'), /no network "gr"/);
});

test('what the guide says of loading a network works as it is written', async () => {
  file('network.json', example('network'));
  const { status, stdout, stderr } = await shell(example('import'));
  assert.equal(status, 0, stderr);
  assert.match(stderr, /The network gr is made/);
  assert.equal(stdout, '1 created, 0 changed, 0 as they were; 0 mails\n');
  const page = await (await fetch(`${env['KOINON_URL']}/v1/events?network=gr&from=2027-01-01`)).text();
  assert.match(page, /Εργαστήριο Καινοτομίας/);
});

for (const name of ['staff', 'origins', 'events']) {
  test(`what the guide says of ${name} works as it is written`, async () => {
    const { status, stderr } = await shell(example(name));
    assert.equal(status, 0, stderr);
  });
}

test('a setting is changed as the guide says, and the others stay', async () => {
  file('privacy.json', example('privacy'));
  await done('network', 'edit', join(root, 'privacy.json'));
  const network = JSON.parse((await done('network', 'show')).out) as { privacy: object; languages: string[] };
  assert.deepEqual(network.privacy, (JSON.parse(example('privacy')) as { privacy: object }).privacy);
  assert.deepEqual(network.languages, ['el', 'en']);
  assert.match(
    (await done('events', 'list')).out,
    /^lab-1\t2027-02-04\tcancelled\t0\/0\/0\tΕργαστήριο Καινοτομίας\n$/,
  );
});

test('what the guide says of charters and issues works as it is written', async () => {
  const charter = await shell(example('charter'));
  assert.equal(charter.status, 0, charter.stderr);
  assert.match(charter.stdout, /^2027\t\d{4}-\d\d-\d\d\tcurrent\t0\t0\t/);
  file('newsletter.json', example('newsletter'));
  await done('network', 'edit', join(root, 'newsletter.json'));
  const issue = await shell(example('issue'));
  assert.equal(issue.status, 0, issue.stderr);
  assert.match(issue.stderr, /Nobody would get 2026-12[^]*2026-12 is (sending|sent): 0 of 0 sent\./);
});

test('a person sees a table, a program lines or JSON', async () => {
  await done('origins', 'add', 'gr', 'HTTPS://Agency.example/');
  const person = await koinon(['origins', 'list', 'gr'], {}, true);
  assert.match(person.out, /^Origin +Since\nhttps:\/\/agency\.example +\d{4}-/);
  assert.match(
    (await done('origins', 'list', 'gr')).out,
    /^https:\/\/agency\.example\t\d{4}-\d\d-\d\dT\S+\n$/,
  );
  const { items } = JSON.parse((await done('origins', 'list', '--json')).out) as {
    items: { origin: string }[];
  };
  assert.deepEqual(
    items.map(({ origin }) => origin),
    ['https://agency.example'],
  );
  assert.match((await koinon(['registrations', 'list', 'lab-1'], {}, true)).out, /^Nothing\.\n$/);
});

test('a new token is on the standard output alone, does what its role may, and nothing once revoked', async () => {
  const made = await done('staff', 'add', 'Rui', '--role', 'viewer');
  const KOINON_TOKEN = made.out.trim();
  assert.match(KOINON_TOKEN, /^koinon_[\w-]{43}$/);
  assert.ok(!made.notes.includes(KOINON_TOKEN));
  assert.equal((await koinon(['events', 'list'], { KOINON_TOKEN })).code, 0);
  const refused = await koinon(['events', 'cancel', 'lab-1'], { KOINON_TOKEN });
  assert.equal(refused.code, 1);
  assert.match(refused.notes, /takes the role editor; the token has the role viewer/);
  const { out } = await done('staff', 'list');
  const [id = ''] = (out.split('\n').find(line => line.includes('\tRui\t')) ?? '').split('\t');
  await done('staff', 'revoke', id);
  const gone = await koinon(['events', 'list'], { KOINON_TOKEN });
  assert.equal(gone.code, 1);
  assert.match(gone.notes, /not known to this server, or was revoked/);
  const path = file('token', `${KOINON_TOKEN}\n`);
  assert.match(await failed(1, 'events', 'list', '--token-file', path), /revoked/);
});

test('an event is written only as it was read, where one says which that was', async () => {
  const shown = await done('events', 'show', 'lab-1');
  const [, revision = ''] = /^Revision (\S+)\n$/.exec(shown.notes) ?? [];
  const edited = (text: string) =>
    file(`${text}.json`, JSON.stringify({ ...(JSON.parse(shown.out) as object), summary: { el: text } }));
  await done('events', 'edit', 'lab-1', edited('first'), '--revision', revision);
  assert.match(
    await failed(1, 'events', 'edit', 'lab-1', edited('second'), '--revision', revision),
    /lab-1 was changed since you read it, and nothing was written.*koinon events show lab-1/,
  );
  assert.match((await done('events', 'show', 'lab-1')).out, /"first"/);
  assert.match(
    await failed(2, 'events', 'edit', 'lab-1', edited('third'), '--revision', 'Ω"'),
    /--revision is what koinon events show says/,
  );
  await done('events', 'edit', 'lab-1', file('as-it-was.json', shown.out));
});

test('values that are not accepted are listed by where they stand', async () => {
  const lab = JSON.parse((await done('events', 'show', 'lab-1')).out) as object;
  const path = file('bad.json', JSON.stringify([lab, { ...lab, id: 'lab-2', kind: 'Kind!', colour: 'red' }]));
  const notes = await failed(1, 'events', 'import', path);
  assert.match(notes, /nothing was changed:\n/);
  assert.match(notes, /^ {2}\/events\/1\/kind {2}is not in the right form$/m);
  assert.match(notes, /^ {2}\/events\/1\/colour {2}is not known here$/m);
  assert.match(
    await failed(1, 'origins', 'add', 'gr', 'http://agency.example'),
    /\/origin {2}must begin with https/,
  );
  assert.match(await failed(1, 'events', 'import', file('no.json', '{')), /no\.json is not JSON/);
  assert.match(await failed(1, 'events', 'import', join(root, 'absent.json')), /ENOENT.*absent\.json/);
  const foreign = file('pt.json', JSON.stringify({ slug: 'pt' }));
  assert.match(
    await failed(1, 'network', 'edit', foreign, '--network', 'gr'),
    /of the network "pt".*for "gr"/,
  );
});

test('an export goes to a file that only its owner reads, or to the standard output', async () => {
  const path = join(root, 'people.csv');
  await done('registrations', 'export', 'lab-1', '--out', path);
  assert.equal(statSync(path).mode & 0o777, 0o600);
  assert.match(readFileSync(path, 'utf8'), /^\u{FEFF}"id";"status"/u);
  assert.match(
    (await done('registrations', 'export', 'lab-1', '--separator', 'comma')).out,
    /^\u{FEFF}"id","status"/u,
  );
  assert.match(await failed(1, 'registrations', 'export', 'nothing'), /no such thing/);
  assert.match((await done('registrations', 'quarantine')).out, /^$/);
});

test('a wrong call is answered with what is right', async () => {
  assert.match(await failed(2, 'evnts'), /"evnts" is not a command[^]*Usage: koinon/);
  assert.match(await failed(2, 'events', 'delete', 'lab-1'), /"events delete" is not a command/);
  assert.match(await failed(2, 'events', 'cancel'), /needs more[^]*Usage: koinon events cancel <id>/);
  assert.match(await failed(2, 'events', 'cancel', 'a', 'b'), /too much/);
  assert.match(await failed(2, 'events', 'cancel', 'a', '--nte', 'x'), /--nte/);
  assert.match(await failed(2, 'events', 'cancel', 'a', '--lang', 'el'), /--note/);
  assert.match(await failed(2, 'staff', 'add', 'X'), /--role/);
  assert.match(await failed(2, 'origins', 'add', 'gr'), /"gr" is no origin/);
  for (const { name } of commands)
    assert.match((await done('help', name)).out, new RegExp(`^Usage: koinon ${name}`));
  assert.match((await done('help', 'events')).out, /events publish/);
});

test('without a server or a token a command says what is missing', async () => {
  const silent = await koinon(['events', 'list'], { KOINON_URL: 'http://127.0.0.1:9' });
  assert.equal(silent.code, 1);
  assert.match(silent.notes, /No server answers at http:\/\/127\.0\.0\.1:9 .*KOINON_URL/);
  const nobody = await koinon(['events', 'list'], { KOINON_DATA: join(root, 'nowhere') });
  assert.match(nobody.notes, /no staff token.*KOINON_TOKEN/);
  const wrong = await koinon(['events', 'list'], { KOINON_URL: 'network.example' });
  assert.match(wrong.notes, /must be an address/);
});

test('text that a stranger typed cannot steer the terminal, and Greek stands in its columns', () => {
  const drawn = table(
    ['Name', 'Id'],
    [
      ['Ελε\u0301νη', 1],
      ['\u001b[2Jevil\nline\u202e', 2],
    ],
    80,
  );
  assert.doesNotMatch(drawn, /[\u001b\u202e]/);
  const lines = drawn.trimEnd().split('\n');
  assert.equal(lines.length, 3);
  assert.equal(lines[1]?.normalize('NFC').indexOf('1'), lines[2]?.indexOf('2', 10));
  assert.ok(
    table(['A', 'B'], [['x'.repeat(200), 'y']], 40)
      .split('\n')
      .every(line => line.length <= 40),
  );
});
