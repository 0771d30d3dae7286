/** The form by which one tells a story (S1–S11), made of what its network wants to know. No zod. */
import { IMAGE_PLACES, RESOURCE_TYPES, STORY_LICENCES, type StoryLicence } from '../values.ts';
import type { StoryTemplate } from '../story-parts.ts';
import type { LanguageMap } from '../text.ts';
import { common, key, nameField, privacySection, text } from './fields.ts';
import type {
  Field,
  FieldOf,
  FormDefinition,
  FormOption,
  FormSection,
  FormStep,
  FormText,
  SimpleField,
} from './form-definition.ts';

/** What of a network the form depends on. */
export interface StoryFormContext {
  readonly axes: readonly { readonly id: string; readonly name: LanguageMap }[];
  /** That one may tell of, in the order in which they are offered. */
  readonly events: readonly { readonly id: string; readonly name: LanguageMap }[];
  readonly criteria: LanguageMap | null;
  /** BCP 47: in which one may tell it. One is nothing to choose. */
  readonly languages: readonly string[];
  readonly template: StoryTemplate | null;
}

/** How many characters usually say enough, and how many there may be. */
const ADVISED = 300;
const LONGEST = 20_000;
const LICENCE: StoryLicence = 'CC-BY-4.0';

/** What it is about, the text, its pictures, who took part, who tells it; then everything once more before it is handed in. */
export function storyForm(context: StoryFormContext): FormDefinition {
  const { template } = context;
  return {
    form: 'story',
    steps: [
      step('about', [section('about', null, about(context), introduction(context))]),
      step('text', [
        section(
          'sections',
          null,
          [
            blocks('why', true, template?.why),
            blocks('how', true, template?.how),
            blocks('learned', true, template?.learned),
          ],
          key('form.storyMarkup'),
        ),
        section('more', 'form.storyMore', [free(), blocks('next', false, null), links()], null, true),
      ]),
      step('images', [section('images', null, [images()], key('form.storyImagesNote'))]),
      step('people', [section('people', null, people())]),
      step('you', [
        section('you', null, you()),
        section('licence', 'form.storyLicenceTitle', [licence(), rights()]),
        privacySection,
      ]),
    ],
    review: true,
    submit: key('form.storySubmit'),
  };
}

const step = (id: string, sections: FormSection[]): FormStep => ({
  id,
  title: key(`form.storyStep.${id}`),
  sections,
});

const section = (
  id: string,
  title: string | null,
  fields: Field[],
  note: FormText | null = null,
  folded = false,
): FormSection => ({ id, title: title === null ? null : key(title), note, folded, fields });

function introduction({ template, criteria }: StoryFormContext): FormText {
  const words = template?.introduction ?? criteria;
  return words ? { text: words } : key('form.storyIntroduction');
}

function about({ axes, events, template, languages }: StoryFormContext): Field[] {
  const fields: Field[] = [
    hinted('title', { ...text('title', 150, null), required: true }),
    {
      ...own('summary', true),
      type: 'long-text',
      maxLength: 500,
      rows: 3,
    },
    {
      ...own('resourceType', true),
      type: 'choice',
      options: options('form.storyType', RESOURCE_TYPES, true),
      initial: template?.resourceType ?? 'story',
    },
  ];
  if (languages.length > 1) {
    // Left open it is that of the form, which this definition does not know.
    fields.push({ ...own('language', false), type: 'choice', options: languages.map(inItself) });
  }
  if (axes.length > 0) {
    fields.push({ ...own('axes', false), type: 'choices', options: axes.map(named), max: null });
  }
  if (events.length > 0) {
    const event: SimpleField = {
      ...common('event', true),
      label: key('form.story.event'),
      type: 'choice',
      options: events.slice(0, 100).map(named),
    };
    fields.push({
      ...own('events', false),
      type: 'group',
      fields: [event],
      min: 0,
      max: 10,
      item: key('form.story.event'),
    });
  }
  return fields;
}

function blocks(name: string, required: boolean, hint: LanguageMap | null | undefined): FieldOf<'blocks'> {
  const field = own(name, required);
  return {
    ...field,
    hint: hint ? { text: hint } : field.hint,
    type: 'blocks',
    maxLength: LONGEST,
    rows: 8,
    advised: required ? ADVISED : null,
  };
}

function free(): Field {
  return {
    ...own('sections', false),
    type: 'group',
    fields: [
      { ...text('heading', 150, null), label: key('form.story.heading'), required: true },
      {
        ...common('body', true),
        label: key('form.story.body'),
        type: 'blocks',
        maxLength: LONGEST,
        rows: 6,
        advised: null,
      },
    ],
    min: 0,
    max: 8,
    item: key('form.story.section'),
  };
}

function links(): Field {
  return {
    ...own('links', false),
    type: 'group',
    fields: [
      {
        ...text('text', 200, null),
        label: key('form.story.linkText'),
        hint: key('form.story.linkTextHint'),
        required: true,
      },
      { ...common('url', true), label: key('form.story.linkUrl'), type: 'url', autocomplete: null },
    ],
    min: 0,
    max: 20,
    item: key('form.story.link'),
  };
}

function images(): FieldOf<'images'> {
  return {
    ...own('images', false),
    type: 'images',
    max: 20,
    maxBytes: 15 * 1024 * 1024,
    fields: [
      {
        ...text('alt', 400, null),
        label: key('form.story.alt'),
        hint: key('form.story.altHint'),
        required: true,
        when: [{ field: 'decorative', oneOf: ['true'], not: true }],
      },
      {
        ...common('decorative', false),
        label: key('form.story.decorative'),
        hint: key('form.story.decorativeHint'),
        type: 'agreement',
        body: null,
        version: null,
      },
      { ...text('caption', 400, null), label: key('form.story.caption') },
      { ...text('credit', 200, null), label: key('form.story.credit'), hint: key('form.story.creditHint') },
      {
        ...common('place', true),
        label: key('form.story.place'),
        type: 'choice',
        options: options('form.storyPlace', IMAGE_PLACES),
        initial: 'gallery',
      },
      {
        ...common('people', true),
        label: key('form.story.peopleShown'),
        hint: key('form.story.peopleShownHint'),
        type: 'choice',
        options: options('form.storyPeople', ['none', 'agreed']),
      },
    ],
  };
}

function people(): Field[] {
  const count = (name: string, max: number): Field => ({
    ...own(`participation/${name}`, false),
    label: key(`form.story.participation.${name}`),
    hint: null,
    type: 'number',
    min: 1,
    max,
    integer: true,
    initial: null,
  });
  return [
    {
      ...own('people', false),
      type: 'group',
      fields: [
        { ...text('name', 200, null), label: key('form.story.personName'), required: true },
        {
          ...text('role', 200, null),
          label: key('form.story.personRole'),
          hint: key('form.story.personRoleHint'),
        },
        { ...text('organization', 300, null), label: key('form.story.personBody') },
      ],
      min: 0,
      max: 50,
      item: key('form.story.person'),
    },
    count('people', 1_000_000),
    count('bodies', 100_000),
  ];
}

function you(): Field[] {
  return [
    nameField,
    {
      ...common('email', true),
      hint: key('form.story.emailHint'),
      type: 'email',
      autocomplete: 'email',
      advice: false,
    },
    { ...common('organisation', false), hint: key('form.organisationHint'), type: 'organization' },
    { ...own('byline', false), type: 'agreement', body: null, version: null },
  ];
}

function licence(): Field {
  return {
    ...own('licence', true),
    type: 'choice',
    options: options('form.storyLicence', STORY_LICENCES, true),
    initial: LICENCE,
  };
}

function rights(): Field {
  return { ...own('rights', true), type: 'agreement', body: null, version: null };
}

/** Label and hint of the story's own words. */
const own = (name: string, required: boolean) => ({
  ...common(name, required),
  label: key(`form.story.${name}`),
  hint: key(`form.story.${name}Hint`),
});

const hinted = (name: string, field: FieldOf<'text'>): FieldOf<'text'> => ({
  ...field,
  label: key(`form.story.${name}`),
  hint: key(`form.story.${name}Hint`),
});

function options(prefix: string, values: readonly string[], hints = false): FormOption[] {
  return values.map(value => ({
    value,
    label: key(`${prefix}.${value}`),
    hint: hints ? key(`${prefix}Hint.${value}`) : null,
  }));
}

const named = ({ id, name }: { id: string; name: LanguageMap }): FormOption => ({
  value: id,
  label: { text: name },
  hint: null,
});

/** By its own name, which whoever writes in it reads: «Ελληνικά» of `el`. */
function inItself(lang: string): FormOption {
  const name = new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
  const [first = ''] = name;
  const words = first.toLocaleUpperCase(lang) + name.slice(first.length);
  return { value: lang, label: { text: { [lang]: words } }, hint: null };
}
