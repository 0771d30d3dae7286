import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newsletterForm, type FormDefinition } from '@koinon/contract/forms';
import { initialState, reduce, screenOf, type Trouble } from './form-source.model.ts';

const definition = newsletterForm({ newsletter: null, languages: [] });
const form = (definition: FormDefinition | null) => ({
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
    const ready = reduce(initialState, { type: 'loaded', form: form(definition) });
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
    const ready = reduce(initialState, { type: 'loaded', form: form(definition) });
    const done = reduce(ready, { type: 'sent', email: 'maria@example.org' });
    assert.deepEqual([screenOf(done), done.email], ['done', 'maria@example.org']);
    assert.equal(screenOf(reduce(done, { type: 'correct' })), 'form');
    assert.equal(screenOf(reduce(initialState, { type: 'sent', email: '' })), 'done');
  });
});
