import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DAY, input, openEvent, openNetwork, registrationServer, said } from '../testing/registrations.ts';

const server = await registrationServer([
  openEvent('lab', {
    maximumAttendeeCapacity: 5,
    trackChoice: 'one',
    tracks: [
      { id: 'a', name: { el: 'Α' }, maximumAttendeeCapacity: 1 },
      { id: 'b', name: { el: 'Β' }, maximumAttendeeCapacity: 2 },
    ],
    registration: { mode: 'internal', waitingList: true, partyMax: 3 },
    form: {
      questions: [
        {
          type: 'choice',
          name: 'diet',
          label: { text: { el: 'Διατροφή' } },
          options: [
            { value: 'all', label: { text: { el: 'Όλα' } } },
            { value: 'other', label: { text: { el: 'Άλλο' } } },
          ],
        },
        {
          type: 'text',
          name: 'which',
          label: { text: { el: 'Ποια' } },
          required: true,
          when: [{ field: 'diet', oneOf: ['other'] }],
        },
      ],
    },
  }),
]);
await server.import({
  network: openNetwork,
  organizations: [{ id: 'school', name: { el: 'Σχολή' } }],
});

const patch = async (email: string, body: unknown) =>
  server.send('PATCH', `/v1/registrations/${await server.token(email)}`, body);

test('what is named is changed, the rest stays, and the mail says so once', async () => {
  await server.join('lab', 'a@example.gr', { track: 'b', answers: { diet: 'all' }, needs: 'ράμπα' });
  const before = await server.read('a@example.gr');
  assert.equal(
    before.definition?.steps[0]?.sections.flatMap(({ fields }) => fields.map(({ name }) => name)).join(' '),
    'name organisation track party needs answers/diet answers/which',
  );
  const response = await patch('a@example.gr', { name: ' Νέο Όνομα ', organisation: { id: 'school' } });
  assert.equal(response.status, 200);
  const after = await server.read('a@example.gr');
  assert.deepEqual(
    [after.name, after.organisation, after.needs, after.answers, after.tracks, after.party],
    ['Νέο Όνομα', { id: 'school' }, 'ράμπα', { diet: 'all' }, ['b'], 1],
  );
  const mails = await server.mails('a@example.gr');
  assert.equal(mails.at(-1), 'registration-changed');
  await patch('a@example.gr', { name: 'Νέο Όνομα' });
  assert.deepEqual(await server.mails('a@example.gr'), mails, 'nothing changed, nothing is said');
});

test('places move with the choice, or nothing moves', async () => {
  await server.join('lab', 'b@example.gr', { track: 'a' });
  assert.equal(await server.join('lab', 'waits@example.gr', { track: 'a' }), 'waiting');
  assert.equal(await said(await patch('a@example.gr', { track: 'a' })), '409 no-places');
  assert.equal(await said(await patch('a@example.gr', { party: 3 })), '409 no-places');
  assert.deepEqual(await server.taken('lab'), {
    event: 2,
    'attendance offline': 2,
    'track a': 1,
    'track b': 1,
  });
  assert.equal((await patch('b@example.gr', { track: 'b' })).status, 200);
  assert.deepEqual(
    await server.taken('lab'),
    { event: 3, 'attendance offline': 3, 'track a': 1, 'track b': 2 },
    'what b left was offered',
  );
  assert.equal((await server.read('waits@example.gr')).status, 'offered');
});

test('a change is held against the same rules as the form', async () => {
  const refused = async (body: unknown) => {
    const response = await patch('a@example.gr', body);
    const { errors } = (await response.json()) as { errors?: { pointer: string; code: string }[] };
    return [response.status, ...(errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`)];
  };
  assert.deepEqual(await refused({ email: 'other@example.gr' }), [422, '/email unknown-field']);
  assert.deepEqual(await refused({ answers: { diet: 'nothing' } }), [422, '/answers/diet not-allowed']);
  assert.deepEqual(await refused({ answers: { diet: 'other' } }), [422, '/answers/which required']);
  assert.deepEqual(await refused({ answers: { unasked: 'x' } }), [422, '/answers/unasked unknown-field']);
  assert.deepEqual(await refused({ organisation: { id: 'nobody' } }), [422, '/organisation not-allowed']);
  assert.deepEqual(await refused({ attendance: 'online' }), [422, '/attendance unknown-field']);
  assert.deepEqual(await refused({ party: 4 }), [422, '/party too-big']);
  assert.deepEqual(await refused([]), [422, ' wrong-type']);
});

test('what is not asked any more goes', async () => {
  await patch('a@example.gr', { answers: { diet: 'other', which: 'χωρίς γλουτένη' } });
  assert.deepEqual((await server.read('a@example.gr')).answers, { diet: 'other', which: 'χωρίς γλουτένη' });
  await patch('a@example.gr', { answers: { diet: 'all', which: 'χωρίς γλουτένη' } });
  assert.deepEqual((await server.read('a@example.gr')).answers, { diet: 'all' });
});

test('after the end a link has expired; one that was never mailed is not known', async () => {
  await server.register('lab', input('late@example.gr', { track: 'b' }));
  const token = await server.token('a@example.gr');
  server.clock += 30 * DAY;
  for (const [method, path] of [
    ['GET', ''],
    ['POST', '/confirm'],
    ['POST', '/cancel'],
  ] as const) {
    const response = await server.send(method, `/v1/registrations/${token}${path}`);
    assert.equal(response.headers.get('Referrer-Policy'), 'no-referrer');
    assert.equal(response.headers.get('Cache-Control'), 'no-store');
    assert.equal(await said(response), '410 link-expired');
    for (const wrong of ['x'.repeat(43), token.slice(1), `${token}x`]) {
      assert.equal(
        await said(await server.send(method, `/v1/registrations/${wrong}${path}`)),
        '404 not-found',
      );
    }
  }
  assert.equal(await said(await patch('a@example.gr', { name: 'x' })), '410 link-expired');
  assert.ok(!JSON.stringify(server.lines).includes(token), 'no token is in the log');
});
