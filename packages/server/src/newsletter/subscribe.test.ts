import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eq } from 'drizzle-orm';
import { consentsOf, personOf, sha256Of } from '../consents/ledger.ts';
import { consentTexts, quarantine, subscribers, subscriptionRequests } from '../database/schema.ts';
import { findNetwork } from '../data/networks.ts';
import { NOW, SECRET } from '../testing/harness.ts';
import { newsletterServer, newsNetwork, wish } from '../testing/newsletters.ts';
import { DAY, openNetwork, said } from '../testing/registrations.ts';

const server = await newsletterServer();
const { db } = server.database;

test('the form comes with its ticket, its lists, its notice and what it advises by', async () => {
  const response = await server.get('/v1/forms/newsletter?network=gr');
  assert.equal(response.headers.get('Cache-Control'), 'no-store');
  const form = (await response.json()) as Record<string, unknown> & {
    ticket: string;
    lists: { id: string }[];
    domains: { personal: string[]; typos: Record<string, string> };
    definition: { steps: { sections: { fields: { name: string }[] }[] }[] };
  };
  assert.match(form.ticket, /^[\w-]+\.[\w-]{43}$/);
  assert.deepEqual(
    form.lists.map(({ id }) => id),
    ['news', 'calls'],
  );
  assert.deepEqual(form['notice'], {
    controller: { el: 'Υπουργείο' },
    contact: 'dpo@ministry.example',
    url: null,
    purpose: { key: 'form.purpose.newsletter' },
    basis: { key: 'form.basis.consent' },
    retentionDays: 30,
    retentionFrom: 'unsubscribed',
  });
  assert.ok(form.domains.personal.includes('gmail.com'));
  assert.deepEqual([form['state'], form['event']], [null, null]);
  const names = form.definition.steps.flatMap(step =>
    step.sections.flatMap(section => section.fields.map(field => field.name)),
  );
  assert.deepEqual(names, ['email', 'lists', 'topics', 'lang', 'organisation', 'consent']);
  assert.equal(await said(await server.get('/v1/forms/newsletter?event=lab')), '422 invalid');
});

test('nothing is subscribed before somebody who reads the address says so; then it is, and a mail tells it', async () => {
  assert.equal(await server.ask(wish('maria@ypes.gov.gr', { topics: ['labs'] })), '202');
  assert.deepEqual(await server.mails('maria@ypes.gov.gr'), ['newsletter-confirm']);
  assert.equal(await server.state('maria@ypes.gov.gr'), undefined);
  const token = await server.token('maria@ypes.gov.gr');
  for (let times = 0; times < 3; times += 1) {
    const seen = await server.read(token);
    assert.ok(typeof seen !== 'string');
    assert.deepEqual(
      [seen.status, seen.link, seen.email, seen.lists, seen.asked, seen.confirmable, seen.changeable],
      ['pending', 'confirm', 'maria@ypes.gov.gr', [], { lists: ['news'], topics: ['labs'] }, true, false],
    );
  }
  assert.equal(await server.state('maria@ypes.gov.gr'), undefined, 'looking changes nothing');
  const done = await server.act(token, 'confirm');
  assert.ok(typeof done !== 'string');
  assert.deepEqual(
    [done.status, done.link, done.lists, done.topics],
    ['active', 'preferences', ['news'], ['labs']],
  );
  assert.equal(await server.state('maria@ypes.gov.gr'), 'news / labs');
  assert.deepEqual(await server.mails('maria@ypes.gov.gr'), ['newsletter-confirm', 'newsletter-welcome']);
  assert.deepEqual(await server.ledger('maria@ypes.gov.gr'), ['asked form', 'given link']);
  const again = await server.act(token, 'confirm');
  assert.deepEqual(again, done, 'a used link says that it is done');
  assert.deepEqual(await server.mails('maria@ypes.gov.gr'), ['newsletter-confirm', 'newsletter-welcome']);
  assert.deepEqual(await server.ledger('maria@ypes.gov.gr'), ['asked form', 'given link']);
});
