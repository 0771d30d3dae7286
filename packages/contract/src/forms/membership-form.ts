/** The form by which one joins a network, and those of a member. No zod. */
import type { CharterRecord } from '../charters.ts';
import { DIRECTORY_FIELDS } from '../values.ts';
import { charterBody } from './charter-text.ts';
import { common, key, nameField, privacySection, text } from './fields.ts';
import type { Field, FormDefinition, FormSection } from './form-definition.ts';

type Charter = Pick<CharterRecord, 'version' | 'title' | 'introduction' | 'principles'>;

const body: Field = {
  ...common('organisation', true),
  label: key('form.publicBody'),
  hint: key('form.organisationHint'),
  type: 'organization',
};

const section = (id: string, title: string | null, fields: Field[]): FormSection => ({
  id,
  title: title === null ? null : key(title),
  note: null,
  folded: false,
  fields,
});

/** Who one is; then three acts, each with its own box: the charter, shown whole, the declaration, the notice. */
export function membershipForm(charter: Charter): FormDefinition {
  const sections = [
    section('you', 'form.you', [
      nameField,
      {
        ...common('email', true),
        label: key('form.workEmail'),
        hint: key('form.workEmailHint'),
        type: 'email',
        autocomplete: 'email',
        advice: true,
      },
      body,
      text('unit', 200, null),
      { ...text('role', 200, 'organization-title'), label: key('form.position') },
    ]),
    section('charter', 'form.charterTitle', [charterField(charter)]),
    section('declaration', null, [
      { ...common('declaration', true), type: 'agreement', body: null, version: null },
    ]),
    privacySection,
  ];
  return definition('membership', sections, 'form.join');
}

/** What a member may change; the address is what the membership belongs to and stays. */
export function memberForm(): FormDefinition {
  const fields: Field[] = [
    nameField,
    body,
    text('unit', 200, null),
    { ...text('role', 200, 'organization-title'), label: key('form.position') },
  ];
  const directory: Field[] = [
    {
      ...common('directory/fields', false),
      label: key('form.directoryFields'),
      hint: key('form.directoryHint'),
      type: 'choices',
      options: DIRECTORY_FIELDS.map(value => ({ value, label: key(`form.directory.${value}`), hint: null })),
      max: null,
    },
    {
      ...common('directory/about', false),
      label: key('form.directoryAbout'),
      hint: key('form.directoryAboutHint'),
      type: 'long-text',
      maxLength: 1000,
      rows: 4,
    },
  ];
  return definition(
    'member',
    [section('you', 'form.you', fields), section('directory', 'form.directoryTitle', directory)],
    'form.save',
  );
}

/** A new version of the charter, to be accepted by who is a member. */
export function charterForm(charter: Charter): FormDefinition {
  return definition('charter', [section('charter', null, [charterField(charter)])], 'form.accept');
}

function charterField(charter: Charter): Field {
  return {
    ...common('charter', true),
    type: 'agreement',
    body: charterBody(charter),
    version: charter.version,
  };
}

const definition = (id: string, sections: FormSection[], submit: string): FormDefinition => ({
  form: 'membership',
  steps: [{ id, title: null, sections }],
  review: false,
  submit: key(submit),
});
