/** Stories as staff see them: the queue, what was handed in, staff's word on it, and what everybody reads afterwards. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { WireStory, WireStoryPage } from '@koinon/contract';
import type { AdminStory, AdminStoryDetail } from '@koinon/contract/admin';
import { STORY_ACTS, canAct } from '@koinon/contract/story-states';
import { STORY_STATUSES } from '@koinon/contract/values';
import { asc, eq } from 'drizzle-orm';
import { consentsOf, personOf } from '../consents/ledger.ts';
import { acts, outbox, stories, storyEvents, storyImages, storySteps } from '../database/schema.ts';
import { draftServer, storyNetwork, told } from '../testing/drafts.ts';
import { BASE, SECRET } from '../testing/harness.ts';
import { said } from '../testing/registrations.ts';
import { staffMember, type StaffClient } from '../testing/staff.ts';
import { published } from '../testing/stories.ts';

const server = await draftServer();
const { db } = server.services;
let viewer: StaffClient;
let editor: StaffClient;
let admin: StaffClient;
let ofPt: StaffClient;
let everywhere: StaffClient;

before(async () => {
  await server.import({ network: { ...storyNetwork, slug: 'pt' } });
  viewer = await staffMember(server, 'viewer', 'gr');
  editor = await staffMember(server, 'editor', 'gr');
  admin = await staffMember(server, 'admin', 'gr');
  ofPt = await staffMember(server, 'admin', 'pt');
  everywhere = await staffMember(server, 'admin');
});

let people = 0;
/** Handed in, and its address proved unless it is said otherwise. */
async function handedIn(
  change: Record<string, unknown> = {},
  proved = true,
): Promise<{ id: string; email: string }> {
  people += 1;
  const email = `author${people}@ypes.gov.gr`;
  const { token } = await server.handIn(email, change);
  if (proved) assert.equal(await server.act(await server.mailed(email), 'confirm'), '200');
  return { id: (await server.row(token)).id, email };
}

const list = async (query = '', client = viewer) =>
  (await client.json('GET', `stories${query}`)) as { items: AdminStory[]; next: string | null };
const detail = async (id: string) => (await viewer.json('GET', `stories/${id}`)) as AdminStoryDetail;
const act = (id: string, verb: string, body?: unknown, client = editor) =>
  client.request('POST', `stories/${id}/${verb}`, body);
const acted = async (id: string, verb: string, body?: unknown) => {
  const response = await act(id, verb, body);
  if (response.status !== 200) throw new Error(await said(response));
  return (await response.json()) as AdminStory;
};
const actsOn = async (subject: string) =>
  (await db.select().from(acts).where(eq(acts.subject, subject)).orderBy(asc(acts.identity))).map(
    ({ staff, act: what, note }) => [staff, what, note],
  );
const gallery = async (query: string) => {
  const { items } = (await server.json(`/v1/stories?network=gr${query}`)) as WireStoryPage;
  return items.map(({ slug }) => slug);
};

test('the longest waiting comes first, in pages, narrowed by status and words', async () => {
  const ids: string[] = [];
  for (const title of ['Πρώτη ιστορία', 'Δεύτερη ιστορία', 'Τρίτη δοκιμή']) {
    ids.push((await handedIn({ title }, false)).id);
    server.clock += 1000;
  }
  // Who answers a request for changes waits from then on.
  const [first = ''] = ids;
  await acted(first, 'request-changes', { message: 'Πείτε μας περισσότερα.' });
  assert.deepEqual(
    (await list()).items.map(({ title }) => title),
    ['Δεύτερη ιστορία', 'Τρίτη δοκιμή'],
  );
  assert.deepEqual(
    (await list('?status=changes-requested')).items.map(({ id }) => id),
    [first],
  );
  const page = await list('?limit=1');
  const rest = await list(`?limit=1&cursor=${page.next ?? ''}`);
  assert.deepEqual(
    [...page.items, ...rest.items].map(({ id }) => id),
    ids.slice(1),
  );
  assert.equal(rest.next, null);
  const titles = async (query: string) => (await list(query)).items.map(({ title }) => title);
  assert.deepEqual(await titles('?q=δευτερη'), ['Δεύτερη ιστορία']);
  assert.deepEqual(await titles('?q=ΠΑΠΑΔΟΠΟΥΛΟΥ%20τριτη'), ['Τρίτη δοκιμή']);
  assert.deepEqual(await titles('?q=author3@'), ['Τρίτη δοκιμή']);
  assert.deepEqual((await list('', everywhere)).items.length, 2);
  for (const query of ['?status=none', '?limit=0', '?cursor=x', '?order=title']) {
    assert.equal(await said(await viewer.request('GET', `stories${query}`)), '422 invalid', query);
  }
});

test('a story is reviewed, sent back, handed in again, published and found by a word without its accents', async () => {
  const { id, email } = await handedIn({ title: 'Ένα γραφείο για όλους', events: [{ event: 'past-lab' }] });
  assert.equal((await acted(id, 'review', { note: 'looks good' })).status, 'in-review');
  assert.equal(
    (await acted(id, 'request-changes', { message: 'Πόσοι ήταν;', note: 'asked' })).status,
    'changes-requested',
  );

  const token = await server.mailed(email);
  const draft = await server.read(token);
  assert.deepEqual(
    draft.history.map(({ status, message }) => [status, message]),
    [
      ['submitted', null],
      ['in-review', null],
      ['changes-requested', 'Πόσοι ήταν;'],
    ],
  );
  assert.equal(await server.act(token, 'submit', { revision: draft.revision }), '200');

  assert.deepEqual(await gallery('&q=γραφειο'), []);
  const story = await acted(id, 'publish', { message: 'Ευχαριστούμε.' });
  assert.equal(story.slug, 'ena-grafeio-gia-olous');
  assert.equal(story.url, `${BASE}/s/gr/ena-grafeio-gia-olous`);
  assert.deepEqual(await gallery('&q=ΓΡΑΦΕΙΟ%20ουρες'), ['ena-grafeio-gia-olous']);

  assert.deepEqual(await actsOn(id), [
    [editor.id, 'stories.review', 'looks good'],
    [editor.id, 'stories.request-changes', 'asked'],
    [editor.id, 'stories.publish', null],
  ]);
  assert.deepEqual(await server.mails(email), [
    'story-submitted',
    'story-changes',
    'story-submitted',
    'story-published',
  ]);
  const { history, acts: shown, events } = await detail(id);
  assert.equal(history.at(-1)?.message, 'Ευχαριστούμε.');
  assert.deepEqual(
    shown.map(({ act: what }) => what),
    ['stories.publish', 'stories.request-changes', 'stories.review'],
  );
  assert.deepEqual(events, ['past-lab']);

  // The event tells of it from now on.
  const event = (await server.json('/v1/events/past-lab?network=gr')) as { stories: { slug: string }[] };
  assert.deepEqual(
    event.stories.map(({ slug }) => slug),
    ['ena-grafeio-gia-olous'],
  );

  await acted(id, 'withdraw', { message: 'Ζητήθηκε από τον φορέα.' });
  assert.deepEqual(await gallery('&q=γραφειο'), []);
  assert.equal((await server.get('/v1/stories/ena-grafeio-gia-olous?network=gr')).status, 404);
  assert.equal((await server.get('/s/gr/ena-grafeio-gia-olous')).status, 410);
  const after = (await server.json('/v1/events/past-lab?network=gr')) as { stories: unknown[] };
  assert.deepEqual(after.stories, []);
  assert.equal((await server.mails(email)).at(-1), 'story-withdrawn');
});

test('nobody publishes what was handed in since they read it', async () => {
  const { id, email } = await handedIn();
  const { revision: read } = await detail(id);
  await acted(id, 'request-changes', { message: 'Πόσοι;' });
  const token = await server.mailed(email);
  const { revision, answers } = await server.read(token);
  assert.equal(await server.change(token, revision, { ...answers, title: 'Άλλος τίτλος' }), '200');
  assert.equal(await server.act(token, 'submit', { revision: revision + 1 }), '200');
  assert.equal(await said(await act(id, 'publish', { revision: read })), '409 draft-changed');
  assert.equal(await said(await act(id, 'publish', { revision: -1 })), '422 invalid');
  const now = await detail(id);
  assert.deepEqual([now.status, now.title], ['submitted', 'Άλλος τίτλος']);
  assert.equal((await actsOn(id)).length, 1, 'what was refused is no act');
  // That somebody began to read it changes no word.
  await acted(id, 'review');
  assert.equal(await said(await act(id, 'publish', { revision: read })), '409 draft-changed');
  assert.equal((await acted(id, 'publish', { revision: now.revision })).status, 'published');
});

test('nothing is published while the address is not proved', async () => {
  const { id, email } = await handedIn({}, false);
  assert.equal(await said(await act(id, 'publish')), '409 address-unproved');
  assert.equal((await detail(id)).status, 'submitted');
  assert.deepEqual(await actsOn(id), []);
  assert.equal(await server.act(await server.mailed(email), 'confirm'), '200');
  assert.equal((await acted(id, 'publish')).status, 'published');
});

test('what the state does not allow is refused, whatever the state, and leaves no trace', async () => {
  const { id, email } = await handedIn();
  const verbs = Object.entries(STORY_ACTS).flatMap(([verb, { by }]) => (by === 'staff' ? [verb] : []));
  for (const status of STORY_STATUSES) {
    await db.update(stories).set({ status }).where(eq(stories.id, id));
    for (const verb of verbs as (keyof typeof STORY_ACTS)[]) {
      if (canAct(verb, status)) continue;
      const body = STORY_ACTS[verb].message === 'required' ? { message: 'Όχι.' } : undefined;
      assert.equal(await said(await act(id, verb, body)), '409 conflict', `${verb} of ${status}`);
    }
  }
  assert.deepEqual(await actsOn(id), []);
  assert.equal((await db.select().from(storySteps).where(eq(storySteps.story, id))).length, 1);
  assert.deepEqual(await server.mails(email), ['story-submitted']);
});

test('viewers read and do not act; another network’s staff see nothing; strangers neither', async () => {
  const { id } = await handedIn();
  for (const [verb, body] of [
    ['review', undefined],
    ['publish', undefined],
    ['request-changes', { message: 'a' }],
    ['reject', { message: 'a' }],
    ['withdraw', { message: 'a' }],
  ] as const) {
    assert.equal(await said(await act(id, verb, body, viewer)), '403 forbidden', verb);
    assert.equal(await said(await act(id, `${verb}?network=pt`, body, ofPt)), '404 not-found', verb);
    assert.equal(await said(await act(id, `${verb}?network=gr`, body, ofPt)), '403 forbidden', verb);
    const response = await server.send('POST', `/v1/admin/stories/${id}/${verb}`, body);
    assert.equal(await said(response), '401 unauthorized', verb);
  }
  assert.equal(await said(await ofPt.request('GET', `stories/${id}?network=pt`)), '404 not-found');
  assert.deepEqual((await list('?network=pt', ofPt)).items, []);
  assert.equal(await said(await server.get(`/v1/admin/stories/${id}`)), '401 unauthorized');
  assert.equal((await detail(id)).status, 'submitted');
});

test('words to the author are needed where something is asked of them or taken from them', async () => {
  const { id } = await handedIn();
  for (const verb of ['request-changes', 'reject'])
    for (const body of [undefined, {}, { message: '' }, { message: '  ' }, { message: 'a\u0007' }])
      assert.equal(await said(await act(id, verb, body)), '422 invalid', verb);
  assert.equal(await said(await act(id, 'publish', { slug: 'Not An Address' })), '422 invalid');
  assert.equal((await acted(id, 'reject', { message: 'Δεν αφορά το δίκτυο.' })).status, 'rejected');
});

test('a story is filed as what staff say it is, else as its author does', async () => {
  const { id } = await handedIn({ title: 'Πώς γράφεται ένα έγγραφο' });
  assert.equal(await said(await act(id, 'publish', { resourceType: 'poem' })), '422 invalid');
  const story = await acted(id, 'publish', { resourceType: 'guide' });
  assert.equal(story.resourceType, 'guide');
  assert.deepEqual(await gallery('&type=guide'), [story.slug]);
  const read = (await server.json(`/v1/stories/${story.slug}?network=gr`)) as WireStory;
  assert.equal(read.resourceType, 'guide');
  const other = await handedIn({ title: 'Όπως ο συντάκτης της' });
  assert.equal((await acted(other.id, 'publish')).resourceType, 'story');
});

test('two stories of one title have two addresses; one that is taken is refused', async () => {
  const title = 'Το ίδιο όνομα';
  const [a, b, c] = [await handedIn({ title }), await handedIn({ title }), await handedIn({ title })];
  assert.equal((await acted(a.id, 'publish')).slug, 'to-idio-onoma');
  assert.equal((await acted(b.id, 'publish')).slug, 'to-idio-onoma-2');
  assert.equal(await said(await act(c.id, 'publish', { slug: 'to-idio-onoma' })), '422 invalid');
  // Not even one that was withdrawn: its address says so.
  await acted(a.id, 'withdraw', { message: 'Τέλος.' });
  assert.equal(await said(await act(c.id, 'publish', { slug: 'to-idio-onoma' })), '422 invalid');
  assert.equal((await acted(c.id, 'publish', { slug: 'allo-onoma' })).slug, 'allo-onoma');
});

test('two that are published in the same moment do not take the same address', async () => {
  const title = 'Ταυτόχρονα';
  const both = [await handedIn({ title }), await handedIn({ title })];
  const slugs = await Promise.all(both.map(async ({ id }) => (await acted(id, 'publish')).slug));
  assert.deepEqual(slugs.sort(), ['taftochrona', 'taftochrona-2']);
});

test('a translation is of one story with its original, and there is one for each language', async () => {
  await server.import({ network: storyNetwork, stories: [published('in-english', { lang: 'en' })] });
  const [a, b] = [await handedIn({ title: 'Στα ελληνικά' }), await handedIn({ title: 'Πάλι' })];
  const story = await acted(a.id, 'publish', { translationOf: 'in-english' });
  assert.equal(story.translationOf, 'in-english');
  const { translations } = (await server.json('/v1/stories/sta-ellinika?network=gr')) as WireStory;
  assert.deepEqual(
    translations.map(({ slug, lang }) => [slug, lang]),
    [['in-english', 'en']],
  );
  for (const translationOf of ['in-english', 'sta-ellinika', b.id, 'no-such']) {
    assert.equal(await said(await act(b.id, 'publish', { translationOf })), '422 invalid', translationOf);
  }
  assert.equal((await detail(b.id)).status, 'submitted');
});

test('what is still being written is nobody’s to read', async () => {
  const { token } = await server.begin({ title: 'Ημιτελές', why: 'Κρυφό' });
  const { id } = await server.row(token);
  await server.picture(id);
  const { content, title, history, uploads } = await detail(id);
  assert.deepEqual([content, title, history, uploads], [null, '', [], []]);
  assert.doesNotMatch(JSON.stringify(await list('?status=draft')), /Κρυφό|Ημιτελές/);
});

test('pictures are for staff until the story is published, and for nobody after it is withdrawn', async () => {
  const email = 'pictures@ypes.gov.gr';
  const { token } = await server.begin();
  const { id } = await server.row(token);
  const [shown, unused] = [await server.picture(id), await server.picture(id)];
  const images = [{ upload: shown, alt: 'Το γραφείο', place: 'how', people: 'agreed' }];
  const answers = { ...told(email), images };
  assert.equal(await server.change(token, 0, answers), '200');
  assert.equal(await server.act(token, 'submit', { revision: 1 }), '200');
  await server.act(await server.mailed(email), 'confirm');

  const addresses = async () => [
    ...new Set(
      [...JSON.stringify((await detail(id)).content).matchAll(/"url":"([^"]*)"/g)]
        .map(([, url = '']) => url)
        .filter(url => url.includes(shown))
        .map(url => url.slice(0, url.indexOf(shown))),
    ),
  ];
  const forStaff = `${BASE}/v1/admin/stories/${id}/uploads/`;
  assert.deepEqual(await addresses(), [forStaff]);
  assert.deepEqual(
    (await detail(id)).uploads.map(({ url }) => url.startsWith(forStaff)),
    [true, true],
  );
  // Of one that was not handed in nobody said anything.
  const people = new Map((await detail(id)).uploads.map(one => [one.id, one.people]));
  assert.deepEqual([people.get(shown), people.get(unused)], ['agreed', null]);
  const isPublic = async () => {
    const rows = await db.select().from(storyImages).where(eq(storyImages.story, id));
    return rows.filter(({ publishedAt }) => publishedAt !== null).map(row => row.id);
  };
  assert.deepEqual(await isPublic(), []);
  await acted(id, 'publish');
  assert.deepEqual(await isPublic(), [shown]);
  assert.ok(unused);
  assert.deepEqual(await addresses(), [`${BASE}/media/`]);
  await acted(id, 'withdraw', { message: 'Τέλος.' });
  assert.deepEqual(await isPublic(), []);
  assert.deepEqual(await addresses(), [forStaff]);
});

test('what staff brought in can be withdrawn too, and mails nobody', async () => {
  await server.import({ network: storyNetwork, stories: [published('brought')] });
  const mails = (await db.select().from(outbox)).length;
  assert.equal((await acted('brought', 'withdraw', { message: 'Παλιό.' })).status, 'withdrawn');
  assert.equal((await db.select().from(outbox)).length, mails);
  assert.equal((await server.get('/s/gr/brought')).status, 410);
});

test('who asks to be forgotten is: the story, its pictures, its links and its mail; that it was done stays', async () => {
  const { id, email } = await handedIn({ title: 'Να ξεχαστεί', events: [{ event: 'past-lab' }] });
  const token = await server.mailed(email);
  await server.picture(id);
  const { slug } = await acted(id, 'publish');
  const other = await handedIn({ title: 'Το άλλο μένει' });
  await acted(other.id, 'publish');
  await db.update(stories).set({ translationOf: id }).where(eq(stories.id, other.id));

  for (const client of [viewer, editor]) {
    assert.equal(await said(await act(id, 'erase', undefined, client)), '403 forbidden');
  }
  assert.equal(await said(await act(id, 'erase?network=pt', undefined, ofPt)), '404 not-found');
  assert.equal(await said(await act(id, 'erase', { message: 'a' }, admin)), '422 invalid');
  assert.equal((await detail(id)).status, 'published');

  const response = await act(id, 'erase', { note: 'by letter' }, admin);
  assert.deepEqual([response.status, await response.text()], [204, '']);
  assert.equal(await said(await viewer.request('GET', `stories/${id}`)), '404 not-found');
  assert.equal(await said(await act(id, 'erase', undefined, admin)), '404 not-found');
  for (const path of [`/v1/stories/${slug}?network=gr`, `/s/gr/${slug}`]) {
    assert.equal((await server.get(path)).status, 404, 'withdrawn it would be 410: somebody was here');
  }
  assert.deepEqual(await gallery('&q=ξεχαστει'), []);
  const { stories: told } = (await server.json('/v1/events/past-lab?network=gr')) as { stories: unknown[] };
  assert.deepEqual(told, []);
  assert.equal(await said(await server.get(`/v1/stories/${token}`)), '410 link-expired');
  assert.equal(await server.act(token, 'submit', { revision: 1 }), '410 link-expired');
  for (const table of [storySteps, storyEvents, storyImages]) {
    assert.equal(await db.$count(table, eq(table.story, id)), 0);
  }
  assert.deepEqual(await server.mails(email), [], 'nor did a new one go out');

  assert.deepEqual(await actsOn(id), [
    [editor.id, 'stories.publish', null],
    [admin.id, 'stories.erase', 'by letter'],
  ]);
  const ledger = await consentsOf(db, 'gr', personOf(SECRET, 'gr', email));
  assert.deepEqual(
    ledger.map(({ act: what, method }) => `${what} ${method}`),
    ['asked form', 'given link', 'erased staff'],
  );
  assert.doesNotMatch(JSON.stringify(ledger), /@|Παπαδοπούλου|ξεχαστεί/);
  assert.equal((await detail(other.id)).translationOf, null);
  assert.deepEqual(await gallery('&q=μενει'), ['to-allo-menei']);
});

test('a draft and what staff brought in are erased too', async () => {
  const { token } = await server.begin({ title: 'Ημιτελές' });
  const { id } = await server.row(token);
  await server.import({ network: storyNetwork, stories: [published('imported')] });
  for (const one of [id, 'imported']) assert.equal((await act(one, 'erase', undefined, admin)).status, 204);
  assert.equal(await server.change(token, 0, { title: 'Γ' }), '410 link-expired');
  assert.equal((await server.get('/s/gr/imported')).status, 404);
});

test('what is handed in while it is erased is handed in before or not at all', async () => {
  const email = 'meanwhile@ypes.gov.gr';
  const { token, revision } = await server.begin(told(email));
  const { id } = await server.row(token);
  const [answer, erased] = await Promise.all([
    server.act(token, 'submit', { revision }),
    act(id, 'erase', undefined, admin),
  ]);
  assert.ok(['200', '410 link-expired'].includes(answer), answer);
  assert.equal(erased.status, 204);
  assert.deepEqual(await server.mails(email), []);
  assert.equal(
    (await server.rows()).some(row => row.id === id),
    false,
  );
});
