/** Memberships: what is sent to join, what a member reads by a mailed link, what may be changed. */
import * as z from 'zod/mini';
import { FormDefinitionSchema } from './forms/form-definition.ts';
import { IdSchema, LanguageTagSchema, LineSchema, listOf, orNull } from './text.ts';
import { InstantSchema } from './time.ts';
import { EmailSchema, OrganisationAnswerSchema, submission, typed } from './typed.ts';
import { DIRECTORY_FIELDS, MEMBERSHIP_REASONS, MEMBERSHIP_STATUSES } from './values.ts';

/** What the directory may show to other members: nothing at first. */
export const DirectoryEntrySchema = z.strictObject({
  /** Without `name` the member is not in it at all. */
  fields: z._default(z.array(z.enum(DIRECTORY_FIELDS)).check(z.maxLength(DIRECTORY_FIELDS.length)), []),
  /** What one works on and would talk about. */
  about: orNull(z.string().check(z.trim(), z.maxLength(1000))),
});

/** What may be said there: lines of text, without any other control character. */
const DirectoryInputSchema = z.extend(DirectoryEntrySchema, {
  about: orNull(
    z.string().check(z.overwrite(plainLines), z.trim(), z.maxLength(1000), z.regex(/^[\P{Cc}\n]*$/u)),
  ),
});

/** Forms send a line's end as two characters, and what is pasted has tabs. */
function plainLines(text: string): string {
  return text.replace(/\r\n?/g, '\n').replaceAll('\t', ' ');
}

const changeable = {
  name: typed(200),
  /** The public body where one works. */
  organisation: OrganisationAnswerSchema,
  /** Directorate, department, office. */
  unit: z.nullable(typed(300)),
  /** What one is there, in one's own words. */
  role: z.nullable(typed(200)),
  /** BCP 47: the language of the mails. */
  lang: LanguageTagSchema,
};

/** The body of POST `memberships`. Three separate acts: the charter, the declaration, the notice. */
export const MembershipInputSchema = z.strictObject({
  ...changeable,
  unit: z._default(changeable.unit, null),
  role: z._default(changeable.role, null),
  email: EmailSchema,
  /** The version of the charter that was read whole and accepted. Another one than the current is refused: `charter-changed`. */
  charter: IdSchema,
  /** That one works for the body that is named. */
  declaration: z.literal(true),
  /** That the privacy notice was read. */
  privacy: z.literal(true),
  ...submission,
});

/** The body of PATCH `memberships/{token}`: what is given is changed, and what is left out stays. */
export const MembershipChangesSchema = z.partial(
  z.strictObject({ ...changeable, directory: DirectoryInputSchema }),
);

/** The body of POST `memberships/{token}/accept`. */
export const CharterAcceptanceSchema = z.strictObject({
  charter: IdSchema,
  /** BCP 47: the language in which it was read. */
  lang: LanguageTagSchema,
});

/** A membership as its member reads it. */
export const MembershipSchema = z.strictObject({
  network: z.string(),
  status: z.enum(MEMBERSHIP_STATUSES),
  /** Why it is not active. */
  reason: orNull(z.enum(MEMBERSHIP_REASONS)),
  /** Whether the address was proved by mail. */
  confirmed: z.boolean(),
  email: z.string(),
  name: z.string(),
  organisation: orNull(z.strictObject({ id: z.optional(z.string()), name: z.optional(z.string()) })),
  unit: orNull(z.string()),
  role: orNull(z.string()),
  lang: z.string(),
  directory: DirectoryEntrySchema,
  /** What was accepted; null where nothing was yet. */
  charter: orNull(
    z.strictObject({ version: z.string(), lang: z.string(), sha256: z.string(), acceptedAt: InstantSchema }),
  ),
  /** The version to accept now, until when, and the form to do it with; null where the accepted one is current. */
  charterDue: orNull(
    z.strictObject({
      version: z.string(),
      title: LineSchema,
      until: InstantSchema,
      definition: FormDefinitionSchema,
    }),
  ),
  joinedAt: orNull(InstantSchema),
  /** Whether there is an address to prove. */
  confirmable: z.boolean(),
  changeable: z.boolean(),
  /** Whether one can leave. */
  cancellable: z.boolean(),
  /** The form with which to change it. */
  definition: orNull(FormDefinitionSchema),
});

/** The answer to GET `memberships/{token}/export`: everything that is kept about the member, for them to take away (GDPR, articles 15 and 20). */
export const MembershipExportSchema = z.strictObject({
  exportedAt: InstantSchema,
  network: z.string(),
  membership: z.record(z.string(), z.unknown()),
  /** What was agreed to, when and how: the ledger. */
  consents: listOf(z.record(z.string(), z.unknown()), 10000),
  subscriptions: listOf(z.record(z.string(), z.unknown()), 10000),
  registrations: listOf(z.record(z.string(), z.unknown()), 10000),
  /** Drafts and stories of the address, each with its steps. */
  stories: listOf(z.record(z.string(), z.unknown()), 10000),
});

export type MembershipInput = z.input<typeof MembershipInputSchema>;
export type MembershipBody = z.output<typeof MembershipInputSchema>;
export type MembershipChanges = z.input<typeof MembershipChangesSchema>;
export type CharterAcceptance = z.input<typeof CharterAcceptanceSchema>;
export type DirectoryEntry = z.output<typeof DirectoryEntrySchema>;
export type WireMembership = z.output<typeof MembershipSchema>;
export type MembershipExport = z.output<typeof MembershipExportSchema>;
