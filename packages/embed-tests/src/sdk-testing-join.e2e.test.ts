import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type {
  CharterRecordInput,
  IssueRecordInput,
  MembershipInput,
  NetworkRecordInput,
  SubscriptionInput,
} from '@koinon/contract';
import { readConfig, startServer, type RunningServer } from '@koinon/server';
import { Koinon } from '@koinon/sdk';
import { createTestKoinon, type NetworkInput } from '@koinon/sdk/testing';
import { outcome } from './support/outcome.ts';

// Newsletters and memberships of the server in memory, held to those of the real one: the same conversation with both.

const NOW = Date.parse('2026-11-23T09:00:00Z');
const folder = mkdtempSync(join(tmpdir(), 'koinon-sdk-testing-'));
const privacy = { controller: { en: 'Sample' }, contact: null, url: null, retentionDays: 30 };
const register = [
  { id: 'ministry', name: { en: 'Ministry' }, acronym: null },
  { id: 'municipality', name: { en: 'Municipality' }, acronym: null },
];

const list = (id: string) => ({ id, name: { en: id }, description: { en: `${id}, monthly` } });
const term = (id: string) => ({ id, name: { en: id }, url: null });

/** People join the first; bodies, with one seat each, the second; the third has nothing to join. */
const networks = [
  {
    slug: 'many',
    newsletter: { lists: [list('bulletin'), list('events')], topics: [term('skills'), term('law')] },
    membership: { mode: 'individual' },
    domains: { suffixes: ['gov.test'], hosts: ['school.test'], typos: { 'gob.test': 'gov.test' } },
    retention: { formerSubscribers: 14, formerMembers: 200 },
    privacy,
  },
  {
    slug: 'one',
    newsletter: { lists: [list('expresso')], topics: [] },
    membership: { mode: 'institutional', seatsPerBody: 1 },
    domains: { suffixes: ['gov.test'] },
    privacy,
  },
  { slug: 'bare', membership: { mode: 'individual' } },
] as const satisfies Partial<NetworkRecordInput>[];

const charter = (version: string): CharterRecordInput => ({
  version,
  sample: true,
  title: { el: 'Χάρτα', en: 'Charter' },
  introduction: {
    el: [{ type: 'paragraph', text: 'Δείγμα.' }],
    en: [{ type: 'paragraph', text: 'A sample.' }],
  },
  principles: [{ title: { el: 'Μοιραζόμαστε', en: 'We share' }, text: null }],
});

const issue = (id: string, day: number, more: Partial<IssueRecordInput> = {}) => ({
  id,
  list: 'bulletin',
  title: { en: id },
  body: { en: [{ type: 'paragraph' as const, text: 'Sample.' }] },
  publishedAt: `2026-10-${String(day).padStart(2, '0')}T08:00:00.000Z`,
  ...more,
});
const sent = [
  issue('a', 1),
  issue('b', 3, { number: 2, topics: ['law'], summary: { en: 'Short.' } }),
  issue('c', 2, { list: 'events' }),
  // Of the same moment.
  issue('d', 3, { demo: true }),
];

interface Side {
  client(network: string): Koinon;
  /** The token in the last mail to an address, when so many have come. */
  token(to: string, count?: number): Promise<string>;
  sendIssue(id: string): Promise<void>;
}

let server: RunningServer;
let sides: { readonly real: Side; readonly memory: Side };

before(async () => {
  const mails: { readonly to: string; readonly links: readonly string[] }[] = [];
  let arrived = Promise.withResolvers<void>();
  const none = { limit: 1000, windowSeconds: 60 };
  const unlimited = { address: none, prefix: none, form: none };
  server = await startServer(
    readConfig({ PORT: '0', KOINON_DATA: folder, KOINON_NETWORK: 'many', KOINON_SECRET: 's'.repeat(32) }),
    {
      now: () => NOW,
      log: () => undefined,
      formLimits: { ticketed: unlimited, unticketed: unlimited, holdsPerClient: 1000 },
      mail: {
        async send({ to, links }) {
          mails.push({ to, links });
          arrived.resolve();
          arrived = Promise.withResolvers();
        },
      },
    },
  );
  for (const network of networks) {
    const { slug } = network;
    const own = slug === 'bare' ? {} : { charters: [charter('2024'), charter('2026')] };
    await server.importNetwork({
      network: { name: { en: slug }, languages: ['en', 'el'], timeZone: 'Europe/Athens', ...network },
      organizations: register,
      events: [],
      ...own,
      ...(slug === 'many' && { issues: sent }),
    });
  }
  const staff = readFileSync(join(folder, 'staff-token'), 'utf8').trim();
  const memory = createTestKoinon({
    now: NOW,
    networks: networks.map(one => ({ languages: ['en', 'el'], ...one }) as NetworkInput),
    organisations: register.map(one => ({ ...one, url: null, logo: null })),
    events: [],
    charters: ['many', 'one'].flatMap(network =>
      ['2024', '2026'].map(version => ({
        ...charter(version),
        network,
        publishedAt: new Date(NOW).toISOString(),
      })),
    ),
    issues: sent,
  });
  const ofMemory = Object.fromEntries(
    networks.map(({ slug }) => [
      slug,
      new Koinon({ baseUrl: 'https://koinon.test', network: slug, transport: memory.server, maxRetries: 0 }),
    ]),
  );
  const record = { list: 'bulletin', title: { en: 'Now' }, body: sent[0]?.body ?? {} };
  sides = {
    real: {
      client: network => new Koinon({ baseUrl: server.url, network, maxRetries: 0 }),
      async token(to, count = 1) {
        for (;;) {
          const own = mails.filter(mail => mail.to === to);
          const links = own[count - 1]?.links;
          if (!links) await arrived.promise;
          else return links.flatMap(link => /\/m\/([^/?#]+)/.exec(link)?.[1] ?? [])[0] ?? '';
        }
      },
      async sendIssue(id) {
        const ask = async (method: string, path: string, body: unknown) => {
          const response = await fetch(`${server.url}/v1/admin/newsletter/issues/${id}${path}?network=many`, {
            method,
            headers: { authorization: `Bearer ${staff}`, 'content-type': 'application/json' },
            body: JSON.stringify(body),
          });
          assert.ok(response.ok, await response.text());
        };
        await ask('PUT', '', { id, ...record });
        await ask('POST', '/send', {});
      },
    },
    memory: {
      client: network => ofMemory[network] ?? assert.fail(network),
      async token(to, count = 1) {
        return memory.server.mailbox.filter(mail => mail.to === to)[count - 1]?.token ?? '';
      },
      sendIssue: async id => memory.server.sendIssue({ id, ...record }),
    },
  };
});
after(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Asks both the same, and says what both answered. */
async function both(ask: (side: Side) => Promise<unknown>): Promise<Record<string, unknown>> {
  const [real, memory] = [await outcome(() => ask(sides.real)), await outcome(() => ask(sides.memory))];
  assert.deepEqual(memory, real);
  return Object(real);
}

const reader = (email: string, more: Partial<SubscriptionInput> = {}): SubscriptionInput => ({
  email,
  lists: ['bulletin'],
  lang: 'en',
  consent: true,
  ...more,
});

const person = (email: string, more: Partial<MembershipInput> = {}): MembershipInput => ({
  name: 'Person',
  email,
  organisation: { id: 'ministry' },
  lang: 'en',
  charter: '2026',
  declaration: true,
  privacy: true,
  ...more,
});

describe('newsletters in memory and on the real server', () => {
  const ask = (input: SubscriptionInput, network = 'many') =>
    both(({ client }) => client(network).newsletter.subscribe(input));

  it('publish the same forms', async () => {
    for (const { slug } of networks) await both(({ client }) => client(slug).forms.get('newsletter'));
    await both(({ client }) => client('many').forms.get('newsletter', { event: 'x' }));
  });

  it('accept and refuse the same, for the same reasons', async () => {
    await ask(reader('nobody', {}));
    await ask(reader('try@gov.test', { lists: [] }));
    await ask(reader('try@gov.test', { lists: ['bulletin', 'stranger'] }));
    await ask(reader('try@gov.test', { topics: ['stranger'] }));
    await ask(reader('try@gov.test', { lang: 'pt' }));
    await ask(reader('try@gov.test', { lang: 'no language' }));
    await ask(reader('try@gov.test', { organisation: { id: 'stranger' } }));
    await ask(reader('try@gov.test', { organisation: {} }));
    await ask({ ...reader('try@gov.test'), consent: false } as never);
    await ask({ ...reader('try@gov.test'), extra: 1 } as never);
    await ask(reader('try@gov.test', { leaveEmpty: 'x' }));
    await ask(reader('try@gov.test', { topics: ['law', 'law'], organisation: { name: 'Own' } }));
    await ask(reader('only@gov.test', { lists: [] }), 'one');
    await ask(reader('only@gov.test', { lists: ['bulletin'] }), 'one');
    await ask(reader('only@gov.test', { lists: ['expresso'], topics: ['law'] }), 'one');
    await ask(reader('only@gov.test'), 'bare');
  });

  it('tell the same of a subscription on all its ways', async () => {
    const email = 'maria@gov.test';
    let count = 1;
    const say = (
      act: (link: ReturnType<Koinon['newsletter']['subscription']>) => Promise<unknown>,
      at = count,
    ) =>
      both(async ({ client, token }) => act(client('many').newsletter.subscription(await token(email, at))));
    await ask(reader(email, { topics: ['law'] }));
    assert.equal((await say(link => link.read()))['status'], 'pending');
    await say(link => link.change({ lists: [] }));
    assert.equal((await say(link => link.confirm()))['link'], 'preferences');
    await say(link => link.confirm());
    await say(link => link.read());
    // The welcome, and in it a link to the preferences.
    count = 2;
    await say(link => link.read());
    await say(link => link.change({ lists: ['bulletin', 'stranger'] }));
    await say(link => link.change({ topics: [], lang: 'el' }));
    await say(link => link.change({ organisation: { id: 'stranger' } }));
    await say(link => link.change({ colour: 'red' } as never));
    // Known already: what confirming adds.
    await ask(reader(email, { lists: ['events'], topics: ['skills'] }));
    count = 3;
    const asked = await say(link => link.read());
    assert.deepEqual(asked['asked'], { lists: ['events'], topics: ['skills'] });
    await say(link => link.confirm());
    count = 4;
    await both(async ({ sendIssue }) => sendIssue('now'));
    count = 5;
    const forwarded = await say(link => link.read());
    assert.deepEqual([forwarded['link'], forwarded['email']], ['unsubscribe', 'm…a@gov.test']);
    await say(link => link.change({ lists: [] }));
    await say(link => link.confirm());
    await say(link => link.unsubscribe());
    await say(link => link.unsubscribe());
    assert.equal((await say(link => link.unsubscribe({ all: true })))['slug'], 'conflict');
    assert.equal((await say(link => link.read()))['status'], 'left');
    assert.equal((await say(link => link.read(), 4))['status'], 'active');
    await say(link => link.unsubscribe({ all: true }), 4);
    assert.equal((await say(link => link.read(), 4))['status'], 'left');
    await say(link => link.change({ lists: ['events'] }), 4);
  });

  it('take back what was asked for, and know no other links', async () => {
    const email = 'doubt@gov.test';
    await ask(reader(email));
    const say = (act: (link: ReturnType<Koinon['newsletter']['subscription']>) => Promise<unknown>) =>
      both(async ({ client, token }) => act(client('many').newsletter.subscription(await token(email))));
    await say(link => link.unsubscribe());
    assert.equal((await say(link => link.read()))['slug'], 'link-expired');
    await both(({ client }) => client('many').newsletter.subscription('x').read());
  });

  it('page through the same archive', async () => {
    const pages = (query: object) =>
      both(async ({ client }) => {
        const answer: unknown[] = [];
        for await (const page of client('many').newsletter.issues.list(query).pages())
          answer.push(page.items, page.next === null);
        return answer;
      });
    await pages({});
    await pages({ limit: 1 });
    await pages({ list: 'bulletin', limit: 2 });
    await pages({ list: 'stranger' });
    for (const limit of [0, 101, 1.5]) await pages({ limit });
    await pages({ cursor: 'nonsense' });
    for (const id of ['b', 'stranger', 'No id'])
      await both(({ client }) => client('many').newsletter.issues.get(id));
    await both(({ client }) => client('bare').newsletter.issues.list());
  });
});

describe('memberships in memory and on the real server', () => {
  const ask = (input: MembershipInput, network = 'many') =>
    both(({ client }) => client(network).memberships.create(input));
  const sayAs = (email: string, network = 'many') => {
    return (act: (memberships: Koinon['memberships'], token: string) => Promise<unknown>, at = 1) =>
      both(async ({ client, token }) => act(client(network).memberships, await token(email, at)));
  };

  it('publish the same forms and charters', async () => {
    for (const { slug } of networks) {
      await both(({ client }) => client(slug).forms.get('membership'));
      for (const version of ['current', '2024', '1999'])
        await both(({ client }) => client(slug).charters.get(version));
    }
  });

  it('accept and refuse the same, for the same reasons', async () => {
    await ask(person('nobody'));
    await ask(person('try@gov.test', { charter: '2024' }));
    await ask(person('try@gov.test', { charter: 'current' }));
    await ask(person('try@gov.test', { organisation: { id: 'stranger' } }));
    await ask(person('try@gov.test', { name: ' ' }));
    await ask({ ...person('try@gov.test'), declaration: false } as never);
    await ask({ ...person('try@gov.test'), privacy: undefined } as never);
    await ask(person('try@gov.test', { leaveEmpty: 'x' }));
    await ask(person('try@gov.test'), 'bare');
  });

  it('judge addresses by the same rules', async () => {
    const cases = {
      'work@office.gov.test': 'active null',
      'work@school.test': 'active null',
      'work@evil-gov.test': 'review domain-unknown',
      'own@gmail.com': 'review personal-address',
    };
    for (const [email, expected] of Object.entries(cases)) {
      await ask(person(email));
      const { status, reason } = await sayAs(email)((memberships, token) => memberships.confirm(token));
      assert.equal(`${String(status)} ${String(reason)}`, expected, email);
    }
  });

  it('give the same seats to bodies', async () => {
    const confirm = (email: string) =>
      sayAs(email, 'one')((memberships, token) => memberships.confirm(token));
    await ask(person('first@gov.test'), 'one');
    await ask(person('second@gov.test'), 'one');
    await ask(person('third@gov.test', { organisation: { name: 'Unheard of' } }), 'one');
    assert.equal((await confirm('first@gov.test'))['status'], 'active');
    assert.equal((await confirm('second@gov.test'))['reason'], 'seats-full');
    assert.equal((await confirm('third@gov.test'))['reason'], 'body-unknown');
    const moved = await sayAs(
      'second@gov.test',
      'one',
    )((memberships, token) => memberships.change(token, { organisation: { id: 'municipality' } }));
    assert.equal(moved['status'], 'active');
    const late = await sayAs(
      'third@gov.test',
      'one',
    )((memberships, token) => memberships.change(token, { organisation: { id: 'ministry' } }));
    assert.equal(late['reason'], 'seats-full');
  });

  it('tell the same of a membership on all its ways', async () => {
    const email = 'member@gov.test';
    const say = sayAs(email);
    await ask(person(email, { unit: 'Unit', role: 'Role', lang: 'el' }));
    await say((memberships, token) => memberships.get(token));
    await say((memberships, token) => memberships.change(token, { name: 'Too early' }));
    await say((memberships, token) => memberships.accept(token, { charter: '2026', lang: 'en' }));
    await say((memberships, token) => memberships.confirm(token));
    await say((memberships, token) => memberships.confirm(token));
    const directory = { fields: ['organisation', 'name', 'name'] as const, about: 'Plain language' };
    await say((memberships, token) =>
      memberships.change(token, { unit: null, directory: { ...directory, fields: [...directory.fields] } }),
    );
    await say((memberships, token) => memberships.change(token, { organisation: { id: 'stranger' } }));
    await say((memberships, token) => memberships.change(token, { email: 'x@gov.test' } as never));
    await say((memberships, token) => memberships.accept(token, { charter: '2024', lang: 'en' }));
    await say((memberships, token) => memberships.accept(token, { charter: '2026', lang: 'en' }));
    await ask(person(email));
    await say((memberships, token) => memberships.get(token), 3);
    await say(async (memberships, token) => Object.keys(await memberships.export(token)));
    await say((memberships, token) => memberships.cancel(token));
    await say((memberships, token) => memberships.cancel(token));
    await say((memberships, token) => memberships.change(token, { name: 'Too late' }));
    await say((memberships, token) => memberships.confirm(token));
    await say((memberships, token) => memberships.erase(token));
    assert.equal((await say((memberships, token) => memberships.get(token)))['slug'], 'link-expired');
    await say((memberships, token) => memberships.erase(token));
    await both(({ client }) => client('many').memberships.get('x'));
  });
});
