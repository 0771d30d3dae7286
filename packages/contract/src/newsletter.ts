/** Newsletters: subscriptions, and issues with their archive. */
import * as z from 'zod/mini';
import { FormDefinitionSchema } from './forms/form-definition.ts';
import {
  BlocksByLanguageSchema,
  IdSchema,
  LanguageTagSchema,
  LineSchema,
  NoteSchema,
  WebUrlSchema,
  listOf,
  orNull,
} from './text.ts';
import { InstantSchema } from './time.ts';
import { EmailSchema, OrganisationAnswerSchema, submission } from './typed.ts';
import { SUBSCRIPTION_STATUSES } from './values.ts';

const chosen = z.array(IdSchema).check(z.maxLength(100));

/** The body of POST `newsletter/subscriptions`. */
export const SubscriptionInputSchema = z.strictObject({
  email: EmailSchema,
  /** Lists of the network; may be left out where it has one only. */
  lists: z._default(chosen, []),
  /** What one wants to read of; none: everything. */
  topics: z._default(chosen, []),
  /** BCP 47: the language of the mails. */
  lang: LanguageTagSchema,
  /** BCP 47: the language in which the form was read, and so that of the words that are agreed to; left out: `lang`. */
  formLang: z.optional(LanguageTagSchema),
  organisation: z._default(z.nullable(OrganisationAnswerSchema), null),
  /** That one wants it by mail, and has read how the address is used: only `true` is accepted. */
  consent: z.literal(true),
  ...submission,
});

/** The body of PATCH `newsletter/subscriptions/{token}/preferences`: what is left out stays. No lists: unsubscribed. */
export const PreferencesInputSchema = z.partial(
  z.strictObject({
    lists: chosen,
    topics: chosen,
    lang: LanguageTagSchema,
    organisation: z.nullable(OrganisationAnswerSchema),
  }),
);

/** A list as one chooses it. */
export const NewsletterListSchema = z.strictObject({
  id: IdSchema,
  name: LineSchema,
  /** What is in it and how often it comes. */
  description: orNull(NoteSchema),
});

/** A subscription as the holder of a link reads it. */
export const SubscriptionSchema = z.strictObject({
  network: z.string(),
  /** With an `unsubscribe` link: of its list alone. */
  status: z.enum(SUBSCRIPTION_STATUSES),
  /**
   * What the link is for. `confirm`: a request that is not confirmed · `preferences` · `unsubscribe`: it came with an issue, which
   * may have been passed on, so it shows no whole address and changes nothing but this
   */
  link: z.enum(['confirm', 'preferences', 'unsubscribe']),
  /** With an `unsubscribe` link its middle is hidden: `m…a@ypes.gov.gr`. */
  email: z.string(),
  lang: z.string(),
  lists: listOf(z.string()),
  topics: listOf(z.string()),
  organisation: orNull(z.strictObject({ id: z.optional(z.string()), name: z.optional(z.string()) })),
  /** Of a `confirm` link: what confirming adds to what one has. */
  asked: orNull(z.strictObject({ lists: listOf(z.string()), topics: listOf(z.string()) })),
  /** Of an `unsubscribe` link: the list with whose issue it came. */
  list: orNull(z.string()),
  confirmable: z.boolean(),
  changeable: z.boolean(),
  /** Whether there is anything left to unsubscribe from; with an `unsubscribe` link: whether its list is. */
  cancellable: z.boolean(),
  /** What the network has. */
  available: z.strictObject({ lists: listOf(NewsletterListSchema), topics: listOf(NewsletterListSchema) }),
  /** The form with which to change it. */
  definition: orNull(FormDefinitionSchema),
});

const issue = {
  /** Of the network; stands in its address. */
  id: IdSchema,
  list: IdSchema,
  /** Goes to who asked for one of these, or for everything; none: to the whole list. */
  topics: z._default(chosen, []),
  number: orNull(z.int().check(z.positive())),
  /** The subject of its mail. */
  title: LineSchema,
  summary: orNull(NoteSchema),
  /** Whether it was made up for a demonstration; it says so. */
  demo: z._default(z.boolean(), false),
};

/** An issue as staff write it. Its languages are those of its body. */
export const IssueRecordSchema = z.strictObject({ ...issue, body: BlocksByLanguageSchema });

/** An issue in the archive. */
export const IssueSummarySchema = z.strictObject({
  ...issue,
  publishedAt: InstantSchema,
  /** Its page. */
  url: WebUrlSchema,
  languages: listOf(z.string()),
});

/** The answer to GET `newsletter/issues/{id}`. */
export const IssueSchema = z.strictObject({ ...IssueSummarySchema.shape, body: BlocksByLanguageSchema });

/** The answer to GET `newsletter/issues`. `next`: cursor of the next page or null. */
export const IssuePageSchema = z.strictObject({
  items: z.array(IssueSummarySchema),
  next: z.nullable(z.string()),
});

export type SubscriptionInput = z.input<typeof SubscriptionInputSchema>;
export type SubscriptionBody = z.output<typeof SubscriptionInputSchema>;
export type PreferencesInput = z.input<typeof PreferencesInputSchema>;
export type WireSubscription = z.output<typeof SubscriptionSchema>;
export type NewsletterList = z.output<typeof NewsletterListSchema>;
export type IssueRecord = z.output<typeof IssueRecordSchema>;
export type IssueRecordInput = z.input<typeof IssueRecordSchema>;
export type WireIssueSummary = z.output<typeof IssueSummarySchema>;
export type WireIssue = z.output<typeof IssueSchema>;
export type WireIssuePage = z.output<typeof IssuePageSchema>;
