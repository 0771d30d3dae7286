/** What is sent to the forms' addresses, whatever it is, is answered in kind. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { input, openEvent, openNetwork, registrationServer } from '../testing/registrations.ts';

const server = await registrationServer([
  openEvent('lab', {
    maximumAttendeeCapacity: 3,
    eventAttendanceMode: 'mixed',
    trackChoice: 'many',
    tracks: ['a', 'b'].map(id => ({ id, name: { el: id } })),
    registration: { mode: 'internal', waitingList: true, partyMax: 3 },
    form: {
      questions: [
        {
          type: 'choices',
          name: 'days',
          label: { text: { el: 'Μέρες' } },
          options: [{ value: '1', label: { text: { el: '1' } } }],
        },
      ],
    },
  }),
]);
await server.import({
  network: openNetwork,
  organizations: [
    {
      id: 'ministry',
      name: { el: 'Υπουργείο Ψηφιακής Διακυβέρνησης', en: 'Ministry' },
      acronym: { el: 'ΥΨΗΔ' },
    },
    { id: 'school', name: { el: 'Σχολή Διοίκησης' }, parent: 'ministry' },
    { id: 'percent', name: { el: '100% Σχολή' } },
  ],
});
await server.join('lab', 'someone@example.gr', { attendance: 'online', track: ['a'] });
const token = await server.token('someone@example.gr');

const nasty = fc.constantFrom(
  '\0',
  '\ud800',
  'ΐ\u0301',
  '__proto__',
  '{}',
  '%00',
  "'; --",
  'x'.repeat(6000),
  '😀',
  '',
);
const text = fc.oneof(fc.string({ unit: 'binary' }), nasty);
const some = (value: unknown) => fc.oneof({ weight: 3, arbitrary: fc.constant(value) }, fc.anything(), text);
const body = fc.record(
  {
    name: some('Ελένη'),
    email: fc.oneof(fc.emailAddress(), some('a@example.gr')),
    lang: some('el'),
    privacy: some(true),
    party: fc.oneof(some(2), fc.integer(), fc.double()),
    track: some(['a', 'b']),
    attendance: some('offline'),
    role: some(null),
    needs: some('ράμπα'),
    organisation: fc.oneof(some({ id: 'school' }), fc.record({ name: text }), fc.record({ id: text })),
    answers: fc.oneof(some({ days: ['1'] }), fc.dictionary(text, fc.anything())),
    ticket: some('a.b'),
    leaveEmpty: some(''),
    extra: fc.anything(),
  },
  { requiredKeys: [] },
);

/** What `JSON.stringify` makes of anything; undefined has no body. */
const written = (value: unknown) => {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '';
  }
};

test('no body of a form makes the server fail', async () => {
  let keys = 0;
  const statuses = new Set<number>();
  await fc.assert(
    fc.asyncProperty(fc.oneof(body, body, fc.anything(), fc.json()), async value => {
      const { status } = await server.send('POST', '/v1/events/lab/registrations', written(value), {
        'Content-Type': 'application/json',
        'Idempotency-Key': `property-${(keys += 1)}`,
      });
      statuses.add(status);
      assert.ok(status < 500, written(value));
    }),
    { numRuns: 150 },
  );
  assert.ok(statuses.has(422));
});

test('what the contract takes, the database takes', async () => {
  let keys = 0;
  const line = text.map(value => value.slice(0, 190));
  const accepted = fc.record({
    name: line,
    needs: text,
    other: line,
    lang: fc.constantFrom('el', 'pt-PT', 'zh-Hant'),
  });
  const statuses = new Set<number>();
  await fc.assert(
    fc.asyncProperty(accepted, async ({ name, needs, other, lang }) => {
      const sent = input(`p${(keys += 1)}@υπουργείο.ελ`, {
        name,
        lang,
        needs,
        organisation: { name: other },
        attendance: 'offline',
        track: ['a'],
      });
      const { status } = await server.send('POST', '/v1/events/lab/registrations', sent, {
        'Idempotency-Key': `accepted-${keys}`,
      });
      statuses.add(status);
      assert.ok(status < 500, JSON.stringify(sent));
    }),
    { numRuns: 60 },
  );
  assert.ok(statuses.has(202), [...statuses].join());
});

test('no change, token, header or query makes the server fail', async () => {
  const path = fc.oneof(
    fc.constant(token),
    text.map(value => encodeURIComponent(value.toWellFormed())),
  );
  await fc.assert(
    fc.asyncProperty(path, body, async (at, changes) => {
      const { email: _email, privacy: _privacy, ticket: _ticket, leaveEmpty: _left, ...rest } = changes;
      for (const [method, suffix, sent] of [
        ['GET', '', undefined],
        ['PATCH', '', written(rest)],
        ['POST', '/confirm', undefined],
      ] as const) {
        const { status } = await server.send(method, `/v1/registrations/${at}${suffix}`, sent);
        assert.ok(status < 500, `${method} ${at}${suffix} ${sent}`);
      }
    }),
    { numRuns: 60 },
  );
  const header = fc.string({ unit: 'binary-ascii' }).map(value => value.replace(/[^\x20-\x7e]/g, ''));
  await fc.assert(
    fc.asyncProperty(header, header, text, async (key, origin, query) => {
      const q = encodeURIComponent(query.toWellFormed());
      for (const [method, at] of [
        ['POST', '/v1/events/lab/registrations'],
        ['POST', `/v1/events/${q}/registrations`],
        ['POST', `/v1/events/lab/registrations?network=${q}`],
        ['GET', `/v1/forms/registration?event=${q}`],
        ['GET', `/v1/organisations?q=${q}`],
        ['GET', `/v1/organisations?limit=${q}`],
      ] as const) {
        const headers = { 'Idempotency-Key': key, Origin: origin, 'X-Forwarded-For': origin };
        const sent = method === 'POST' ? input('a@example.gr') : undefined;
        const { status } = await server.send(method, at, sent, headers);
        assert.ok(status < 500, `${method} ${at} ${JSON.stringify(headers)}`);
      }
    }),
    { numRuns: 60 },
  );
});

test('bodies are found by any word, without accents, those that begin with it first', async () => {
  const found = async (query: string) =>
    ((await server.json(`/v1/organisations?${query}`)) as { items: { id: string }[] }).items.map(
      ({ id }) => id,
    );
  assert.deepEqual(await found('q=%CE%B4%CE%99%CE%9F%CE%AF%CE%BA%CE%97%CF%82'), ['school']);
  assert.deepEqual(await found(`q=${encodeURIComponent('σχολη')}`), ['school', 'percent']);
  assert.deepEqual(await found(`q=${encodeURIComponent('υψηδ')}`), ['ministry']);
  assert.deepEqual(await found(`q=${encodeURIComponent('%')}`), ['percent']);
  assert.deepEqual(await found('q=nothing'), []);
  assert.equal((await found('')).length, 3);
  assert.equal((await found('limit=1')).length, 1);
  const response = await server.get('/v1/organisations?q=x');
  assert.match(response.headers.get('Cache-Control') ?? '', /^public/);
  assert.ok(response.headers.get('ETag'));
  for (const query of ['limit=0', 'limit=101', 'limit=x', `q=${'x'.repeat(201)}`, 'q=a&q=b', 'x=1']) {
    assert.equal((await server.get(`/v1/organisations?${query}`)).status, 422, query);
  }
});

test('each address says what it takes', async () => {
  for (const [method, path, allowed] of [
    ['GET', '/v1/events/lab/registrations', 'POST, OPTIONS'],
    ['DELETE', `/v1/registrations/${token}`, 'GET, HEAD, PATCH, OPTIONS'],
    ['GET', `/v1/registrations/${token}/confirm`, 'POST, OPTIONS'],
    ['GET', `/v1/registrations/${token}/cancel`, 'POST, OPTIONS'],
    ['POST', '/v1/organisations', 'GET, HEAD, OPTIONS'],
  ] as const) {
    const response = await server.send(method, path);
    assert.equal(response.status, 405, path);
    assert.equal(response.headers.get('Allow'), allowed, path);
  }
});

test('a scanner that follows the link, or asks for its headers only, changes nothing', async () => {
  await server.register('lab', input('scanned@example.gr', { attendance: 'online', track: ['a'] }));
  const link = `/v1/registrations/${await server.token('scanned@example.gr')}`;
  for (const method of ['GET', 'HEAD', 'GET', 'OPTIONS']) await server.send(method, link);
  assert.ok(['held', 'waiting'].includes((await server.read('scanned@example.gr')).status));
  assert.equal((await server.mails('scanned@example.gr')).length, 1);
});
