/** The form by which one registers for an event, made of what its staff wrote. No zod. */
import type { EventRecord } from '../event-record.ts';
import { common, key, nameField, privacySection } from './fields.ts';
import type { Field, FormDefinition, FormOption, FormText } from './form-definition.ts';

/** What of an event the form depends on. */
export type RegistrationFormEvent = Pick<
  EventRecord,
  'eventAttendanceMode' | 'trackChoice' | 'participantRoles' | 'form'
> & {
  readonly tracks: readonly Pick<EventRecord['tracks'][number], 'id' | 'name' | 'description'>[];
  readonly registration: Pick<EventRecord['registration'], 'partyMax' | 'waitingList'>;
};

/** What is full just now: a track's id, `offline` or `online`. Its option says so, and that one may wait where there is a line. */
export type FullOptions = readonly string[];

/** Everything is on one page: who comes, how, the event's own questions. `privacy` comes last, after its notice. */
export function registrationForm(event: RegistrationFormEvent, full: FullOptions = []): FormDefinition {
  const sections = [
    { id: 'you', title: key('form.you'), note: null, folded: false, fields: you(event) },
    {
      id: 'attending',
      title: key('form.attending'),
      note: null,
      folded: false,
      fields: attending(event, full),
    },
    { id: 'questions', title: key('form.questions'), note: null, folded: false, fields: questions(event) },
  ].filter(({ fields }) => fields.length > 0);
  return {
    form: 'registration',
    steps: [{ id: 'registration', title: null, sections: [...sections, privacySection] }],
    review: false,
    submit: key('form.register'),
  };
}

function you({ form }: RegistrationFormEvent): Field[] {
  return [
    nameField,
    {
      ...common('email', true),
      hint: key('form.emailHint'),
      type: 'email',
      autocomplete: 'email',
      advice: false,
    },
    ...(form.organization === 'none'
      ? []
      : [
          {
            ...common('organisation', form.organization === 'required'),
            hint: key('form.organisationHint'),
            type: 'organization' as const,
          },
        ]),
  ];
}

function attending(event: RegistrationFormEvent, full: FullOptions): Field[] {
  const { eventAttendanceMode: mode, trackChoice, tracks, participantRoles, registration, form } = event;
  const option = (value: string, label: FormText, hint: FormText | null = null): FormOption => ({
    value,
    label,
    hint: full.includes(value)
      ? key(registration.waitingList ? 'form.optionWaiting' : 'form.optionFull')
      : hint,
  });
  const fields: Field[] = [];
  if (mode === 'mixed') {
    const options = [
      option('offline', key('attendance.offline')),
      option('online', key('attendance.online')),
    ];
    fields.push({ ...common('attendance', true), type: 'choice', options });
  }
  if (trackChoice !== 'none' && tracks.length > 0) {
    const options = tracks.map(({ id, name, description }) =>
      option(id, { text: name }, description && { text: description }),
    );
    fields.push(
      trackChoice === 'one'
        ? { ...common('track', true), type: 'choice', options }
        : { ...common('track', true), label: key('form.tracks'), type: 'choices', options, max: null },
    );
  }
  if (participantRoles.length > 0) {
    const options = participantRoles.map(({ id, name }) => option(id, { text: name }));
    fields.push({ ...common('role', true), type: 'choice', options });
  }
  const { partyMax } = registration;
  if (partyMax !== null) {
    fields.push({
      ...common('party', true),
      hint: key('form.partyHint'),
      type: 'number',
      min: 1,
      max: partyMax,
      integer: true,
      initial: 1,
    });
  }
  if (form.needs && mode !== 'online') {
    const when = mode === 'mixed' ? [{ field: 'attendance', oneOf: ['offline'], not: false }] : [];
    fields.push({
      ...common('needs', false),
      hint: key('form.needsHint'),
      when,
      type: 'long-text',
      maxLength: 1000,
      rows: 3,
    });
  }
  return fields;
}

function questions({ form }: RegistrationFormEvent): Field[] {
  return form.questions.map(question => ({
    ...question,
    name: `answers/${question.name}`,
    when: question.when.map(condition => ({
      ...condition,
      field: conditionField(condition.field, form.questions),
    })),
  }));
}

/** A condition of a question is on another question, or on one of the form's own fields. */
const conditionField = (field: string, all: readonly { readonly name: string }[]) =>
  all.some(({ name }) => name === field) ? `answers/${field}` : field;
