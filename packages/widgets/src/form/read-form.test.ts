import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { registrationForm } from '@koinon/contract/forms';
import { createTestKoinon } from '@koinon/sdk/testing';
import { isDrawable } from '../registration-form/drawable.ts';
import { readForm as read } from './read-form.ts';

const readForm = (body: unknown) => read(body, isDrawable);

const koinon = createTestKoinon({ now: '2026-12-01T09:00:00Z' });
const [event] = koinon.server.events;
if (!event) throw new Error('There is no event.');

const definition = registrationForm({
  eventAttendanceMode: 'mixed',
  trackChoice: 'none',
  participantRoles: [],
  tracks: [],
  registration: { partyMax: 3, waitingList: true },
  form: { organization: 'optional', needs: true, questions: [] },
});
const wire = () =>
  structuredClone({
    ticket: 't',
    definition,
    notice: { controller: { en: 'Network' }, contact: null, url: null, purpose: {}, retentionDays: 180 },
    state: 'open',
    lists: [],
    domains: null,
    event,
  });
const fieldsOf = (form: ReturnType<typeof readForm>) =>
  form.definition?.steps.flatMap(step =>
    step.sections.flatMap(({ fields }) => fields.map(({ name }) => name)),
  );

describe('reading a form from the wire', () => {
  it('reads what this version of the server says as the SDK does', () => {
    const form = readForm(JSON.parse(JSON.stringify(wire())));
    assert.deepEqual(form, JSON.parse(JSON.stringify(wire())));
  });

  it('leaves out a field of a type that it does not know, or that it cannot draw, and keeps the others', () => {
    const form = wire();
    const section = form.definition.steps[0]?.sections[0];
    const before = fieldsOf(readForm(form)) ?? [];
    const strange: unknown[] = [
      { type: 'hologram', name: 'h', label: {}, when: [] },
      { type: 'choice', name: 'c', label: {}, when: [], options: 7 },
      { type: 'text', label: {}, when: [] },
      { type: 'text', name: 'n', when: [] },
    ];
    if (section) Reflect.set(section, 'fields', [...section.fields, ...strange]);
    assert.deepEqual(fieldsOf(readForm(form)), before);
  });

  it('draws the form without an event whose time cannot be read', () => {
    assert.equal(readForm({ ...wire(), event: { ...event, timeZone: 'Mars/Olympus' } }).event, null);
    assert.equal(readForm({ ...wire(), event: { ...event, slots: [{ date: '2026-02-30' }] } }).event, null);
    assert.equal(readForm({ ...wire(), event: 7 }).event, null);
  });

  it('reads why there is no form', () => {
    const { definition: none, notice, state } = readForm({ state: 'closed', event, definition: null });
    assert.deepEqual([none, notice, state], [null, null, 'closed']);
  });

  it('gives up where nothing can be made of it, and never asks without the notice', () => {
    assert.throws(() => readForm({ ...wire(), definition: { steps: 7 } }));
    assert.throws(() => readForm({ ...wire(), notice: null }));
    assert.throws(() => readForm(null));
  });
});
