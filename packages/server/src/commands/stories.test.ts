/** What staff type about stories. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AdminStory } from '@koinon/contract/admin';
import { consoleOf } from '../testing/console.ts';
import { draftServer, storyNetwork, told } from '../testing/drafts.ts';
import { published } from '../testing/stories.ts';
import { storyText } from './story-text.ts';

const server = await draftServer();
const { koinon, done, failed, json } = await consoleOf(server);
const handIn = async (email: string, change: Record<string, unknown> = {}) =>
  (await server.row((await server.handIn(email, change)).token)).id;

test('what waits is listed, read, sent back, answered and published', async () => {
  const email = 'eleni@ypes.gov.gr';
  const id = await handIn(email, { next: 'Θα το κάνουμε ξανά.' });
  const { out } = await done('stories', 'list');
  assert.match(
    out,
    new RegExp(`^${id}\tsubmitted \\(address not proved\\)\t2026-11-21\tΈνα γραφείο για όλους\t`),
  );
  assert.equal((await done('stories', 'list', '--search', 'γραφειο')).out, out);
  assert.equal((await done('stories', 'list', '--status', 'published')).out, '');

  const card = (await koinon(['stories', 'show', id], { isPerson: true })).out;
  for (const line of [
    /^Status +submitted \(address not proved\)$/m,
    /^Author +Ελένη Παπαδοπούλου <eleni@ypes\.gov\.gr>$/m,
    /^Shown as +Ελένη Παπαδοπούλου, Υπουργείο Εσωτερικών$/m,
    /^Address proved +no: it cannot be published$/m,
    /^Why\n───\n\nΟι πολίτες περίμεναν\.$/m,
    /^ουρές\n {4}δύο ώρες$/m,
    /^## Πρώτα$/m,
    /^│ Χρειαζόμαστε λιγότερα έντυπα\n│ — Μαρία, γραφείο 3$/m,
    /^→ Η έκθεση\n {2}https:\/\/ypes\.gov\.gr\/report$/m,
    /^What comes next\n─+\n\nΘα το κάνουμε ξανά\.$/m,
    /submitted +author/,
  ])
    assert.match(card, line);
  assert.match(await failed(1, 'stories', 'publish', id), /has not proved the address/);
  await server.act(await server.mailed(email), 'confirm');

  assert.equal(
    (await done('stories', 'review', id, '--note', 'Eleni')).notes,
    '“Ένα γραφείο για όλους” is in review.\n',
  );
  assert.match(await failed(2, 'stories', 'request-changes', id), /needs --message/);
  await done('stories', 'request-changes', id, '--message', 'Πόσοι;');
  assert.match(
    await failed(1, 'stories', 'publish', id),
    /The story is changes-requested: koinon stories publish is for what is submitted or in-review\./,
  );
  const token = await server.mailed(email);
  const { revision } = await server.read(token);
  assert.equal(await server.act(token, 'submit', { revision }), '200');
  assert.match(
    await failed(1, 'stories', 'publish', id, '--revision', String(revision - 1)),
    new RegExp(`has changed since you read it\\..*koinon stories show ${id}`),
  );
  assert.match(await failed(2, 'stories', 'publish', id, '--revision', 'last'), /--revision is a number/);
  const shown = (await koinon(['stories', 'show', id], { isPerson: true })).out;
  const read = /^Revision +(\d+)$/m.exec(shown)?.[1] ?? '';
  assert.equal(read, String(revision + 1));
  const notes = (await done('stories', 'publish', id, '--revision', read, '--message', 'Ευχαριστούμε')).notes;
  assert.match(notes, /is published\.\nhttps:\/\/network\.example\/s\/gr\/ena-grafeio-gia-olous\n$/);
  const again = (await koinon(['stories', 'show', id], { isPerson: true })).out;
  assert.match(again, /changes-requested +staff +Πόσοι;/);
  assert.match(again, /stories\.review .*Eleni/);
  const listed = (await json('stories', 'list', '--status', 'published')) as { items: AdminStory[] };
  assert.deepEqual(
    listed.items.map(({ slug }) => slug),
    ['ena-grafeio-gia-olous'],
  );

  await done('stories', 'withdraw', id, '--message', 'Τέλος');
  assert.equal((await server.get('/s/gr/ena-grafeio-gia-olous')).status, 410);
});

test('a reader learns what the author says of the people in the pictures', async () => {
  const { token } = await server.begin();
  const { id } = await server.row(token);
  const people = ['agreed', 'none', 'none'] as const;
  const images = [];
  for (const one of people)
    images.push({ upload: await server.picture(id), alt: 'Το γραφείο', place: 'how', people: one });
  await server.change(token, 0, { ...told('faces@ypes.gov.gr'), images });
  await server.act(token, 'submit', { revision: 1 });
  const { out } = await koinon(['stories', 'show', id], { isPerson: true });
  assert.match(out, /^In pictures +people in 1, who all agreed; nobody to be recognised in 2$/m);
});

test('an address that is taken is said, and another one can be given', async () => {
  await server.import({ network: storyNetwork, stories: [published('taken', { lang: 'en' })] });
  const email = 'maria@ypes.gov.gr';
  const id = await handIn(email);
  await server.act(await server.mailed(email), 'confirm');
  assert.match(
    await failed(1, 'stories', 'publish', id, '--slug', 'taken'),
    /\/slug +is that of the story taken/,
  );
  assert.match(
    await failed(1, 'stories', 'publish', id, '--translation-of', 'none'),
    /\/translationOf +there is no published story none/,
  );
  const story = (await json(
    'stories',
    'publish',
    id,
    '--slug',
    'free',
    '--translation-of',
    'taken',
  )) as AdminStory;
  assert.deepEqual([story.slug, story.translationOf], ['free', 'taken']);
});

test('a story is erased after a yes, and what stays is said', async () => {
  const id = await handIn('forgotten@ypes.gov.gr', { title: 'Να ξεχαστεί' });
  const no = await koinon(['stories', 'erase', id], { answer: '' });
  assert.deepEqual(no.asked, ['Erase “Να ξεχαστεί”? It cannot be taken back. [y/N] ']);
  assert.deepEqual([no.code, no.notes], [1, 'koinon: Nothing was done.\n']);
  const yes = await koinon(['stories', 'erase', id, '--note', 'By letter'], { answer: 'yes' });
  assert.match(
    yes.notes,
    /gone with its pictures, and nothing brings it back.*an agreement, without an address/,
  );
  assert.match(await failed(1, 'stories', 'erase', id), /no such thing/);
  assert.match((await done('acts', 'list', '--act', 'stories.erase')).out, new RegExp(`${id}.*By letter`));

  const draft = await server.row((await server.begin({ title: 'Κρυφό' })).token);
  const asked = await koinon(['stories', 'erase', draft.id], { answer: 'yes' });
  assert.deepEqual(asked.asked, [`Erase the story ${draft.id}? It cannot be taken back. [y/N] `]);
  assert.equal(asked.code, 0);
});

test('what was never handed in has no text to show, and what is not there is not found', async () => {
  const { token } = await server.begin({ title: 'Κρυφό' });
  const { id } = await server.row(token);
  const card = (await koinon(['stories', 'show', id], { isPerson: true })).out;
  assert.match(card, /has not been handed in yet/);
  assert.doesNotMatch(card, /Κρυφό/);
  assert.match(await failed(1, 'stories', 'show', 'none'), /no such thing/);
  assert.match(await failed(1, 'stories', 'reject', 'none', '--message', 'a'), /no such thing/);
});

test('nothing that somebody typed steers the terminal, and no line is wider than it', () => {
  const text = storyText(
    {
      summary: `red \u001b[31m alert\u0007 ${'λέξη '.repeat(60)}`,
      sections: [
        {
          section: 'free',
          heading: null,
          blocks: [{ type: 'list', ordered: true, items: [`${'μικρή '.repeat(40)}`] }],
        },
        { section: 'how', heading: null, blocks: [{ type: 'newer', text: 'still shown' }] },
      ],
      image: {
        url: 'https://network.example/x.jpg',
        alt: null,
        caption: { el: 'Λεζάντα' },
        creditText: 'Μ.',
      },
      gallery: [{ url: 'https://network.example/y.jpg', alt: { el: 'Το γραφείο' } }],
    },
    60,
  );
  assert.doesNotMatch(text, /[\u0000-\u0009\u000b-\u001f]/);
  assert.ok(text.split('\n').every(line => [...line].length <= 60));
  assert.match(
    text,
    /\[picture, decorative\]\n {2}caption: Λεζάντα\n {2}credit: Μ\.\n {2}https:\/\/network\.example\/x\.jpg/,
  );
  assert.match(text, /\[picture\] Το γραφείο/);
  assert.match(text, /How\n───\n\nstill shown/);
});
