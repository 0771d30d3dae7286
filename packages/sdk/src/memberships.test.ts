import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CharterSchema } from '@koinon/contract/charters';
import { MembershipExportSchema, MembershipSchema } from '@koinon/contract/memberships';
import { check } from '@koinon/contract/parse';
import { FormSchema } from '@koinon/contract/registrations';
import { isProblem, membershipsOf, type MembershipInput } from './index.ts';
import { KoinonCore } from './koinon-core.ts';
import { createTestKoinon } from './testing.ts';

const now = '2026-12-01T09:00:00Z';
const DAY = 24 * 3_600_000;
const input: MembershipInput = {
  name: 'Μαρία',
  email: 'maria@ypes.gov.gr',
  organisation: { id: 'ministry-services' },
  lang: 'el',
  charter: '2026',
  declaration: true,
  privacy: true,
};

function start(network: 'gr' | 'pt' = 'gr') {
  const koinon = createTestKoinon({ now, network });
  const { server, memberships } = koinon;
  const join = async (more: Partial<MembershipInput> = {}) => {
    assert.deepEqual(await memberships.create({ ...input, ...more }), { status: 'check-mail' });
    const { template = '', token } = server.mailbox.at(-1) ?? {};
    return { template, token: token ?? '' };
  };
  const joined = async (more: Partial<MembershipInput> = {}) => memberships.confirm((await join(more)).token);
  const templates = () => server.mailbox.map(({ template }) => template);
  return { koinon, server, memberships, join, joined, templates };
}

async function slug(promise: Promise<unknown>): Promise<string | undefined> {
  const error: unknown = await promise.then(
    () => assert.fail('it should have been refused'),
    (reason: unknown) => reason,
  );
  assert.ok(isProblem(error), String(error));
  return error.slug;
}

describe('joining', () => {
  it('is active at once with an address of a public body, after its proof', async () => {
    const { memberships, join, templates } = start();
    const { token } = await join();
    const pending = await memberships.get(token);
    assert.deepEqual([pending.status, pending.charter, pending.changeable], ['pending', null, false]);
    const member = await memberships.confirm(token);
    assert.deepEqual(
      [member.status, member.charter?.version, member.charter?.lang],
      ['active', '2026', 'el'],
    );
    assert.deepEqual(member.directory, { fields: [], about: null });
    assert.equal((await memberships.confirm(token)).status, 'active');
    assert.equal((await join()).template, 'membership-known');
    assert.deepEqual(templates(), ['membership-confirm', 'membership-active', 'membership-known']);
  });

  it('is looked at by staff otherwise, with the reason, and never refused', async () => {
    const { joined, templates } = start();
    const reason = async (email: string) => (await joined({ email })).reason;
    assert.equal(await reason('own@gmail.com'), 'personal-address');
    assert.equal(await reason('x@evil-gov.gr'), 'domain-unknown');
    assert.equal(await reason('x@ekdd.example'), null);
    assert.equal(templates().filter(template => template === 'membership-review').length, 2);
  });

  it('counts seats where bodies are members', async () => {
    const { joined } = start('pt');
    const member = (email: string, organisation = 'camara') =>
      joined({ email, organisation: { id: organisation }, lang: 'pt' });
    assert.equal((await member('a@camara.gov.pt')).status, 'active');
    assert.equal((await member('b@camara.gov.pt')).status, 'active');
    assert.equal((await member('c@camara.gov.pt')).reason, 'seats-full');
    assert.equal((await member('d@camara.gov.pt', 'agencia')).status, 'active');
    const other = await joined({ email: 'e@x.gov.pt', organisation: { name: 'Outra' }, lang: 'pt' });
    assert.equal(other.reason, 'body-unknown');
  });

  it('refuses another version of the charter, and a body that the register does not have', async () => {
    const { memberships } = start();
    assert.equal(await slug(memberships.create({ ...input, charter: '2019' })), 'charter-changed');
    await assert.rejects(
      memberships.create({ ...input, organisation: { id: 'stranger' } }),
      error => isProblem(error, 'invalid') && error.errors[0]?.pointer === '/organisation',
    );
    await assert.rejects(
      memberships.create({ ...input, declaration: false } as unknown as MembershipInput),
      error => isProblem(error, 'invalid') && error.errors[0]?.pointer === '/declaration',
    );
  });

  it('opens events for members', async () => {
    const { koinon, joined, server } = start();
    const register = async (email: string) => {
      await koinon.registrations.create('members', { name: 'N', email, lang: 'el', privacy: true });
      return server.mailbox.at(-1)?.template;
    };
    assert.equal(await register(input.email), 'registration-members-only');
    await joined();
    assert.equal(await register(input.email), 'registration-confirm');
  });
});

describe('a member', () => {
  it('changes what was said and what the directory shows, each once and in order', async () => {
    const { memberships, join } = start();
    const { token } = await join();
    assert.equal(await slug(memberships.change(token, { name: 'X' })), 'conflict');
    await memberships.confirm(token);
    const changed = await memberships.change(token, {
      unit: 'Διεύθυνση',
      directory: { fields: ['role', 'name', 'name'], about: 'Απλή γλώσσα' },
    });
    assert.deepEqual(
      [changed.unit, changed.directory.fields, changed.name],
      ['Διεύθυνση', ['name', 'role'], 'Μαρία'],
    );
  });

  it('is asked again when the charter changes, and suspended when the time is over', async () => {
    const { koinon, server, memberships, join, templates } = start();
    const { token } = await join();
    await memberships.confirm(token);
    const first = await koinon.charters.get();
    server.publishCharter({
      version: '2027',
      title: first.title,
      principles: first.principles,
      introduction: first.introduction as never,
      graceDays: 30,
    });
    const asked = await memberships.get(token);
    assert.deepEqual(
      [asked.status, asked.charterDue?.version, asked.charterDue?.until],
      ['active', '2027', '2026-12-31T09:00:00.000Z'],
    );
    assert.deepEqual(
      [(await koinon.charters.get('2026')).current, (await koinon.charters.get()).version],
      [false, '2027'],
    );
    server.now = () => Date.parse(now) + 31 * DAY;
    const late = await memberships.get(token);
    assert.deepEqual([late.status, late.reason], ['suspended', 'charter']);
    assert.equal(await slug(memberships.accept(token, { charter: '2026', lang: 'el' })), 'charter-changed');
    const back = await memberships.accept(token, { charter: '2027', lang: 'en' });
    assert.deepEqual(
      [back.status, back.charter?.version, back.charter?.lang, back.charterDue],
      ['active', '2027', 'en', null],
    );
    assert.deepEqual(templates().slice(2), [
      'membership-charter',
      'membership-suspended',
      'membership-active',
    ]);
  });

  it('leaves, takes the data along and is forgotten', async () => {
    const { koinon, memberships, join, server } = start();
    await koinon.newsletter.subscribe({ email: input.email, lists: ['bulletin'], lang: 'el', consent: true });
    await koinon.newsletter.subscription(server.mailbox[0]?.token ?? '').confirm();
    const { token } = await join();
    await memberships.confirm(token);
    const all = await memberships.export(token);
    assert.deepEqual(
      [all.membership['name'], all.consents.length, all.subscriptions.length],
      ['Μαρία', 2, 1],
    );
    const left = await memberships.cancel(token);
    assert.deepEqual([left.status, left.cancellable, left.definition], ['left', false, null]);
    assert.equal(await memberships.erase(token), undefined);
    assert.equal(await slug(memberships.get(token)), 'link-expired');
    assert.equal(server.memberships.length, 0);
    assert.equal(await slug(memberships.get('stranger')), 'not-found');
  });

  it('stands as a test says', async () => {
    const { memberships, join, server } = start();
    const { token } = await join();
    server.setMembership(input.email, { status: 'review', reason: 'seats-full', confirmed: true });
    assert.equal((await memberships.get(token)).reason, 'seats-full');
    assert.throws(() => server.setMembership('nobody@x.gr', {}), /Nobody with the address/);
  });
});

describe('what memberships answer', () => {
  it('is what the contract says, to the last member', async () => {
    const { server, memberships, join } = start();
    const { token } = await join();
    await memberships.confirm(token);
    const schemas = {
      'forms/membership': FormSchema,
      'charters/current': CharterSchema,
      [`memberships/${token}`]: MembershipSchema,
      [`memberships/${token}/export`]: MembershipExportSchema,
    };
    for (const [path, schema] of Object.entries(schemas)) {
      const signal = new AbortController().signal;
      const url = `https://koinon.test/v1/${path}`;
      const { body } = await server.send({
        ...{ method: 'GET', url, headers: {}, body: undefined, signal },
        ...{ timeout: 1, maxRetries: 0, revalidate: false },
      });
      const read = check(schema, JSON.parse(body));
      assert.deepEqual(read.ok ? [] : read.errors, [], path);
    }
  });

  it('comes without ky over a core, the same each time', () => {
    const { server } = createTestKoinon({ now });
    const core = new KoinonCore({ baseUrl: 'https://koinon.test', transport: server });
    assert.equal(membershipsOf(core).charters, membershipsOf(core).charters);
    assert.throws(() => membershipsOf({}), /membershipsOf\(\) wants a Koinon/);
  });

  it('is not there for a network without a charter', async () => {
    const koinon = createTestKoinon({ now, charters: [] });
    assert.equal(await slug(koinon.forms.get('membership')), 'form-not-published');
    assert.equal(await slug(koinon.charters.get()), 'not-found');
    assert.throws(
      () => createTestKoinon({ charters: [{ version: 'current', title: {}, principles: [] }] }),
      /charters\[0\]/,
    );
  });
});
