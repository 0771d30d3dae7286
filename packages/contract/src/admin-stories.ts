/** What staff send and read about stories: `/v1/admin/stories…`. */
import * as z from 'zod/mini';
import { lines, note, page, paging } from './admin-shared.ts';
import { AdminActSchema } from './admin-members.ts';
import { StoryContentSchema, StoryStepSchema, StoryUploadSchema } from './stories.ts';
import { IdSchema, WebUrlSchema, listOf, orNull } from './text.ts';
import { InstantSchema } from './time.ts';
import { RESOURCE_TYPES, STORY_STATUSES } from './values.ts';

/** A story in the queue. */
export const AdminStorySchema = z.strictObject({
  id: z.string(),
  status: z.enum(STORY_STATUSES),
  revision: z.int(),
  /** BCP 47. */
  lang: z.string(),
  /** '' while it has none. */
  title: z.string(),
  resourceType: orNull(z.enum(RESOURCE_TYPES)),
  /** Who handed it in; '' for one that staff brought in. */
  name: z.string(),
  email: z.string(),
  organisation: orNull(z.strictObject({ id: z.optional(z.string()), name: z.optional(z.string()) })),
  /** When the address was proved by mail; without it nothing is published. */
  confirmedAt: orNull(InstantSchema),
  /** Whether it looked like a machine's. */
  suspect: z.boolean(),
  images: z.int(),
  slug: orNull(z.string()),
  url: orNull(WebUrlSchema),
  /** Id of the story that it is a translation of. */
  translationOf: orNull(z.string()),
  submittedAt: orNull(InstantSchema),
  publishedAt: orNull(InstantSchema),
  createdAt: InstantSchema,
  updatedAt: InstantSchema,
});
export const AdminStoryPageSchema = page(AdminStorySchema);

/** A picture, with what its author says of the people in it. */
export const AdminStoryUploadSchema = z.strictObject({
  ...StoryUploadSchema.shape,
  /** `agreed`: everyone who can be recognised agreed to the publication · `none`: nobody can be recognised · null: nothing was handed in of it. */
  people: orNull(z.enum(['none', 'agreed'])),
});

/** The answer to GET `admin/stories/{id}`: as it was last handed in, with every step and act. The addresses of its pictures want a staff token. */
export const AdminStoryDetailSchema = z.strictObject({
  ...AdminStorySchema.shape,
  /** Null before it was handed in for the first time: nobody reads what is still being written. */
  content: orNull(StoryContentSchema),
  events: listOf(IdSchema, 10),
  /** Of the whole story; none before it was first handed in. */
  uploads: listOf(AdminStoryUploadSchema),
  history: listOf(StoryStepSchema, 1000),
  acts: listOf(AdminActSchema, 10_000),
});

/** The parameters of GET `admin/stories`: the longest waiting first. `status` may be repeated: any of them; none: what waits for staff. */
export const AdminStoryQuerySchema = z.strictObject({
  ...paging,
  status: z.optional(z.array(z.enum(STORY_STATUSES))),
  /** Found in title, name or address. */
  q: z.optional(z.string().check(z.maxLength(200))),
});

const message = lines(4000);

/** The body of POST `admin/stories/{id}/review`; it may be left out. */
export const StoryReviewSchema = z._default(z.strictObject({ note }), { note: null });

/** The body of POST `admin/stories/{id}/request-changes`, `…/reject` and `…/withdraw`. The message is mailed to the author and stays in the history. */
export const StoryMessageSchema = z.strictObject({ note, message });

/** The body of POST `admin/stories/{id}/publish`; it may be left out. */
export const StoryPublishSchema = z._default(
  z.strictObject({
    note,
    message: z._default(z.nullable(message), null),
    /** The last part of its address; left out: made of its title. */
    slug: z._default(z.nullable(IdSchema), null),
    /** The story (id or slug) that it is a translation of. */
    translationOf: z._default(z.nullable(z.string().check(z.maxLength(100))), null),
    /** What it is filed as; null: as its author chose. */
    resourceType: orNull(z.enum(RESOURCE_TYPES)),
    /** The one that was read: after another one, handed in since then, it is refused, `draft-changed`. Null: whatever it is now. */
    revision: z._default(z.nullable(z.int().check(z.nonnegative())), null),
  }),
  { note: null, message: null, slug: null, translationOf: null, resourceType: null, revision: null },
);

export type AdminStory = z.output<typeof AdminStorySchema>;
export type AdminStoryDetail = z.output<typeof AdminStoryDetailSchema>;
export type AdminStoryQuery = z.output<typeof AdminStoryQuerySchema>;
export type StoryReview = z.input<typeof StoryReviewSchema>;
export type StoryMessage = z.input<typeof StoryMessageSchema>;
export type StoryPublish = z.input<typeof StoryPublishSchema>;
