import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { membershipForm, newsletterForm } from '@koinon/contract/forms';
import { initialState, reduce, type Trouble } from '../form/form-source.model.ts';
import { changedAgreements, screenOf } from './network-form.model.ts';

const charter = (version: string) =>
  membershipForm({
    version,
    title: { pt: 'Carta' },
    introduction: null,
    principles: [{ title: { pt: 'Abertura' }, text: null }],
  });
const form = (definition: ReturnType<typeof charter> | null) => ({
  ticket: 't',
  definition,
  notice: null,
  lists: [],
  domains: null,
  state: null,
  event: null,
});

describe('what a form of a network shows', () => {
  it('is the form once it has come, and stays it when a fresh one does not come', () => {
    assert.equal(screenOf(initialState), 'loading');
    const ready = reduce(initialState, { type: 'loaded', form: form(charter('1')) });
    assert.equal(screenOf(ready), 'form');
    assert.equal(screenOf(reduce(ready, { type: 'failed', trouble: 'offline' })), 'form');
    assert.equal(screenOf(reduce(ready, { type: 'failed', trouble: 'not-published' })), 'not-published');
  });

  it('is why there is none', () => {
    const why = (trouble: Trouble) => screenOf(reduce(initialState, { type: 'failed', trouble }));
    assert.equal(why('offline'), 'offline');
    assert.equal(why('error'), 'error');
    assert.equal(why('no-server'), 'no-server');
    // A network without a newsletter answers 404.
    assert.equal(why('not-found'), 'not-published');
    assert.equal(screenOf(reduce(initialState, { type: 'loaded', form: form(null) })), 'not-published');
  });

  it('is the end after sending, and the form again to correct something', () => {
    const ready = reduce(initialState, { type: 'loaded', form: form(charter('1')) });
    const done = reduce(ready, { type: 'sent', email: 'maria@example.org' });
    assert.deepEqual([screenOf(done), done.email], ['done', 'maria@example.org']);
    assert.equal(screenOf(reduce(done, { type: 'correct' })), 'form');
    assert.equal(screenOf(reduce(initialState, { type: 'sent', email: '' })), 'done');
  });
});

describe('what was agreed to', () => {
  it('is not agreed to in another version, and stays in the same', () => {
    assert.deepEqual(changedAgreements(charter('2024'), charter('2026')), ['charter']);
    assert.deepEqual(changedAgreements(charter('2024'), charter('2024')), []);
  });

  it('of a form that was not there before is nothing', () => {
    assert.deepEqual(changedAgreements(undefined, charter('2024')), []);
    assert.deepEqual(
      changedAgreements(newsletterForm({ newsletter: null, languages: [] }), charter('1')),
      [],
    );
  });
});
