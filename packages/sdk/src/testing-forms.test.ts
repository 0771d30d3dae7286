import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RegistrationInput } from '@koinon/contract';
import { check } from '@koinon/contract/parse';
import { FormSchema, OrganizationListSchema, RegistrationSchema } from '@koinon/contract/registrations';
import { isProblem } from './is-problem.ts';
import { createTestKoinon, type TestKoinonOptions } from './testing.ts';

const now = '2026-12-01T09:00:00Z';
const MINUTES = 60_000;

/** One event with few places, and a way to register one by one. */
function small(event: object = {}, options: TestKoinonOptions = {}) {
  const koinon = createTestKoinon({
    now,
    events: [
      {
        id: 'e',
        name: 'E',
        startDate: '2026-12-20T10:00',
        endDate: '2026-12-20T12:00',
        registration: { mode: 'internal', waitingList: true },
        remainingAttendeeCapacity: 1,
        maximumAttendeeCapacity: 1,
        ...event,
      },
    ],
    ...options,
  });
  const { server, registrations } = koinon;
  /** Registers, and gives the token that was mailed. */
  const register = async (email: string, more: Partial<RegistrationInput> = {}) => {
    await registrations.create('e', { name: 'N', email, lang: 'el', privacy: true, ...more });
    const mail = server.mailbox.at(-1);
    return { template: mail?.template, to: mail?.to, token: mail?.token ?? '' };
  };
  const left = async () => (await koinon.events.get('e')).remainingAttendeeCapacity;
  return { koinon, server, registrations, register, left };
}

async function refusal(promise: Promise<unknown>) {
  const error: unknown = await promise.then(
    () => assert.fail('it should have been refused'),
    (reason: unknown) => reason,
  );
  assert.ok(isProblem(error), String(error));
  return error;
}

describe('forms in memory', () => {
  it('are what the contract calls a form, to the last member', async () => {
    const { server, forms } = createTestKoinon({ now });
    await forms.get('registration', { event: 'lab' });
    for (const event of server.events) {
      const response = await server.send({
        method: 'GET',
        url: `https://koinon.test/v1/forms/registration?network=${event.network}&event=${event.id}`,
        headers: {},
        signal: new AbortController().signal,
        timeout: 1,
        maxRetries: 0,
        revalidate: false,
      });
      const read = check(FormSchema, JSON.parse(response.body));
      assert.deepEqual(read.ok ? [] : read.errors, [], event.id);
    }
  });

  it('ask what their event asks, and say why they cannot be sent', async () => {
    const { forms } = createTestKoinon({ now });
    const { definition, ticket, notice, state } = await forms.get('registration', { event: 'lab' });
    const names = definition?.steps.flatMap(step =>
      step.sections.flatMap(section => section.fields.map(field => field.name)),
    );
    assert.deepEqual(names, [
      'name',
      'email',
      'organisation',
      'track',
      'needs',
      'answers/experience',
      'answers/which',
      'answers/topic',
      'privacy',
    ]);
    assert.deepEqual([state, notice?.retentionDays, ticket === null], ['open', 90, false]);
    const states: Record<string, string> = {
      'workshop-full': 'waiting-list',
      'conference-hybrid': 'external',
      'webinar-cancelled': 'closed',
      'forum-postponed': 'closed',
      'lab-past': 'closed',
      today: 'unannounced',
    };
    for (const [event, expected] of Object.entries(states)) {
      const form = await forms.get('registration', { event });
      assert.deepEqual(
        [form.state, form.definition !== null],
        [expected, expected === 'waiting-list'],
        event,
      );
    }
  });

  it('are not there for an unknown event, nor for a network that names no controller', async () => {
    const { forms } = createTestKoinon({ now });
    assert.equal((await refusal(forms.get('registration', { event: 'x' }))).slug, 'not-found');
    assert.equal((await refusal(forms.get('registration'))).errors[0]?.pointer, '/event');
    const bare = small({}, { networks: [{ slug: 'gr' }] });
    assert.equal(
      (await refusal(bare.koinon.forms.get('registration', { event: 'e' }))).slug,
      'form-not-published',
    );
    assert.equal((await refusal(bare.register('a@example.org'))).slug, 'form-not-published');
  });
});

describe('the register in memory', () => {
  it('is found by name and acronym, without accents, in any language', async () => {
    const { organisations, server } = createTestKoinon({ now });
    const ids = async (q: string, limit?: number) =>
      (await organisations.search(q, { limit })).items.map(({ id }) => id);
    assert.deepEqual(await ids('δημος'), ['municipality']);
    assert.deepEqual(await ids('agencia modernizacao'), ['agencia']);
    assert.deepEqual(await ids('ΥΠΥΠ'), ['ministry-services']);
    assert.equal((await ids('')).length, 5);
    assert.equal((await ids('', 2)).length, 2);
    assert.ok(check(OrganizationListSchema, { items: server.organisations }).ok);
  });
});

describe('registering in memory', () => {
  it('takes a place, waits for the address to be proved, and shows the place taken', async () => {
    const { register, registrations, left, server } = small();
    const { template, to, token } = await register('a@example.org');
    assert.deepEqual([template, to], ['registration-confirm', 'a@example.org']);
    assert.equal(await left(), 1, 'what is not proved is not told');
    const held = await registrations.get(token);
    assert.deepEqual(
      [held.status, held.confirmed, held.confirmable, held.holdsUntil],
      ['held', false, true, '2026-12-01T09:30:00.000Z'],
    );
    const confirmed = await registrations.confirm(token);
    assert.deepEqual(
      [confirmed.status, confirmed.holdsUntil, confirmed.confirmable],
      ['confirmed', null, false],
    );
    assert.equal(await left(), 0);
    assert.deepEqual((await registrations.confirm(token)).status, 'confirmed');
    assert.deepEqual(
      server.mailbox.map(mail => mail.template),
      ['registration-confirm', 'registration-confirmed'],
    );
  });

  it('is what the contract calls a registration, to the last member', async () => {
    const { register, server } = small({ eventAttendanceMode: 'online' });
    const { token } = await register('a@example.org');
    for (const [method, path] of [
      ['GET', ''],
      ['POST', '/confirm'],
      ['POST', '/cancel'],
    ] as const) {
      const { body, status } = await server.send({
        method,
        url: `https://koinon.test/v1/registrations/${token}${path}`,
        headers: {},
        signal: new AbortController().signal,
        timeout: 1,
        maxRetries: 0,
        revalidate: false,
      });
      const read = check(RegistrationSchema, JSON.parse(body));
      assert.deepEqual([status, read.ok ? [] : read.errors], [200, []], path);
    }
  });

  it('answers a known address the same, with another mail and no second row', async () => {
    const { register, registrations, server, left } = small({ remainingAttendeeCapacity: 5 });
    const { token } = await register('a@example.org');
    assert.equal((await register('A@EXAMPLE.org', { name: 'Other' })).template, 'registration-confirm');
    await registrations.confirm(token);
    assert.equal((await register('a@example.org', { name: 'Third' })).template, 'registration-known');
    assert.deepEqual([server.registrations.length, await left()], [1, 4]);
    assert.equal((await registrations.get(token)).name, 'N');
  });

  it('puts who comes late in line, and offers a freed place to the first proved address', async () => {
    const { register, registrations, server, left } = small();
    const first = await register('a@example.org');
    await registrations.confirm(first.token);
    const second = await register('b@example.org');
    const third = await register('c@example.org');
    assert.equal(second.template, 'registration-confirm-waiting');
    await registrations.confirm(third.token);
    assert.equal((await registrations.get(third.token)).linePosition, 1);
    assert.equal((await registrations.cancel(first.token)).status, 'cancelled');
    const offered = await registrations.get(third.token);
    assert.deepEqual([offered.status, offered.confirmable, await left()], ['offered', true, 0]);
    assert.equal((await registrations.get(second.token)).status, 'waiting', 'its address is not proved');
    server.now = () => Date.parse(now) + 25 * 60 * MINUTES;
    assert.equal((await registrations.get(third.token)).status, 'expired');
    assert.equal(
      (await registrations.confirm(third.token)).status,
      'confirmed',
      'a late answer takes what is free',
    );
  });

  it('lets a hold run out, and a late proof go to its first place in line', async () => {
    const { register, registrations, server, left } = small();
    const late = await register('a@example.org');
    server.now = () => Date.parse(now) + 31 * MINUTES;
    assert.equal((await registrations.get(late.token)).status, 'expired');
    assert.equal(await left(), 1);
    await registrations.confirm((await register('b@example.org')).token);
    const third = await register('c@example.org');
    await registrations.confirm(third.token);
    const waiting = await registrations.confirm(late.token);
    assert.deepEqual([waiting.status, waiting.linePosition], ['waiting', 1]);
    assert.equal(server.mailbox.at(-1)?.template, 'registration-waiting');
  });

  it('refuses where there is no place and no line, and where one cannot register', async () => {
    const full = small({ registration: { mode: 'internal' }, remainingAttendeeCapacity: 0 });
    assert.equal((await refusal(full.register('a@example.org'))).slug, 'no-places');
    const tracks = [0, 3].map((remainingAttendeeCapacity, index) => ({
      id: `t${index}`,
      name: { en: `T${index}` },
      description: null,
      room: null,
      maximumAttendeeCapacity: 3,
      remainingAttendeeCapacity,
    }));
    const tracked = small({ registration: { mode: 'internal' }, trackChoice: 'one', tracks });
    assert.equal((await refusal(tracked.register('a@example.org', { track: 't0' }))).slug, 'no-places');
    const placed = await tracked.register('a@example.org', { track: 't1' });
    assert.equal(placed.template, 'registration-confirm');
    await tracked.registrations.confirm(placed.token);
    assert.equal(await tracked.left(), 0);
    const closed = small({ registration: { mode: 'internal', closesAt: '2026-11-30T00:00:00Z' } });
    assert.equal((await refusal(closed.register('a@example.org'))).slug, 'registration-not-open');
  });

  it('checks the answers by the form, with the pointers of its fields', async () => {
    const { registrations, server } = createTestKoinon({ now });
    const input: RegistrationInput = {
      name: 'N',
      email: 'a@example.org',
      lang: 'el',
      track: 'citizens',
      organisation: { id: 'municipality' },
      privacy: true,
    };
    const error = await refusal(registrations.create('lab', { ...input, answers: { experience: 'yes' } }));
    assert.deepEqual(error.errors, [{ pointer: '/answers/which', code: 'required', params: {} }]);
    const schema = await refusal(registrations.create('lab', { ...input, email: 'nowhere' }));
    assert.deepEqual(
      [schema.status, schema.errors[0]?.pointer, schema.errors[0]?.code],
      [422, '/email', 'not-an-email'],
    );
    await registrations.create('lab', { ...input, answers: { experience: 'no' } });
    assert.equal(server.registrations.length, 1);
  });

  it('tells a stranger nothing on the page about a members-only event', async () => {
    const { register, server } = small({ audience: 'members', remainingAttendeeCapacity: null });
    server.members = ['Member@example.org'];
    assert.deepEqual(await register('stranger@example.org'), {
      template: 'registration-members-only',
      to: 'stranger@example.org',
      token: '',
    });
    assert.equal((await register('member@example.org')).template, 'registration-confirm');
    assert.equal(server.registrations.length, 1);
  });

  it('moves with a change, or not at all', async () => {
    const { register, registrations, left } = small({
      remainingAttendeeCapacity: 4,
      registration: { mode: 'internal', partyMax: 9 },
    });
    const { token } = await register('a@example.org', { party: 1 });
    await registrations.confirm(token);
    const changed = await registrations.update(token, { party: 3, name: 'New' });
    assert.deepEqual(
      [changed.party, changed.name, changed.email, await left()],
      [3, 'New', 'a@example.org', 1],
    );
    assert.equal((await refusal(registrations.update(token, { party: 5 }))).slug, 'no-places');
    assert.deepEqual([(await registrations.get(token)).party, await left()], [3, 1]);
    const error = await refusal(registrations.update(token, { party: 10 }));
    assert.deepEqual([error.errors[0]?.pointer, error.errors[0]?.code], ['/party', 'too-big']);
    await registrations.cancel(token);
    assert.equal((await refusal(registrations.update(token, { name: 'X' }))).slug, 'conflict');
    assert.equal((await registrations.confirm(token)).status, 'cancelled');
    assert.equal(await left(), 4);
  });

  it('knows no other tokens, and none after the event', async () => {
    const { register, registrations, server } = small();
    const { token } = await register('a@example.org');
    assert.equal((await refusal(registrations.get('other'))).slug, 'not-found');
    server.now = () => Date.parse('2026-12-21T00:00:00Z');
    const error = await refusal(registrations.get(token));
    assert.deepEqual([error.status, error.slug], [410, 'link-expired']);
  });

  it('keeps what filled in the field that people do not see', async () => {
    const { registrations, server } = small();
    const input: RegistrationInput = {
      name: 'N',
      email: 'a@example.org',
      lang: 'el',
      privacy: true,
      leaveEmpty: 'x',
    };
    assert.deepEqual(await registrations.create('e', input), { status: 'check-mail' });
    assert.deepEqual(
      [server.quarantine.length, server.registrations.length, server.mailbox.length],
      [1, 0, 0],
    );
  });
});

describe('what goes wrong with a write', () => {
  it('network lost at submit: asked again, one row in the end', async () => {
    const { register, server, left } = small({ remainingAttendeeCapacity: 5 });
    server.dropAfterWork = true;
    await assert.rejects(register('a@example.org'), { code: 'network' });
    assert.equal(server.registrations.length, 1, 'the work was done');
    server.dropAfterWork = false;
    await register('a@example.org');
    assert.deepEqual([server.registrations.length, server.mailbox.length, await left()], [1, 1, 5]);
  });

  it('the same key with other answers is refused, without a key too', async () => {
    const { registrations, server } = small({ remainingAttendeeCapacity: 5 });
    const input: RegistrationInput = { name: 'N', email: 'a@example.org', lang: 'el', privacy: true };
    const options = { idempotencyKey: 'one-key-for-both' };
    await registrations.create('e', { ...input, ticket: 'one' }, options);
    assert.deepEqual(await registrations.create('e', { ...input, ticket: 'two' }, options), {
      status: 'check-mail',
    });
    const reused = await refusal(registrations.create('e', { ...input, name: 'M' }, options));
    assert.equal(reused.slug, 'idempotency-key-reused');
    const keyless = await refusal(registrations.create('e', input, { headers: { 'idempotency-key': '' } }));
    assert.equal(keyless.slug, 'idempotency-key-missing');
    assert.equal(server.registrations.length, 1);
  });

  it('too fast, by the ticket of the form', async () => {
    const { koinon, register, server } = small();
    server.minimumFillTime = 3000;
    const { ticket } = await koinon.forms.get('registration', { event: 'e' });
    const error = await refusal(register('a@example.org', { ticket: ticket ?? '' }));
    assert.deepEqual([error.slug, error.retryAfter], ['too-fast', 2000]);
    server.now = () => Date.parse(now) + 3000;
    assert.equal(
      (await register('a@example.org', { ticket: ticket ?? '' })).template,
      'registration-confirm',
    );
  });

  it('writes alone can fail, with any problem', async () => {
    const { koinon, register, server } = small({}, { writeFailure: 'offline' });
    await koinon.forms.get('registration', { event: 'e' });
    await assert.rejects(register('a@example.org'), { code: 'offline' });
    server.writeFailure = 'origin-not-allowed';
    const error = await refusal(register('a@example.org'));
    assert.deepEqual([error.status, error.slug], [403, 'origin-not-allowed']);
    server.writeFailure = 'truncated';
    await assert.rejects(register('a@example.org'), { code: 'contract' });
    assert.equal(server.registrations.length, 1, 'cut off after the work');
    assert.equal(JSON.parse(server.calls.at(-1)?.body ?? '').email, 'a@example.org');
  });

  it('a mistake in a form is the test’s own', async () => {
    const { koinon } = small({}, { forms: { e: { questions: [{ type: 'text', name: 'A b', label: {} }] } } });
    await assert.rejects(koinon.forms.get('registration', { event: 'e' }), /forms\["e"\]\/questions\/0/);
  });
});
