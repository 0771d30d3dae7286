import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newsletterForm } from '@koinon/contract/forms';
import { offerOf, parseLists } from './newsletter-signup.model.ts';

const list = (id: string) => ({ id, name: { en: id }, description: null });
const formOf = (...ids: readonly string[]) => {
  const newsletter = { lists: ids.map(list), topics: [] };
  return { definition: newsletterForm({ newsletter, languages: ['el', 'en'] }), lists: newsletter.lists };
};
const listsIn = ({ definition }: { definition: ReturnType<typeof newsletterForm> | object }) => {
  const fields = (definition as ReturnType<typeof newsletterForm>).steps.flatMap(step =>
    step.sections.flatMap(section => section.fields),
  );
  const field = fields.find(({ name }) => name === 'lists');
  return field?.type === 'choices' ? field.options.map(({ value }) => value) : undefined;
};

describe('the lists that a page names', () => {
  it('are written with commas or spaces, each counted once', () => {
    assert.deepEqual(parseLists(' news, events,news '), ['news', 'events']);
    assert.deepEqual(parseLists('news events'), ['news', 'events']);
    for (const nothing of [undefined, null, '', ' , ']) assert.equal(parseLists(nothing), undefined);
  });

  it('are the only ones to choose from', () => {
    const offer = offerOf(formOf('news', 'events', 'jobs'), ['jobs', 'news']);
    assert.deepEqual([listsIn(offer), offer.only, offer.unknown], [['news', 'jobs'], undefined, []]);
  });

  it('leave nothing to choose where it is one, which is sent', () => {
    const offer = offerOf(formOf('news', 'events'), ['events']);
    assert.deepEqual([listsIn(offer), offer.only], [undefined, 'events']);
  });

  it('change nothing where they are all, or none is named', () => {
    const form = formOf('news', 'events');
    assert.equal(offerOf(form, ['events', 'news']).definition, form.definition);
    assert.equal(offerOf(form, undefined).definition, form.definition);
    assert.equal(offerOf(form, undefined).only, undefined);
  });

  it('that the network does not have are told and passed over', () => {
    const form = formOf('news', 'events');
    assert.deepEqual(offerOf(form, ['evnets', 'news']).unknown, ['evnets']);
    assert.equal(offerOf(form, ['evnets', 'news']).only, 'news');
    assert.deepEqual(listsIn(offerOf(form, ['evnets'])), ['news', 'events']);
  });

  it('of a network with one list are that one, which nobody is asked for', () => {
    assert.deepEqual([listsIn(formOf('news')), offerOf(formOf('news'), undefined).only], [undefined, 'news']);
  });
});
