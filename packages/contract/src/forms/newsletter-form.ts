/** The form by which one subscribes to a network's newsletter, and the one of a subscriber's preferences. No zod. */
import type { NetworkRecord } from '../networks.ts';
import { LOCALES } from '../values.ts';
import { common, key } from './fields.ts';
import type { Field, FormDefinition, FormOption, FormSection } from './form-definition.ts';

/** What of a network the form depends on. */
export type NewsletterFormNetwork = Pick<NetworkRecord, 'newsletter' | 'languages'>;

/**
 * An address, what one wants, and the consent; folded between them what most leave as it is: topics, language, organisation.
 * Nothing is ticked beforehand; of a single list there is nothing to choose.
 */
export function newsletterForm(network: NewsletterFormNetwork): FormDefinition {
  const email: Field = {
    ...common('email', true),
    hint: key('form.newsletterEmailHint'),
    type: 'email',
    autocomplete: 'email',
    advice: true,
  };
  const organisation: Field = {
    ...common('organisation', false),
    hint: key('form.organisationHint'),
    type: 'organization',
  };
  const consent: Field = { ...common('consent', true), type: 'agreement', body: null, version: null };
  return definition(
    'newsletter',
    [
      section('newsletter', [email, ...asked(network)]),
      {
        ...section('choices', [...topicField(network), ...language(network), organisation]),
        title: key('form.moreChoices'),
        folded: true,
      },
      section('consent', [consent]),
    ],
    'form.subscribe',
  );
}

/** To be changed by who subscribed: every list may be left, and none is wanted then. */
export function preferencesForm(network: NewsletterFormNetwork): FormDefinition {
  const lists = listField(network, false).map(field => ({ ...field, hint: key('form.listsHint') }));
  return definition(
    'preferences',
    [section('preferences', [...lists, ...topicField(network), ...language(network)])],
    'form.saveChanges',
  );
}

function asked(network: NewsletterFormNetwork): Field[] {
  return (network.newsletter?.lists.length ?? 0) < 2 ? [] : listField(network, true);
}

function listField({ newsletter }: NewsletterFormNetwork, required: boolean): Field[] {
  const options: FormOption[] = (newsletter?.lists ?? []).map(({ id, name, description }) => ({
    value: id,
    label: { text: name },
    hint: description && { text: description },
  }));
  return options.length === 0 ? [] : [{ ...common('lists', required), type: 'choices', options, max: null }];
}

function topicField({ newsletter }: NewsletterFormNetwork): Field[] {
  const options: FormOption[] = (newsletter?.topics ?? []).map(({ id, name }) => ({
    value: id,
    label: { text: name },
    hint: null,
  }));
  return options.length === 0
    ? []
    : [{ ...common('topics', false), hint: key('form.topicsHint'), type: 'choices', options, max: null }];
}

/** Of the languages that the network speaks, those that its mails can be in. One is nothing to choose. */
function language({ languages }: NewsletterFormNetwork): Field[] {
  const spoken = LOCALES.filter(locale => languages.some(tag => tag.split('-')[0] === locale));
  if (spoken.length < 2) return [];
  const options = spoken.map(value => ({ value, label: key(`form.language.${value}`), hint: null }));
  return [{ ...common('lang', true), type: 'choice', options }];
}

const section = (id: string, fields: Field[]): FormSection => ({
  id,
  title: null,
  note: null,
  folded: false,
  fields,
});

/**
 * The language of the mails that is chosen beforehand: that in which the form is read, else English, else the network's
 * first. Undefined where the form does not ask.
 */
export function mailLanguage(definition: Pick<FormDefinition, 'steps'>, locale: string): string | undefined {
  for (const { fields } of definition.steps.flatMap(({ sections }) => sections))
    for (const field of fields)
      if (field.name === 'lang' && field.type === 'choice') {
        const offered = field.options.map(({ value }) => value);
        return [locale, 'en'].find(one => offered.includes(one)) ?? offered[0];
      }
  return undefined;
}

const definition = (id: string, sections: FormSection[], submit: string): FormDefinition => ({
  form: 'newsletter',
  steps: [{ id, title: null, sections }],
  review: false,
  submit: key(submit),
});
