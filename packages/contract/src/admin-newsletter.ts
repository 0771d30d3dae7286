/** What staff send and read about newsletters: `/v1/admin/newsletter/…`. */
import * as z from 'zod/mini';
import { note, page, paging, table } from './admin-shared.ts';
import { IssueRecordSchema } from './newsletter.ts';
import { IdSchema, LanguageTagSchema, LineSchema, listOf } from './text.ts';
import { InstantSchema } from './time.ts';
import { EmailSchema } from './typed.ts';
import { ISSUE_STATUSES } from './values.ts';

/** How far the sending of an issue has come. */
export const IssueProgressSchema = z.strictObject({
  /** Of a draft: who would get it now. Then: who gets it, settled when it was first sent. */
  recipients: z.int(),
  /** Handed over to the mail server. */
  sent: z.int(),
  /** In line, or under way. */
  waiting: z.int(),
  /** Given up. */
  failed: z.int(),
  /** They left before it was their turn. */
  dropped: z.int(),
});

/** An issue as its staff see it. */
export const AdminIssueSchema = z.strictObject({
  record: IssueRecordSchema,
  /** Another one after every change of the record or of `status`, whoever made it; in quotes the `ETag`, which `If-Match` of PUT takes. */
  revision: z.string(),
  status: z.enum(ISSUE_STATUSES),
  /** When it was first sent; until then it is in no archive. */
  publishedAt: z.nullable(InstantSchema),
  updatedAt: InstantSchema,
  progress: IssueProgressSchema,
});
/** The youngest first. */
export const AdminIssuePageSchema = page(AdminIssueSchema);

/** The parameters of GET `admin/newsletter/issues`. */
export const AdminIssueQuerySchema = z.strictObject({
  ...paging,
  /** May be repeated: any of them. */
  status: z.optional(z.array(z.enum(ISSUE_STATUSES))),
  list: z.optional(IdSchema),
});

/** The body of POST `admin/newsletter/issues/{id}/send` and `…/stop`; it may be left out. */
export const IssueActSchema = z._default(z.strictObject({ note }), { note: null });

/** The body of POST `admin/newsletter/issues/{id}/test`. */
export const IssueTestSchema = z.strictObject({
  /** Where the copy goes. */
  to: EmailSchema,
  /** In which language; else the network's first one. */
  lang: z.optional(LanguageTagSchema),
});

const counted = z.strictObject({ id: IdSchema, name: LineSchema, subscribers: z.int() });

/** The answer to GET `admin/newsletter/subscribers`: numbers, nobody's address. */
export const SubscriberCountsSchema = z.strictObject({
  /** Who has at least one list. */
  subscribers: z.int(),
  /** Requests that nobody confirmed yet. */
  unconfirmed: z.int(),
  /** Who left, and is forgotten soon. */
  left: z.int(),
  lists: listOf(counted),
  /** Who asked for a topic; whoever asked for none reads of everything. */
  topics: listOf(counted),
});

/** The parameters of GET `admin/newsletter/subscribers.csv`. */
export const SubscriberExportQuerySchema = z.strictObject({ list: IdSchema, ...table });

/** The body of POST `admin/newsletter/subscribers/erase`: an address with all that the newsletter has of it. */
export const EraseAddressSchema = z.strictObject({ email: EmailSchema, note });

export type AdminIssue = z.output<typeof AdminIssueSchema>;
export type AdminIssueQuery = z.output<typeof AdminIssueQuerySchema>;
export type IssueAct = z.input<typeof IssueActSchema>;
export type IssueTest = z.input<typeof IssueTestSchema>;
export type SubscriberCounts = z.output<typeof SubscriberCountsSchema>;
export type EraseAddress = z.input<typeof EraseAddressSchema>;
