import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { asc, eq } from 'drizzle-orm';
import { findNetwork } from '../data/networks.ts';
import {
  consents,
  consentTexts,
  idempotencyKeys,
  links,
  outbox,
  stories,
  storyEvents,
} from '../database/schema.ts';
import { RequestProblem } from '../http/problem.ts';
import { draftServer, told } from '../testing/drafts.ts';
import { NOW } from '../testing/harness.ts';
import { imagesIn } from './content.ts';

const server = await draftServer();
const { db } = server.database;
const EMAIL = 'eleni@ypes.gov.gr';
const STAFF = 'staff-member';

beforeEach(async () => {
  server.clock = NOW;
  for (const table of [stories, outbox, links, idempotencyKeys]) await db.delete(table);
});

const acts = server.services.stories.staff;
const word = { staff: STAFF };

async function problemsOf(token: string, answers: Record<string, unknown>): Promise<string[]> {
  const { revision } = await server.read(token);
  assert.equal(await server.change(token, revision, answers), '200');
  try {
    await server.services.stories.submit(token, { revision: (await server.read(token)).revision }, null);
    return [];
  } catch (error) {
    assert.ok(error instanceof RequestProblem && error.slug === 'invalid');
    return (error.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`);
  }
}

test('what is handed in is structured blocks, with its author, and waits for staff', async () => {
  const draft = await server.begin(told(EMAIL, { events: [{ event: 'past-lab' }], axes: ['culture'] }));
  assert.equal(await server.act(draft.token, 'submit', { revision: 0 }), '200');
  const row = await server.row(draft.token);
  assert.deepEqual(
    [row.status, row.revision, row.title, row.name, row.email, row.expiresAt, row.slug],
    ['submitted', 1, 'Ένα γραφείο για όλους', 'Ελένη Παπαδοπούλου', EMAIL, null, null],
  );
  assert.deepEqual(
    row.content?.sections.map(({ section, blocks }) => [section, ...blocks.map(({ type }) => type)]),
    [
      ['why', 'paragraph', 'definitions'],
      ['how', 'heading', 'paragraph', 'quote'],
      ['learned', 'paragraph', 'link'],
    ],
  );
  assert.deepEqual(row.content?.author, {
    name: 'Ελένη Παπαδοπούλου',
    organization: 'Υπουργείο Εσωτερικών',
  });
  const about = await db.select().from(storyEvents).where(eq(storyEvents.story, row.id));
  assert.deepEqual(
    about.map(({ event }) => event),
    ['past-lab'],
  );
  assert.deepEqual(await server.steps(row.id), ['submitted author']);
  assert.deepEqual(await server.mails(EMAIL), ['story-submitted']);
  const read = await server.read(draft.token);
  assert.deepEqual(
    [read.changeable, read.cancellable, read.definition, read.email, read.confirmed],
    [false, true, null, 'e…i@ypes.gov.gr', false],
  );
});

test('a story in another language than its form is kept in its own, and can be told so again', async () => {
  const { token } = await server.handIn(EMAIL, { language: 'en' });
  const row = await server.row(token);
  assert.deepEqual([row.lang, row.content?.lang], ['en', 'en']);
  await acts.requestChanges('gr', row.id, { ...word, message: 'Τι κόστισε;' });
  const mailed = await server.mailed(EMAIL);
  const { revision, answers } = await server.read(mailed);
  assert.equal(await server.change(mailed, revision, { ...answers, language: 'el' }), '200');
  assert.equal(await server.act(mailed, 'submit', { revision: revision + 1 }), '200');
  assert.equal((await server.row(token)).content?.lang, 'el');
  const other = await server.begin();
  assert.deepEqual(await problemsOf(other.token, told(EMAIL, { language: 'fr' })), ['/language not-allowed']);
});

test('who does not want to be named is not, and a section of one’s own comes before what is next', async () => {
  const { token } = await server.handIn(EMAIL, {
    byline: false,
    next: 'Ένα ακόμη εργαστήριο.',
    sections: [{ heading: 'Κόστος', body: 'Λίγο.' }],
  });
  const { content } = await server.row(token);
  assert.equal(content?.author, null);
  assert.deepEqual(
    content?.sections.map(({ section, heading }) => [section, heading]),
    [
      ['why', null],
      ['how', null],
      ['learned', null],
      ['free', 'Κόστος'],
      ['next', null],
    ],
  );
});

test('pictures stand where their author puts them, with what was said of them', async () => {
  const draft = await server.begin(told());
  const { id } = await server.row(draft.token);
  const [cover, how, other] = [await server.picture(id), await server.picture(id), await server.picture(id)];
  const image = (upload: string, place: string, more = {}) => ({
    upload,
    place,
    people: 'agreed',
    alt: `Εικόνα ${place}`,
    ...more,
  });
  const images = [
    image(how, 'how', { caption: 'Λεζάντα', credit: 'ΥΠΕΣ' }),
    image(cover, 'cover', { alt: '', decorative: true }),
    image(other, 'next'),
  ];
  assert.deepEqual(await problemsOf(draft.token, told(EMAIL, { images })), []);
  const { content } = await server.row(draft.token);
  assert.ok(content);
  assert.deepEqual([content.image?.alt, content.image?.width], [null, 480]);
  const figure = content.sections[1]?.blocks.at(-1);
  assert.ok(figure?.type === 'figure');
  assert.deepEqual(
    [figure.image.alt, figure.image.caption, figure.image.creditText],
    [{ el: 'Εικόνα how' }, { el: 'Λεζάντα' }, 'ΥΠΕΣ'],
  );
  assert.match(figure.image.url, new RegExp(`/media/${how}/480\\.jpg$`));
  // There is no section “next” after which it could stand.
  assert.equal(content.gallery.length, 1);
  assert.deepEqual(imagesIn(content).sort(), [cover, how, other].sort());
});

test('what is missing or wrong is said by the fields’ names, and nothing is handed in', async () => {
  const { token } = await server.begin();
  const required = [
    'title',
    'summary',
    'resourceType',
    'why',
    'how',
    'learned',
    'name',
    'email',
    'licence',
    'rights',
  ];
  assert.deepEqual(
    await problemsOf(token, {}),
    [...required, 'privacy'].map(name => `/${name} required`),
  );
  const { id } = await server.row(token);
  const picture = await server.picture(id);
  const cases: readonly [Record<string, unknown>, readonly string[]][] = [
    [{ email: 'nobody' }, ['/email not-an-email']],
    [{ title: 'two\nlines' }, ['/title bad-format']],
    [{ why: '> ' }, ['/why required']],
    [{ sections: [{ heading: 'Άδεια', body: '>' }] }, ['/sections/0/body required']],
    [{ axes: ['no-such'] }, ['/axes not-allowed']],
    [{ events: [{ event: 'coming-lab' }] }, ['/events/0/event not-allowed']],
    [{ organisation: { id: 'no-such' } }, ['/organisation not-allowed']],
    [{ licence: 'MIT' }, ['/licence not-allowed']],
    [{ links: [{ text: 'x', url: 'javascript:alert(1)' }] }, ['/links/0/url not-a-url']],
    [
      { images: [{ upload: 'A'.repeat(22), people: 'none', alt: 'x', place: 'how' }] },
      ['/images/0 not-uploaded'],
    ],
    [{ images: [{ upload: picture, people: 'none', place: 'how' }] }, ['/images/0/alt required']],
    [{ images: [{ people: 'none', alt: 'x', place: 'how' }] }, ['/images/0 not-uploaded']],
    [{ images: [null, 3] }, ['/images wrong-type']],
    [{ people: 'Maria' }, ['/people wrong-type']],
    [{ 'participation/people': 0 }, ['/participation/people too-small']],
  ];
  for (const [change, expected] of cases) {
    assert.deepEqual(await problemsOf(token, told(EMAIL, change)), expected, JSON.stringify(change));
  }
  assert.equal((await server.row(token)).status, 'draft');
  assert.deepEqual(await server.mails(EMAIL), []);
});

test('another story’s picture is none of this one’s', async () => {
  const [mine, theirs] = [await server.begin(told()), await server.begin()];
  const upload = await server.picture((await server.row(theirs.token)).id);
  const images = [{ upload, people: 'none', alt: 'x', place: 'how' }];
  assert.deepEqual(await problemsOf(mine.token, told(EMAIL, { images })), ['/images/0 not-uploaded']);
});

test('handing in twice is handing in once', async () => {
  const { token } = await server.handIn();
  assert.equal(await server.act(token, 'submit', { revision: 0 }), '200');
  assert.deepEqual(await server.mails(EMAIL), ['story-submitted']);
  assert.equal(await server.act(token, 'submit', { revision: 1 }), '409 conflict');
});

test('the address is proved by a mailed link’s button, never by reading', async () => {
  const { token } = await server.handIn();
  const mailed = await server.mailed(EMAIL);
  assert.equal((await server.get(`/v1/stories/${mailed}`)).status, 200);
  assert.equal((await server.get(`/m/${mailed}`)).status, 200);
  assert.equal((await server.row(token)).confirmedAt, null);
  assert.deepEqual(
    [(await server.read(mailed)).confirmable, (await server.read(token)).confirmable],
    [true, false],
  );
  // The link that the page had proves nothing.
  assert.equal(await server.act(token, 'confirm'), '409 conflict');
  assert.equal(await server.act(mailed, 'confirm'), '200');
  assert.equal(await server.act(mailed, 'confirm'), '200');
  assert.equal((await server.row(token)).confirmedAt?.getTime(), NOW);
  assert.deepEqual(await server.ledger(EMAIL), ['asked form', 'given link']);
  assert.equal((await server.read(mailed)).email, EMAIL);
});

test('without a proved address nothing is published', async () => {
  const { token } = await server.handIn();
  const { id } = await server.row(token);
  const publishing = { ...word, slug: 'a-story', translationOf: null };
  await assert.rejects(acts.publish('gr', id, publishing), { slug: 'address-unproved' });
  assert.equal(await server.act(await server.mailed(EMAIL), 'confirm'), '200');
  await acts.publish('gr', id, publishing);
  assert.match((await server.read(token)).url ?? '', /\/s\/gr\/a-story$/);
});

test('what was asked for is changed and handed in again, with its history', async () => {
  const { token } = await server.handIn();
  const { id } = await server.row(token);
  assert.equal(await server.change(token, 1, told()), '409 conflict');
  await acts.requestChanges('gr', id, { ...word, message: 'Τι κόστισε;' });
  const mailed = await server.mailed(EMAIL);
  const view = await server.read(mailed);
  assert.deepEqual([view.status, view.changeable, view.expiresAt], ['changes-requested', true, null]);
  assert.deepEqual(
    view.history.map(({ status, by, message }) => [status, by, message]),
    [
      ['submitted', 'author', null],
      ['changes-requested', 'staff', 'Τι κόστισε;'],
    ],
  );
  assert.doesNotMatch(JSON.stringify(view), new RegExp(STAFF), 'who of the staff it was is the staff’s');
  const better = told(EMAIL, { learned: 'Κόστισε λίγο.' });
  assert.equal(await server.change(mailed, view.revision, better), '200');
  assert.equal(await server.act(mailed, 'submit', { revision: view.revision + 1 }), '200');
  // Writing by the mailed link has proved the address.
  assert.ok((await server.row(token)).confirmedAt);
  assert.deepEqual(await server.ledger(EMAIL), ['asked form', 'given link', 'given link']);
  assert.deepEqual(await server.mails(EMAIL), ['story-submitted', 'story-changes', 'story-submitted']);
});

test('an address that was put right stays right when the story is handed in again', async () => {
  const { token } = await server.handIn('elenh@ypes.gov.gr');
  const { id } = await server.row(token);
  assert.equal(await server.act(token, 'link', { email: EMAIL }), '202');
  assert.equal(await server.act(await server.mailed(EMAIL), 'confirm'), '200');
  await acts.requestChanges('gr', id, { ...word, message: 'Τι κόστισε;' });
  const mailed = await server.mailed(EMAIL);
  const { answers, revision } = await server.read(mailed);
  assert.equal(answers['email'], EMAIL);
  assert.equal(await server.act(mailed, 'submit', { revision }), '200');
  assert.equal((await server.read(mailed)).confirmed, true);
  assert.deepEqual(await server.mails('elenh@ypes.gov.gr'), ['story-submitted']);
});

test('another address takes over what the first one agreed to when its link is used, and not once staff have ended the story', async () => {
  const [first, second] = ['first@ypes.gov.gr', 'second@ypes.gov.gr'];
  const returned = async () => {
    const { token } = await server.handIn(first);
    const { id } = await server.row(token);
    await acts.requestChanges('gr', id, { ...word, message: 'Τι κόστισε;' });
    const mailed = await server.mailed(first);
    assert.equal(await server.act(mailed, 'link', { email: second }), '202');
    return { id, mailed, other: await server.mailed(second) };
  };
  const ended = await returned();
  await acts.reject('gr', ended.id, { ...word, message: 'Λόγια' });
  assert.equal(await server.act(ended.other, 'confirm'), '410 link-expired');
  assert.equal((await server.read(ended.mailed)).email, first);
  await db.delete(stories);

  const { mailed, other } = await returned();
  const { revision, answers, confirmed } = await server.read(other);
  assert.deepEqual([answers['email'], confirmed], [second, false]);
  assert.equal(await server.act(other, 'submit', { revision }), '200');
  assert.equal(await server.act(mailed, 'confirm'), '410 link-expired');
  const row = await server.row(other);
  assert.deepEqual([row.email, row.confirmedAt !== null], [second, true]);
  assert.deepEqual(await server.ledger(first), ['asked form', 'given link', 'withdrawn link']);
  assert.deepEqual(await server.ledger(second), ['given link', 'given link']);
});

test('steps that a state does not allow are refused, whoever makes them', async () => {
  const { token } = await server.handIn();
  const { id } = await server.row(token);
  const message = 'Λόγια';
  await assert.rejects(acts.withdraw('gr', id, { ...word, message }), { slug: 'conflict' });
  await acts.review('gr', id, word);
  await assert.rejects(acts.review('gr', id, word), { slug: 'conflict' });
  await acts.reject('gr', id, { ...word, message });
  for (const attempt of [
    () => acts.review('gr', id, word),
    () => acts.requestChanges('gr', id, { ...word, message }),
    () => acts.publish('gr', id, { ...word, slug: null, translationOf: null }),
    () => acts.reject('gr', id, { ...word, message }),
    () => acts.withdraw('gr', id, { ...word, message }),
  ]) {
    await assert.rejects(attempt, { slug: 'conflict' });
  }
  const { revision } = await server.read(token);
  for (const verb of ['submit', 'take-back'])
    assert.equal(await server.act(token, verb, { revision }), '409 conflict');
  assert.equal(await server.change(token, revision, {}), '409 conflict');
  assert.deepEqual(await server.steps(id), ['submitted author', 'in-review staff', 'rejected staff']);
});

test('a published story that is taken back is gone at once', async () => {
  const { token } = await server.handIn();
  const { id } = await server.row(token);
  const mailed = await server.mailed(EMAIL);
  assert.equal(await server.act(mailed, 'confirm'), '200');
  await acts.publish('gr', id, { ...word, slug: 'soon-gone', translationOf: null });
  const network = await findNetwork(db, 'gr');
  assert.ok(network);
  assert.ok(await server.services.stories.gallery.find(network, 'soon-gone'));
  const { revision } = await server.read(mailed);
  assert.equal(await server.act(mailed, 'take-back', { revision }), '200');
  assert.equal(await server.act(mailed, 'take-back', { revision }), '200');
  assert.equal(await server.services.stories.gallery.find(network, 'soon-gone'), undefined);
  assert.deepEqual((await server.mails(EMAIL)).slice(-2), ['story-published', 'story-taken-back']);
  assert.deepEqual(await server.ledger(EMAIL), ['asked form', 'given link', 'withdrawn link']);
});

test('the ledger has the words of the licence, and of what it is for', async () => {
  const { token } = await server.handIn();
  const { said } = await server.row(token);
  const texts = await db.select().from(consentTexts);
  const rights = texts.find(({ sha256 }) => sha256 === said?.rights)?.text ?? '';
  assert.match(rights, /CC BY 4\.0/);
  const notice = texts.find(({ sha256 }) => sha256 === said?.notice)?.text ?? '';
  assert.match(notice, /Υπουργείο/);
  const [row] = await db
    .select()
    .from(consents)
    .where(eq(consents.purpose, 'story'))
    .orderBy(asc(consents.identity))
    .limit(1);
  assert.equal(row?.scope['licence'], 'CC-BY-4.0');
  assert.doesNotMatch(JSON.stringify(row), /ypes\.gov\.gr/, 'the ledger names nobody');
});
