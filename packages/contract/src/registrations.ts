/** Registrations: what is sent, what its owner reads by a mailed link, what may be changed; and the form with its ticket. */
import * as z from 'zod/mini';
import { CalendarEventSchema } from './calendar-event.ts';
import { DomainRulesSchema } from './domains.ts';
import { FormDefinitionSchema, FormTextSchema } from './forms/form-definition.ts';
import { OrganizationSchema } from './organizations.ts';
import { REGISTRATION_STATES } from './registration-state.ts';
import { IdSchema, LanguageTagSchema, LineSchema, WebUrlSchema, listOf, orNull } from './text.ts';
import { InstantSchema } from './time.ts';
import { EmailSchema, OrganisationAnswerSchema, submission, typed } from './typed.ts';
import { REGISTRATION_STATUSES, RETENTION_STARTS } from './values.ts';

export { EmailSchema, OrganisationAnswerSchema } from './typed.ts';

const answer = z.union([
  z.string().check(z.maxLength(5000)),
  z.number(),
  z.boolean(),
  z.array(z.string().check(z.maxLength(80))).check(z.maxLength(100)),
  OrganisationAnswerSchema,
]);

/** Answers to the event's own questions, by their names; the form's definition says which of them are accepted. */
const answers = z.record(z.string().check(z.regex(/^[a-z][A-Za-z0-9-]{0,39}$/)), answer);

/** What one may change later; the address is what the registration belongs to and stays. */
const changeable = {
  name: typed(200),
  organisation: z.nullable(OrganisationAnswerSchema),
  /** BCP 47: the language of the mails. */
  lang: LanguageTagSchema,
  /** A track's id; several where the event lets one choose several. */
  track: z.nullable(z.union([IdSchema, z.array(IdSchema).check(z.maxLength(50))])),
  /** How one comes to a hybrid event. */
  attendance: z.nullable(z.enum(['offline', 'online'])),
  role: z.nullable(IdSchema),
  /** What one needs to take part: sign language, step-free access. */
  needs: z.nullable(z.string().check(z.trim(), z.maxLength(1000))),
  /** How many people come, the one who registers included. */
  party: z.int().check(z.minimum(1), z.maximum(500)),
  answers,
};

/** The body of POST `events/{id}/registrations`. */
export const RegistrationInputSchema = z.strictObject({
  ...changeable,
  organisation: z._default(changeable.organisation, null),
  track: z._default(changeable.track, null),
  attendance: z._default(changeable.attendance, null),
  role: z._default(changeable.role, null),
  needs: z._default(changeable.needs, null),
  party: z._default(changeable.party, 1),
  answers: z._default(changeable.answers, {}),
  email: EmailSchema,
  /** That the privacy notice was read: only `true` is accepted. */
  privacy: z.literal(true),
  ...submission,
});

/** The body of PATCH `registrations/{token}`: what is given is changed, and what is left out stays. */
export const RegistrationChangesSchema = z.partial(z.strictObject(changeable));

/** The answer to every accepted form: the same whether the address is known or not. */
export const CheckMailSchema = z.strictObject({ status: z.literal('check-mail') });

/** A registration as the holder of its link reads it. */
export const RegistrationSchema = z.strictObject({
  status: z.enum(REGISTRATION_STATUSES),
  /** Whether the address was proved by mail. */
  confirmed: z.boolean(),
  event: CalendarEventSchema,
  email: z.string(),
  name: z.string(),
  organisation: orNull(z.strictObject({ id: z.optional(z.string()), name: z.optional(z.string()) })),
  lang: z.string(),
  tracks: listOf(z.string()),
  attendance: orNull(z.enum(['offline', 'online'])),
  role: orNull(z.string()),
  needs: orNull(z.string()),
  party: z.int(),
  answers: z.record(z.string(), z.unknown()),
  /** Until when a held or offered place is kept. */
  holdsUntil: orNull(InstantSchema),
  /** Place in the line, from 1; null outside it. */
  linePosition: orNull(z.int()),
  /** Whether there is something to confirm: an address, or an offered place. */
  confirmable: z.boolean(),
  changeable: z.boolean(),
  cancellable: z.boolean(),
  /** Where one joins online: for the confirmed only. `track` null: the whole event. */
  onlineUrls: listOf(z.strictObject({ track: orNull(z.string()), url: WebUrlSchema })),
  /** The form with which to change it. */
  definition: orNull(FormDefinitionSchema),
});

/** Who keeps the data, what for, how long: shown before the button of every form. */
export const PrivacyNoticeSchema = z.strictObject({
  controller: LineSchema,
  /** An address to write to. */
  contact: orNull(z.string()),
  /** The whole policy, on the controller's site. */
  url: orNull(WebUrlSchema),
  purpose: FormTextSchema,
  /** What allows it (GDPR, article 6): consent, for a newsletter. Null: the whole policy says it. */
  basis: orNull(FormTextSchema),
  /** Days after `retentionFrom`. */
  retentionDays: z.int(),
  retentionFrom: z._default(z.enum(RETENTION_STARTS), 'event-end'),
});

/** The answer to GET `forms/{form}`. Without a definition one cannot register now: `state` says why. */
export const FormSchema = z.strictObject({
  /** Signed: form, event, origin, time. Good for a day. */
  ticket: orNull(z.string()),
  definition: orNull(FormDefinitionSchema),
  notice: orNull(PrivacyNoticeSchema),
  /** Lists that one may subscribe to (newsletter). */
  lists: listOf(z.strictObject({ id: IdSchema, name: LineSchema })),
  /** By which a work address is told from a private one, where the form advises on it. */
  domains: orNull(DomainRulesSchema),
  state: orNull(z.enum(REGISTRATION_STATES)),
  event: orNull(CalendarEventSchema),
});

/** The answer to GET `organisations`. */
export const OrganizationListSchema = z.strictObject({ items: z.array(OrganizationSchema) });

export type RegistrationInput = z.input<typeof RegistrationInputSchema>;
export type RegistrationBody = z.output<typeof RegistrationInputSchema>;
export type RegistrationChanges = z.input<typeof RegistrationChangesSchema>;
export type WireRegistration = z.output<typeof RegistrationSchema>;
export type WireForm = z.output<typeof FormSchema>;
export type WirePrivacyNotice = z.output<typeof PrivacyNoticeSchema>;
export type WireOrganizationList = z.output<typeof OrganizationListSchema>;
/** What is answered beside name, address and places, as it is kept. */
export type RegistrationAnswers = Pick<RegistrationBody, 'organisation' | 'role' | 'needs' | 'answers'>;
