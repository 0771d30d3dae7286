import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readEvents, readNetworks, readPin, readVariables } from './facts.ts';
import {
  foundEvents,
  initialState,
  lookOf,
  obstacleOf,
  previewPath,
  reduce,
  screenOf,
  type BuilderEvent,
  type BuilderState,
} from './state.ts';

const networks = readNetworks({
  items: [
    {
      slug: 'gr',
      name: { el: 'Δίκτυο' },
      privacy: { controller: { el: 'Υπουργείο' } },
      newsletter: { lists: [{ id: 'news', name: { el: 'Νέα' } }] },
      kinds: [{ id: 'sprint', name: { el: 'Σπριντ' } }],
      new: 'whatever comes',
    },
    { slug: 'bare', name: { en: 'Bare' }, privacy: null, newsletter: null },
    { slug: 'broken' },
  ],
});
const { items: events } = readEvents({
  items: [
    {
      id: 'a',
      name: { el: 'Ημέρα καινοτομίας', en: 'Innovation day' },
      startDate: '2026-12-01',
      registration: { mode: 'internal' },
    },
    { id: 'b', name: { el: 'Επίσκεψη' }, startDate: null, registration: { mode: 'external' } },
    { id: 'c' },
  ],
  next: null,
});

const run = (...happened: readonly BuilderEvent[]): BuilderState => happened.reduce(reduce, initialState);
const ready: readonly BuilderEvent[] = [
  { type: 'asked', what: 'networks', key: 'all' },
  { type: 'answered', key: 'all', answer: { networks } },
];
const choose = (change: Extract<BuilderEvent, { type: 'chosen' }>['change']): BuilderEvent => ({
  type: 'chosen',
  change,
});

test('one network is chosen once they are known, and one that is not there gives way', () => {
  assert.equal(screenOf(initialState), 'loading');
  const state = run(
    { type: 'address', choice: { ...initialState.choice, network: 'gone' }, refused: [] },
    ...ready,
  );
  assert.equal(screenOf(state), 'ready');
  assert.equal(state.choice.network, 'gr');
  assert.equal(previewPath(state, 'el'), '/w/gr/event-calendar?lang=el');
});

test('no networks, no server and no connection are told apart', () => {
  const asked: BuilderEvent = { type: 'asked', what: 'networks', key: 'all' };
  assert.equal(screenOf(run(asked, { type: 'answered', key: 'all', answer: { networks: [] } })), 'none');
  for (const trouble of ['offline', 'error'] as const)
    assert.equal(screenOf(run(asked, { type: 'failed', what: 'networks', key: 'all', trouble })), trouble);
  assert.equal(
    screenOf(
      run(
        asked,
        { type: 'failed', what: 'networks', key: 'all', trouble: 'error' },
        { type: 'forgotten', what: 'networks' },
      ),
    ),
    'loading',
  );
});

test('what a network does not have stands in the way of its widget', () => {
  const bare = run(...ready, choose({ network: 'bare' }));
  const obstacle = (state: BuilderState, widget: BuilderState['choice']['widget']) =>
    obstacleOf(reduce(state, choose({ widget })));
  assert.equal(obstacle(bare, 'event-calendar'), undefined);
  assert.equal(obstacle(bare, 'newsletter-archive'), 'noNewsletter');
  assert.equal(obstacle(bare, 'newsletter-signup'), 'noNewsletter');
  assert.equal(obstacle(bare, 'membership-form'), 'noForms');
  const full = run(...ready);
  assert.equal(obstacle(full, 'membership-form'), undefined);
  assert.equal(obstacle(full, 'registration-form'), 'needsEvent');
});

test('a form of an event waits for its event; only those that one registers for here are offered', () => {
  const state = run(
    ...ready,
    choose({ widget: 'registration-form' }),
    { type: 'asked', what: 'events', key: 'gr' },
    { type: 'answered', key: 'gr', answer: { events } },
  );
  assert.deepEqual(
    foundEvents(state).map(({ id }) => id),
    ['a'],
  );
  assert.equal(foundEvents(reduce(state, { type: 'searched', text: 'ΚΑΙΝΟΤΟΜΙΑΣ' })).length, 1);
  assert.equal(foundEvents(reduce(state, { type: 'searched', text: 'innovation επίσκεψη' })).length, 0);
  const chosen = reduce(state, { type: 'option', name: 'event-id', value: 'a' });
  assert.equal(obstacleOf(chosen), undefined);
  assert.equal(previewPath(chosen, 'pt'), '/w/gr/registration-form?lang=pt&event-id=a');
  const without = run(
    ...ready,
    choose({ widget: 'registration-form' }),
    { type: 'asked', what: 'events', key: 'gr' },
    { type: 'answered', key: 'gr', answer: { events: events.filter(({ here }) => !here) } },
  );
  assert.equal(obstacleOf(without), 'noEvents');
});

test('another network takes away what was the former one’s own, and leaves the rest', () => {
  const state = run(
    ...ready,
    { type: 'option', name: 'event-id', value: 'a' },
    { type: 'option', name: 'lang', value: 'el' },
    choose({ network: 'bare' }),
  );
  assert.deepEqual(state.choice.options, { lang: 'el' });
});

test('an answer to an earlier question changes nothing', () => {
  const state = run(
    ...ready,
    { type: 'asked', what: 'events', key: 'gr' },
    { type: 'asked', what: 'events', key: 'bare' },
    { type: 'answered', key: 'gr', answer: { events } },
    { type: 'failed', what: 'events', key: 'gr', trouble: 'error' },
  );
  assert.equal(state.events.status, 'loading');
});

test('the look of a theme is there when it has come, and not that of the one before', () => {
  const govgr = readVariables(
    '/* no: #000; */ :root { --koinon-color-action: light-dark(#006736,\n #3e9c5f); color: red; }',
  );
  const state = run(
    ...ready,
    choose({ theme: 'govgr' }),
    { type: 'asked', what: 'theme', key: 'govgr' },
    { type: 'answered', key: 'govgr', answer: { theme: govgr } },
  );
  assert.deepEqual(lookOf(state), { '--koinon-color-action': 'light-dark(#006736, #3e9c5f)' });
  assert.deepEqual(lookOf(reduce(state, choose({ theme: 'agora' }))), {});
});

test('what a server sends is read as far as it can be', () => {
  assert.deepEqual(
    networks.map(({ slug }) => slug),
    ['gr', 'bare'],
  );
  assert.deepEqual(networks[0]?.terms.kind, [{ id: 'sprint', name: { el: 'Σπριντ' } }]);
  assert.throws(() => readNetworks('<html>'), TypeError);
  assert.throws(() => readEvents({}), TypeError);
  assert.throws(() => readPin(null), TypeError);
  assert.deepEqual(
    readPin({ version: '1.2.3', files: { 'koinon.js': { integrity: 'sha384-x' }, odd: {} } }),
    {
      version: '1.2.3',
      integrity: { 'koinon.js': 'sha384-x' },
    },
  );
});
