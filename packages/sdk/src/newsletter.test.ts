import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FormSchema } from '@koinon/contract/registrations';
import { IssuePageSchema, IssueSchema, SubscriptionSchema } from '@koinon/contract/newsletter';
import { check } from '@koinon/contract/parse';
import { isProblem, issuesOf, newsletterOf, type SubscriptionInput } from './index.ts';
import { KoinonCore } from './koinon-core.ts';
import { createTestKoinon } from './testing.ts';

const now = '2026-12-01T09:00:00Z';
const DAY = 24 * 3_600_000;
const input: SubscriptionInput = {
  email: 'maria@ypes.gov.gr',
  lists: ['bulletin'],
  lang: 'el',
  consent: true,
};

function start() {
  const koinon = createTestKoinon({ now });
  const { server, newsletter } = koinon;
  const last = () => {
    const { template = '', token } = server.mailbox.at(-1) ?? {};
    return { template, link: newsletter.subscription(token ?? '') };
  };
  const subscribe = async (more: Partial<SubscriptionInput> = {}) => {
    assert.deepEqual(await newsletter.subscribe({ ...input, ...more }), { status: 'check-mail' });
    return last();
  };
  return { koinon, server, newsletter, subscribe, last };
}

async function slug(promise: Promise<unknown>): Promise<string | undefined> {
  const error: unknown = await promise.then(
    () => assert.fail('it should have been refused'),
    (reason: unknown) => reason,
  );
  assert.ok(isProblem(error), String(error));
  return error.slug;
}

/** What the server says, before anybody reads it tolerantly. */
async function raw(koinon: ReturnType<typeof createTestKoinon>, path: string): Promise<unknown> {
  const signal = new AbortController().signal;
  const url = `https://koinon.test/v1/${path}`;
  const request = {
    method: 'GET' as const,
    url,
    headers: {},
    signal,
    timeout: 1,
    maxRetries: 0,
    revalidate: false,
  };
  return JSON.parse((await koinon.server.send({ ...request, body: undefined })).body);
}

describe('subscribing', () => {
  it('changes nothing before the mail is answered, then welcomes, and knows the address afterwards', async () => {
    const { server, subscribe, last } = start();
    const { template, link } = await subscribe({ topics: ['skills'] });
    assert.equal(template, 'newsletter-confirm');
    assert.equal((await link.read()).status, 'pending');
    assert.equal(server.subscribers.length, 0);
    assert.equal((await link.confirm()).status, 'active');
    assert.deepEqual([last().template, server.subscribers[0]?.topics], ['newsletter-welcome', ['skills']]);
    const known = await subscribe({ email: 'Maria@YPES.gov.gr', lists: ['events'] });
    assert.equal(known.template, 'newsletter-known');
    assert.deepEqual((await known.link.read()).asked, { lists: ['events'], topics: [] });
    await known.link.confirm();
    assert.deepEqual([server.subscribers.length, server.subscribers[0]?.lists], [1, ['bulletin', 'events']]);
    assert.deepEqual(server.subscribers[0]?.topics, [], 'who wants everything of one wants everything');
  });

  it('is refused by pointer: an unknown list or topic, no list of several, no consent', async () => {
    const { newsletter, server } = start();
    const refusals: [Partial<Record<keyof SubscriptionInput, unknown>>, string, string][] = [
      [{ lists: ['stranger'] }, '/lists', 'not-allowed'],
      [{ lists: [] }, '/lists', 'required'],
      [{ topics: ['stranger'] }, '/topics', 'not-allowed'],
      [{ consent: false }, '/consent', 'not-allowed'],
      [{ organisation: { id: 'stranger' } }, '/organisation', 'not-allowed'],
    ];
    for (const [more, pointer, code] of refusals) {
      await assert.rejects(
        newsletter.subscribe({ ...input, ...more } as SubscriptionInput),
        error =>
          isProblem(error, 'invalid') &&
          error.errors[0]?.pointer === pointer &&
          error.errors[0].code === code,
        pointer,
      );
    }
    assert.equal(server.mailbox.length, 0);
  });

  it('needs no list where there is only one', async () => {
    const koinon = createTestKoinon({ now, network: 'pt' });
    await koinon.newsletter.subscribe({ ...input, lists: [], lang: 'pt' });
    await koinon.newsletter.subscription(koinon.server.mailbox[0]?.token ?? '').confirm();
    assert.deepEqual(koinon.server.subscribers[0]?.lists, ['expresso']);
  });

  it('is one after a lost answer, under the same key', async () => {
    const { server, newsletter } = start();
    server.dropAfterWork = true;
    await assert.rejects(newsletter.subscribe(input), { code: 'network' });
    server.dropAfterWork = false;
    await newsletter.subscribe(input);
    const keys = new Set(server.calls.map(({ headers }) => headers['idempotency-key']));
    assert.deepEqual([server.mailbox.length, keys.size], [1, 1]);
  });

  it('lapses when nobody confirms it', async () => {
    const { server, subscribe } = start();
    const { link } = await subscribe();
    server.now = () => Date.parse(now) + 7 * DAY;
    assert.equal(await slug(link.confirm()), 'link-expired');
  });

  it('takes addresses of work and others alike, and says what it knows of domains', async () => {
    const { koinon, subscribe } = start();
    const { domains, lists } = await koinon.forms.get('newsletter');
    assert.ok(domains?.suffixes.includes('gov.gr') && domains.personal.includes('gmail.com'));
    assert.deepEqual(
      lists.map(({ id }) => id),
      ['bulletin', 'events'],
    );
    assert.equal((await subscribe({ email: 'own@gmail.com' })).template, 'newsletter-confirm');
  });
});

describe('a mailed link', () => {
  it('changes preferences, leaves everything, and lets one come back', async () => {
    const { server, subscribe, last } = start();
    await (await subscribe()).link.confirm();
    const { link } = last();
    assert.deepEqual((await link.change({ lists: ['events'], lang: 'en' })).lists, ['events']);
    assert.equal((await link.unsubscribe()).status, 'left');
    assert.equal((await link.unsubscribe()).cancellable, false);
    assert.equal((await link.change({ lists: ['bulletin'] })).status, 'active');
    assert.equal(server.subscribers[0]?.lang, 'en');
  });

  it('of a forwarded issue hides the address, and does nothing but unsubscribe', async () => {
    const { server, subscribe, last } = start();
    await (await subscribe({ topics: ['skills'] })).link.confirm();
    const sent = server.mailbox.length;
    server.sendIssue({ id: 'law', list: 'bulletin', topics: ['services'], title: { el: 'Α' }, body: {} });
    assert.equal(server.mailbox.length, sent, 'not one of the topics');
    server.sendIssue({ id: 'all', list: 'bulletin', title: { el: 'Α' }, body: {} });
    const { template, link } = last();
    assert.equal(template, 'newsletter-issue');
    const { email, lists, list } = await link.read();
    assert.deepEqual([email, lists, list], ['m…a@ypes.gov.gr', ['bulletin'], 'bulletin']);
    assert.equal(await slug(link.change({ lists: [] })), 'conflict');
    assert.equal(await slug(link.confirm()), 'conflict');
    assert.equal(await slug(link.unsubscribe({ all: true })), 'conflict');
    assert.equal((await link.unsubscribe()).status, 'left');
  });

  it('is what the contract calls a subscription, to the last member', async () => {
    const { koinon, server, subscribe } = start();
    const { link } = await subscribe();
    await link.confirm();
    server.sendIssue({ id: 'one', list: 'bulletin', title: { el: 'Α' }, body: {} });
    for (const { token } of server.mailbox) {
      const read = check(
        SubscriptionSchema,
        await raw(koinon, `newsletter/subscriptions/${token}/preferences`),
      );
      assert.deepEqual(read.ok ? [] : read.errors, []);
    }
  });
});

describe('the archive', () => {
  it('is listed page by page, the youngest first, and iterated', async () => {
    const { newsletter } = start();
    const { items, next } = await newsletter.issues.list({ limit: 2 });
    assert.deepEqual([items.map(({ id }) => id), next === null], [['bulletin-4', 'events-1'], false]);
    const more = await newsletter.issues.list({ limit: 2, cursor: next ?? '' });
    assert.deepEqual(
      more.items.map(({ id }) => id),
      ['bulletin-3', 'bulletin-2'],
    );
    const all: string[] = [];
    for await (const { id } of newsletter.issues.list({ list: 'bulletin', limit: 1 })) all.push(id);
    assert.deepEqual(all, ['bulletin-4', 'bulletin-3', 'bulletin-2', 'bulletin-1']);
  });

  it('drops what cannot be read and says how many', async () => {
    const { newsletter, server } = start();
    server.failure = 'partial';
    const { items, dropped } = await newsletter.issues.list();
    assert.deepEqual([items.length, dropped], [4, 1]);
  });

  it('has the body of one, and addresses of its feeds', async () => {
    const koinon = createTestKoinon({ now, network: 'gr' });
    const { body } = await koinon.newsletter.issues.get('bulletin-3');
    assert.equal(body['el']?.[0]?.type, 'heading');
    assert.equal(await slug(koinon.newsletter.issues.get('stranger')), 'not-found');
    assert.throws(() => koinon.newsletter.subscription('..'), TypeError);
    assert.equal(
      koinon.newsletter.issues.feedUrl('json', { list: 'events' }),
      'https://koinon.test/v1/newsletter/issues.json?network=gr&list=events',
    );
  });

  it('is what the contract says, to the last member', async () => {
    const { koinon } = start();
    const page = check(IssuePageSchema, await raw(koinon, 'newsletter/issues'));
    const issue = check(IssueSchema, await raw(koinon, 'newsletter/issues/bulletin-3'));
    const form = check(FormSchema, await raw(koinon, 'forms/newsletter'));
    for (const read of [page, issue, form]) assert.deepEqual(read.ok ? [] : read.errors, []);
  });

  it('comes without ky and without forms over a core', async () => {
    const { server } = createTestKoinon({ now });
    const core = new KoinonCore({ baseUrl: 'https://koinon.test', transport: server });
    assert.equal((await issuesOf(core).list()).items.length, 5);
    assert.equal(issuesOf(core), issuesOf(core));
    assert.equal(newsletterOf(core), newsletterOf(core));
    assert.throws(() => newsletterOf({}), /newsletterOf\(\) wants a Koinon/);
  });
});
