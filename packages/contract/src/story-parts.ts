/** What of stories other resources need: a network's settings, an event's links. */
import * as z from 'zod/mini';
import { IdSchema, LanguageTagSchema, LineSchema, NoteSchema, WebUrlSchema, listOf, orNull } from './text.ts';
import { RESOURCE_TYPES } from './values.ts';

/** Words of the network's own for one way of telling: what stands in a hint in the place of Koinon's. */
export const StoryTemplateSchema = z.strictObject({
  id: IdSchema,
  name: LineSchema,
  /** Above the first step: whom the form is for, what becomes of the stories. */
  introduction: orNull(NoteSchema),
  /** Chosen beforehand. */
  resourceType: orNull(z.enum(RESOURCE_TYPES)),
  why: orNull(NoteSchema),
  how: orNull(NoteSchema),
  learned: orNull(NoteSchema),
  /** An axis of the network, chosen beforehand. */
  axis: orNull(IdSchema),
});

export const StorySettingsSchema = z.strictObject({
  /** What the network publishes and by what it chooses, in a few sentences. */
  criteria: orNull(NoteSchema),
  templates: listOf(StoryTemplateSchema, 20),
});

/** A story, as much as a link to it needs. `lang` (BCP 47) is the language of its `name`. */
export const StoryLinkSchema = z.strictObject({
  slug: IdSchema,
  lang: LanguageTagSchema,
  name: z.string(),
  /** Its public page. */
  url: WebUrlSchema,
});

export type StoryTemplate = z.output<typeof StoryTemplateSchema>;
export type StorySettings = z.output<typeof StorySettingsSchema>;
export type StoryLink = z.output<typeof StoryLinkSchema>;
