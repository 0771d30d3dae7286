/** Stories while they are their authors': what is handed in, drafts, and how they stand. */
import * as z from 'zod/mini';
import { FormDefinitionSchema } from './forms/form-definition.ts';
import { IdSchema, LanguageTagSchema, WebUrlSchema, listOf, orNull } from './text.ts';
import { InstantSchema } from './time.ts';
import { EmailSchema, OrganisationAnswerSchema, submission, text, typed } from './typed.ts';
import { IMAGE_PLACES, RESOURCE_TYPES, STORY_IMAGES_MAX, STORY_LICENCES, STORY_STATUSES } from './values.ts';

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
  /** BCP 47: in which it is written, where that is not the draft's. */
  language: z._default(z.nullable(LanguageTagSchema), null),
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

export type StorySubmission = z.output<typeof StorySubmissionSchema>;
export type StoryImageInput = z.output<typeof StoryImageInputSchema>;
export type StoryDraftInput = z.input<typeof StoryDraftInputSchema>;
export type StoryChanges = z.input<typeof StoryChangesSchema>;
export type WireStoryDraft = z.output<typeof StoryDraftSchema>;
export type WireStoryCreated = z.output<typeof StoryCreatedSchema>;
export type WireStorySaved = z.output<typeof StorySavedSchema>;
export type WireStoryUpload = z.output<typeof StoryUploadSchema>;
export type WireStoryStep = z.output<typeof StoryStepSchema>;
