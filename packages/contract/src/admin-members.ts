/** What staff send and read about members and charters: `/v1/admin/members…`, `/v1/admin/charters…`. */
import * as z from 'zod/mini';
import { line, lines, note, page, paging, table } from './admin-shared.ts';
import { CharterSchema } from './charters.ts';
import { DirectoryEntrySchema } from './memberships.ts';
import { LanguageTagSchema, LineSchema, listOf, orNull } from './text.ts';
import { InstantSchema } from './time.ts';
import {
  CONSENT_ACTS,
  CONSENT_METHODS,
  CONSENT_PURPOSES,
  MEMBERSHIP_MODES,
  MEMBERSHIP_REASONS,
  MEMBERSHIP_STATUSES,
} from './values.ts';

/** A membership as staff see it. */
export const AdminMemberSchema = z.strictObject({
  id: z.string(),
  status: z.enum(MEMBERSHIP_STATUSES),
  /** Why it is not active. */
  reason: orNull(z.enum(MEMBERSHIP_REASONS)),
  /** '' for a member who was brought in by a list of addresses. */
  name: z.string(),
  email: z.string(),
  organisation: orNull(z.strictObject({ id: z.optional(z.string()), name: z.optional(z.string()) })),
  /** The body of the register whose seat it takes. */
  body: orNull(z.string()),
  unit: orNull(z.string()),
  role: orNull(z.string()),
  lang: z.string(),
  directory: DirectoryEntrySchema,
  /** What was accepted; null where nothing was yet. */
  charter: orNull(
    z.strictObject({ version: z.string(), lang: z.string(), sha256: z.string(), acceptedAt: InstantSchema }),
  ),
  /** A version that is to be accepted, and until when. */
  charterDue: orNull(z.strictObject({ version: z.string(), toldAt: InstantSchema, until: InstantSchema })),
  /** When the address was proved by mail. */
  confirmedAt: orNull(InstantSchema),
  joinedAt: orNull(InstantSchema),
  leftAt: orNull(InstantSchema),
  createdAt: InstantSchema,
  updatedAt: InstantSchema,
});
export const AdminMemberPageSchema = page(AdminMemberSchema);

/** One row of the ledger of consents. */
export const AdminConsentSchema = z.strictObject({
  purpose: z.enum(CONSENT_PURPOSES),
  act: z.enum(CONSENT_ACTS),
  method: z.enum(CONSENT_METHODS),
  scope: z.record(z.string(), z.unknown()),
  /** SHA-256 (hex) of the text that was agreed to. */
  textHash: orNull(z.string()),
  lang: z.string(),
  formVersion: orNull(z.string()),
  /** The site on whose page it was said. */
  origin: orNull(z.string()),
  at: InstantSchema,
});

/** What somebody of the staff did. */
export const AdminActSchema = z.strictObject({
  /** Their order. */
  id: z.string(),
  /** `name` is null where nobody knows it any more. */
  staff: z.strictObject({ id: z.string(), name: orNull(z.string()) }),
  /** The resource and the verb, as `members.approve`. */
  act: z.string(),
  /** What it was done to: an id. */
  subject: z.string(),
  note: orNull(z.string()),
  at: InstantSchema,
});
export const AdminActPageSchema = page(AdminActSchema);

/** The answer to GET `admin/members/{id}`: with what the person agreed to, and what staff did about it. */
export const AdminMemberDetailSchema = z.strictObject({
  ...AdminMemberSchema.shape,
  consents: listOf(AdminConsentSchema, 10_000),
  acts: listOf(AdminActSchema, 10_000),
});

const status = z.optional(z.array(z.enum(MEMBERSHIP_STATUSES)));
/** Found in name, address, body, unit or role. */
const q = z.optional(z.string().check(z.maxLength(200)));

/** The parameters of GET `admin/members`. `status` may be repeated: any of them. */
export const AdminMemberQuerySchema = z.strictObject({ ...paging, status, q });

/** The parameters of GET `admin/members.csv`. */
export const MemberExportQuerySchema = z.strictObject({
  status,
  q,
  ...table,
  /** The language of names of bodies; else the network's first one. */
  lang: z.optional(LanguageTagSchema),
});

/** Staff's own words, mailed to the member in the mail that tells of the act. */
const message = lines(4000);
const said = { note, message: z._default(z.nullable(message), null) };

/** The body of POST `admin/members/{id}/approve` and `…/reinstate`; it may be left out. */
export const MemberAdmitSchema = z._default(
  z.strictObject({
    ...said,
    /** Above the number of seats of the body. */
    over: z._default(z.boolean(), false),
  }),
  { note: null, message: null, over: false },
);

/** The body of POST `admin/members/{id}/ask`. */
export const MemberAskSchema = z.strictObject({ note, message });

/** The body of POST `admin/members/{id}/decline` and `…/suspend`; it may be left out. */
export const MemberActSchema = z._default(z.strictObject(said), { note: null, message: null });

/** The answer to GET `admin/members/seats`: every body that has members or waiting ones. */
export const SeatListSchema = z.strictObject({
  mode: z.enum(MEMBERSHIP_MODES),
  items: z.array(
    z.strictObject({
      /** Id in the register. */
      body: z.string(),
      name: LineSchema,
      /** Null: they are not counted. */
      seats: orNull(z.int()),
      taken: z.int(),
      /** In review. */
      waiting: z.int(),
    }),
  ),
});

/** A version of the charter as staff see it. */
export const AdminCharterSchema = z.strictObject({
  ...CharterSchema.shape,
  /** Active members who accepted this version. */
  accepted: z.int(),
  /** Active members who were asked to accept it, and did not yet. */
  due: z.int(),
});
/** The youngest first. */
export const AdminCharterListSchema = z.strictObject({ items: z.array(AdminCharterSchema) });

/** What publishing a version came to. */
export const CharterPublishedSchema = z.strictObject({
  ...AdminCharterSchema.shape,
  /** Mails that were queued to members, who are to accept it. */
  mails: z.int(),
});

/** The parameters of GET `admin/acts`: the youngest first. */
export const AdminActQuerySchema = z.strictObject({
  ...paging,
  /** One act, as `members.approve`, or all of a resource, as `members`. */
  act: z.optional(line(100)),
  /** What it was done to. */
  subject: z.optional(line(400)),
  /** Id of a member of the staff. */
  staff: z.optional(line(100)),
});

export type AdminMember = z.output<typeof AdminMemberSchema>;
export type AdminMemberDetail = z.output<typeof AdminMemberDetailSchema>;
export type AdminConsent = z.output<typeof AdminConsentSchema>;
export type AdminMemberQuery = z.output<typeof AdminMemberQuerySchema>;
export type MemberAdmit = z.input<typeof MemberAdmitSchema>;
export type MemberAsk = z.input<typeof MemberAskSchema>;
export type MemberAct = z.input<typeof MemberActSchema>;
export type SeatList = z.output<typeof SeatListSchema>;
export type AdminCharter = z.output<typeof AdminCharterSchema>;
export type CharterPublished = z.output<typeof CharterPublishedSchema>;
export type AdminAct = z.output<typeof AdminActSchema>;
export type AdminActQuery = z.output<typeof AdminActQuerySchema>;
