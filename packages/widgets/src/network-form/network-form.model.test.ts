import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { membershipForm, newsletterForm } from '@koinon/contract/forms';
import { changedAgreements } from './network-form.model.ts';

const charter = (version: string) =>
  membershipForm({
    version,
    title: { pt: 'Carta' },
    introduction: null,
    principles: [{ title: { pt: 'Abertura' }, text: null }],
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
