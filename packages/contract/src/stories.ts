/** Stories: what everybody reads, what staff bring in, and how a list of them is asked for. What authors send is in `story-drafts.ts`. */
import * as z from 'zod/mini';
import { EventLinkSchema } from './calendar-event.ts';
import { StoryLinkSchema } from './story-parts.ts';
import {
  BlockSchema,
  IdSchema,
  ImageSchema,
  LanguageTagSchema,
  LineSchema,
  WebUrlSchema,
  listOf,
  orNull,
} from './text.ts';
import { InstantSchema, PlainDateSchema } from './time.ts';
import { text, typed } from './typed.ts';
import {
  PAGE_LIMIT_MAX,
  RESOURCE_TYPES,
  STORY_FACETS,
  STORY_IMAGES_MAX,
  STORY_LICENCES,
  STORY_SECTIONS,
} from './values.ts';

export {
  StoryImageInputSchema,
  StorySubmissionSchema,
  StoryAnswersSchema,
  StoryDraftInputSchema,
  StoryChangesSchema,
  StoryRevisionSchema,
  StoryLinkInputSchema,
  StoryUploadSchema,
  StoryStepSchema,
  StoryDraftSchema,
  StoryCreatedSchema,
  StorySavedSchema,
  type StorySubmission,
  type StoryImageInput,
  type StoryDraftInput,
  type StoryChanges,
  type WireStoryDraft,
  type WireStoryCreated,
  type WireStorySaved,
  type WireStoryUpload,
  type WireStoryStep,
} from './story-drafts.ts';
export { StoryLinkSchema, StorySettingsSchema, StoryTemplateSchema } from './story-parts.ts';

const content = {
  /** BCP 47: of everything in it. */
  lang: LanguageTagSchema,
  title: typed(150),
  summary: orNull(text(500)),
  resourceType: z.enum(RESOURCE_TYPES),
  axes: listOf(IdSchema, 20),
  /** In the order of the story. `heading` null: the one that Koinon gives its section. */
  sections: z
    .array(
      z.strictObject({
        section: z.enum(STORY_SECTIONS),
        heading: orNull(typed(300)),
        blocks: z.array(BlockSchema).check(z.minLength(1), z.maxLength(400)),
      }),
    )
    .check(z.minLength(1), z.maxLength(20)),
  image: orNull(ImageSchema),
  gallery: listOf(ImageSchema, STORY_IMAGES_MAX),
  /** Name, role and body at that time. */
  people: listOf(
    z.strictObject({ name: typed(200), role: orNull(typed(200)), organization: orNull(typed(300)) }),
    50,
  ),
  participation: z.strictObject({
    people: orNull(z.int().check(z.nonnegative())),
    bodies: orNull(z.int().check(z.nonnegative())),
  }),
  links: listOf(z.strictObject({ text: typed(200), url: WebUrlSchema }), 20),
  /** Who tells it; null where the author did not want to be named. */
  author: orNull(z.strictObject({ name: orNull(typed(300)), organization: orNull(typed(300)) })),
  licence: z.enum(STORY_LICENCES),
  /** Where it was first published. */
  sourceUrl: orNull(WebUrlSchema),
  /** Invented for demonstration: every view says so. */
  demo: z._default(z.boolean(), false),
};

/** What is kept of a story: structured, without HTML and without markup. */
export const StoryContentSchema = z.strictObject(content);

/** A published story as staff bring it in: seeds and imports. */
export const StoryRecordSchema = z.strictObject({
  id: IdSchema,
  slug: IdSchema,
  ...content,
  events: listOf(IdSchema, 10),
  /** The story (id) that this is a translation of. */
  translationOf: orNull(IdSchema),
  /** Null: on the day that it is brought in, where nobody knows another one. */
  publishedAt: orNull(PlainDateSchema),
});

/** A story in a list. */
export const StorySummarySchema = z.strictObject({
  id: z.string(),
  slug: IdSchema,
  network: IdSchema,
  /** Its public page. */
  url: WebUrlSchema,
  lang: content.lang,
  title: content.title,
  summary: content.summary,
  resourceType: content.resourceType,
  axes: content.axes,
  image: content.image,
  author: content.author,
  demo: content.demo,
  /** What it is about: of this server's events, those that can be seen. */
  events: listOf(EventLinkSchema, 10),
  /** The same story in other languages. */
  translations: listOf(StoryLinkSchema, 30),
  publishedAt: InstantSchema,
  updatedAt: InstantSchema,
});

/** The answer to GET `stories/{slug}`. */
export const StorySchema = z.strictObject({
  ...StorySummarySchema.shape,
  sections: content.sections,
  gallery: content.gallery,
  people: content.people,
  participation: content.participation,
  links: content.links,
  licence: content.licence,
  sourceUrl: content.sourceUrl,
});

/** How many stories of the list (without its own facet) have a value. `name`: where the value is an id of a list or an event. */
export const StoryFacetSchema = z.strictObject({
  facet: z.enum(STORY_FACETS),
  values: z.array(z.strictObject({ value: z.string(), name: orNull(LineSchema), count: z.int() })),
});

/** The answer to GET `stories`: the youngest first. `next`: cursor of the following page or null. */
export const StoryPageSchema = z.strictObject({
  items: z.array(StorySummarySchema),
  next: z.nullable(z.string()),
  /** Of the whole list. */
  total: z.int(),
  facets: listOf(StoryFacetSchema, STORY_FACETS.length),
});

const many = <S extends z.core.SomeType>(schema: S) => z.optional(z.array(schema).check(z.maxLength(30)));

/**
 * What a list of stories may be asked. Lists repeat the parameter: any of them. Each story comes once, in `lang` where it has
 * a translation, else in its own language, which it says.
 */
export const StoryQuerySchema = z.strictObject({
  /** Words that all occur in it, whatever their accents and case. */
  q: z.optional(z.string().check(z.maxLength(200))),
  type: many(z.enum(RESOURCE_TYPES)),
  axis: many(IdSchema),
  /** Written in one of these. */
  language: many(LanguageTagSchema),
  /** Published in one of these years, in the network's zone. */
  year: many(z.string().check(z.regex(/^\d{4}$/))),
  event: many(IdSchema),
  /** In which language one would like to read. */
  lang: z.optional(LanguageTagSchema),
  /** Which counts the answer shall have. */
  facets: many(z.enum(STORY_FACETS)),
  cursor: z.optional(z.string().check(z.maxLength(500))),
  limit: z.optional(z.int().check(z.minimum(1), z.maximum(PAGE_LIMIT_MAX))),
});

export type StoryContent = z.output<typeof StoryContentSchema>;
export type StoryRecord = z.output<typeof StoryRecordSchema>;
export type StoryRecordInput = z.input<typeof StoryRecordSchema>;
export type StoryQuery = z.output<typeof StoryQuerySchema>;
export type WireStory = z.output<typeof StorySchema>;
export type WireStorySummary = z.output<typeof StorySummarySchema>;
export type WireStoryPage = z.output<typeof StoryPageSchema>;
