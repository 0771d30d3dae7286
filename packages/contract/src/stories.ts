/** Stories: what their authors send, what everybody reads, and how a list of them is asked for. */
import * as z from 'zod/mini';
import { EventLinkSchema } from './calendar-event.ts';
import { FormDefinitionSchema } from './forms/form-definition.ts';
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
import { EmailSchema, OrganisationAnswerSchema, submission, typed } from './typed.ts';
import {
  IMAGE_PLACES,
  PAGE_LIMIT_MAX,
  RESOURCE_TYPES,
  STORY_FACETS,
  STORY_IMAGES_MAX,
  STORY_LICENCES,
  STORY_SECTIONS,
  STORY_STATUSES,
} from './values.ts';

export { StoryLinkSchema, StorySettingsSchema, StoryTemplateSchema } from './story-parts.ts';

const text = (max: number) =>
  z.string().check(z.trim(), z.minLength(1), z.maxLength(max), z.regex(/^[\P{Cc}\r\n\t]*$/u));
const markup = text(20_000);

/** The picture's words, as its author gives them; `upload` is the id that POST `…/uploads` answered. */
export const StoryImageInputSchema = z
  .strictObject({
    upload: z.string().check(z.regex(/^[\w-]{22}$/)),
    /** Adds nothing for who does not see it: then there is no `alt`. */
    decorative: z._default(z.boolean(), false),
    alt: z._default(z.nullable(typed(400)), null),
    caption: z._default(z.nullable(typed(400)), null),
    credit: z._default(z.nullable(typed(200)), null),
    place: z._default(z.enum(IMAGE_PLACES), 'gallery'),
    /** `agreed`: everyone who can be recognised agreed to the publication · `none`: nobody can be recognised. */
    people: z.enum(['none', 'agreed']),
  })
  .check(
    z.refine(image => image.decorative || image.alt !== null, {
      path: ['alt'],
      params: { code: 'required' },
    }),
  );

/**
 * A story as its author hands it in: the answers to `storyForm`, complete. `why`, `how`, `learned`, `next` and the bodies of
 * `sections` are in light markup (see `parseMarkup`); the server keeps the structured blocks that they make.
 */
export const StorySubmissionSchema = z.strictObject({
  title: typed(150),
  summary: text(500),
  resourceType: z.enum(RESOURCE_TYPES),
  /** Ids of the network's axes. */
  axes: listOf(IdSchema, 20),
  /** Ids of events that it is about. */
  events: listOf(z.strictObject({ event: IdSchema }), 10),
  why: markup,
  how: markup,
  learned: markup,
  /** What comes next, and what it led to (S7). */
  next: z._default(z.nullable(markup), null),
  sections: listOf(z.strictObject({ heading: typed(150), body: markup }), 8),
  links: listOf(z.strictObject({ text: typed(200), url: WebUrlSchema }), 20),
  images: listOf(StoryImageInputSchema, STORY_IMAGES_MAX),
  /** Who took part, each with role and body at that time. */
  people: listOf(
    z.strictObject({
      name: typed(200),
      role: z._default(z.nullable(typed(200)), null),
      organization: z._default(z.nullable(typed(300)), null),
    }),
    50,
  ),
  participation: z._default(
    z.strictObject({
      people: orNull(z.int().check(z.minimum(1), z.maximum(1_000_000))),
      bodies: orNull(z.int().check(z.minimum(1), z.maximum(100_000))),
    }),
    { people: null, bodies: null },
  ),
  name: typed(200),
  email: EmailSchema,
  organisation: z._default(z.nullable(OrganisationAnswerSchema), null),
  /** Whether name and body stand with the story. */
  byline: z._default(z.boolean(), false),
  licence: z.enum(STORY_LICENCES),
  /** That one may publish it, and so may the network under that licence. */
  rights: z.literal(true),
  /** That the privacy notice was read. */
  privacy: z.literal(true),
});

/** What is typed so far, by the fields' names: never refused for being unfinished. 200 kB at most as JSON. */
export const StoryAnswersSchema = z.record(
  z.string().check(z.regex(/^[a-z][A-Za-z0-9-]{0,39}(\/[a-z][A-Za-z0-9-]{0,39})?$/)),
  z.unknown(),
);

/** The body of POST `stories`: begins a draft. */
export const StoryDraftInputSchema = z.strictObject({
  /** BCP 47: the language that it is written in, and that of the mails. */
  lang: LanguageTagSchema,
  answers: z._default(StoryAnswersSchema, {}),
  /** One of the network's templates. */
  template: z._default(z.nullable(IdSchema), null),
  ...submission,
});

/** The body of PATCH `stories/{token}`. `revision` is the one that was read: another one since then is refused, `draft-changed`. */
export const StoryChangesSchema = z.strictObject({
  revision: z.int().check(z.nonnegative()),
  lang: z.optional(LanguageTagSchema),
  answers: StoryAnswersSchema,
});

/** The body of POST `stories/{token}/submit` and `…/take-back`. */
export const StoryRevisionSchema = z.strictObject({ revision: z.int().check(z.nonnegative()) });

/**
 * The body of POST `stories/{token}/link`: mails a link to the story. It is of this address from then on; one that was proved
 * stays until something is done by the link that went to the other.
 */
export const StoryLinkInputSchema = z.strictObject({ email: EmailSchema });

/** A picture that was taken in: only who has the draft's link can see it until the story is published. */
export const StoryUploadSchema = z.strictObject({
  id: z.string(),
  /** Pixels, as it is shown: its orientation is baked in. */
  width: z.int(),
  height: z.int(),
  /** The widest; good with the draft's link only. */
  url: WebUrlSchema,
  sources: listOf(z.strictObject({ url: WebUrlSchema, width: z.int(), type: z.string() }), 20),
});

/** One change of state, for the author. */
export const StoryStepSchema = z.strictObject({
  status: z.enum(STORY_STATUSES),
  at: InstantSchema,
  by: z.enum(['author', 'staff', 'retention']),
  /** What staff wrote to the author. */
  message: orNull(z.string()),
});

/** A story as the holder of its link reads it. */
export const StoryDraftSchema = z.strictObject({
  network: z.string(),
  status: z.enum(STORY_STATUSES),
  /** Grows with every change. */
  revision: z.int(),
  lang: z.string(),
  template: orNull(z.string()),
  answers: z.record(z.string(), z.unknown()),
  uploads: listOf(StoryUploadSchema, STORY_IMAGES_MAX),
  /** To which address links were mailed; its middle is hidden unless the link itself was mailed. Null: none was. */
  email: orNull(z.string()),
  /** Whether the address was proved: something was done by a mailed link. */
  confirmed: z.boolean(),
  /** Until when this link opens it. */
  linkExpiresAt: InstantSchema,
  /** When an unfinished draft is deleted; null once it is handed in. */
  expiresAt: orNull(InstantSchema),
  updatedAt: InstantSchema,
  /** The oldest first. */
  history: listOf(StoryStepSchema, 1000),
  /** Its public page, once it is published. */
  url: orNull(WebUrlSchema),
  changeable: z.boolean(),
  /** Whether its author can take it back. */
  cancellable: z.boolean(),
  /** Whether there is an address to prove. */
  confirmable: z.boolean(),
  definition: orNull(FormDefinitionSchema),
});

/** The answer to POST `stories`: the only time that this token is shown. */
export const StoryCreatedSchema = z.strictObject({ token: z.string(), ...StoryDraftSchema.shape });

/** The answer to PATCH, `submit` and `take-back`. */
export const StorySavedSchema = z.strictObject({
  status: z.enum(STORY_STATUSES),
  revision: z.int(),
  updatedAt: InstantSchema,
  expiresAt: orNull(InstantSchema),
  confirmed: z.boolean(),
});

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

export type StorySubmission = z.output<typeof StorySubmissionSchema>;
export type StoryImageInput = z.output<typeof StoryImageInputSchema>;
export type StoryDraftInput = z.input<typeof StoryDraftInputSchema>;
export type StoryChanges = z.input<typeof StoryChangesSchema>;
export type StoryContent = z.output<typeof StoryContentSchema>;
export type StoryRecord = z.output<typeof StoryRecordSchema>;
export type StoryRecordInput = z.input<typeof StoryRecordSchema>;
export type StoryQuery = z.output<typeof StoryQuerySchema>;
export type WireStory = z.output<typeof StorySchema>;
export type WireStorySummary = z.output<typeof StorySummarySchema>;
export type WireStoryPage = z.output<typeof StoryPageSchema>;
export type WireStoryDraft = z.output<typeof StoryDraftSchema>;
export type WireStoryCreated = z.output<typeof StoryCreatedSchema>;
export type WireStorySaved = z.output<typeof StorySavedSchema>;
export type WireStoryUpload = z.output<typeof StoryUploadSchema>;
export type WireStoryStep = z.output<typeof StoryStepSchema>;
