/** Stories: drafts, what was handed in and what is published; their history and their pictures. */
import type { OrganisationAnswer, ResourceType, StoryContent, StoryStatus } from '@koinon/contract';
import {
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { exact, instant } from './columns.ts';
import { networks } from './schema.ts';

export const stories = pgTable(
  'stories',
  {
    id: exact().primaryKey(),
    /** Breaks ties in lists: PGlite's clock has milliseconds only. */
    identity: bigint({ mode: 'number' }).generatedAlwaysAsIdentity(),
    network: exact()
      .notNull()
      .references(() => networks.slug, { onDelete: 'cascade' }),
    status: exact().$type<StoryStatus>().notNull(),
    /** Grows with every change: who writes says which one was read. */
    revision: integer().notNull().default(0),
    /** BCP 47: of the text, and of the mails. */
    lang: exact().notNull(),
    template: exact(),
    /** What is typed, by the names of the form's fields: kept as it came, finished or not. Empty for one that staff brought in. */
    answers: jsonb().$type<Readonly<Record<string, unknown>>>().notNull().default({}),
    /** What was last handed in, structured; addresses of pictures in it are those of `/media/`. Null: nothing was yet. */
    content: jsonb().$type<StoryContent>(),
    title: text().notNull().default(''),
    resourceType: exact().$type<ResourceType>(),
    axes: text().array().notNull().default([]),
    /** Folded text that `q` looks in; '' before it is published. */
    search: text().notNull().default(''),
    /** The author. '' while it is not known, and for one that staff brought in. */
    name: text().notNull().default(''),
    email: text().notNull().default(''),
    /** The address as it is compared: see `addressKey` in the contract. */
    emailKey: exact().notNull().default(''),
    organisation: jsonb().$type<OrganisationAnswer>(),
    /** When the address was proved: something was done by a link that was mailed there. */
    confirmedAt: instant(),
    /** Filled in what people do not see, or came without a ticket: staff look twice, and nobody is turned away. */
    suspect: boolean().notNull().default(false),
    /** What was said with the form when it was handed in: hashes of the texts, their language, when, on which site. */
    said: jsonb().$type<SaidWithStory>(),
    /** The last part of its public address; stays when it is withdrawn, so that nothing else takes its place. */
    slug: exact(),
    /** The story that it is a translation of. */
    translationOf: exact(),
    /** Of every language's version: the id of the first one. A gallery shows one of a group. */
    groupId: exact().notNull(),
    /** The site on whose page it was begun; null: our own, or unknown. */
    origin: exact(),
    submittedAt: instant(),
    publishedAt: instant(),
    /** When it was rejected or withdrawn. */
    endedAt: instant(),
    /** When an unfinished draft goes; null once it is handed in. */
    expiresAt: instant(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  table => [
    uniqueIndex('stories_network_slug').on(table.network, table.slug),
    index('stories_queue').on(table.network, table.status, table.identity),
    index('stories_gallery').on(table.network, table.status, table.publishedAt, table.identity),
    index('stories_group').on(table.groupId),
    index('stories_expiry').on(table.expiresAt),
  ],
);

export interface SaidWithStory {
  readonly notice: string;
  /** The words of `rights`, with the licence. */
  readonly rights: string;
  readonly licence: string;
  readonly lang: string;
  /** Instant. */
  readonly at: string;
  readonly origin: string | null;
  readonly formVersion: string;
}

/** Which events a published or handed-in story tells of. */
export const storyEvents = pgTable(
  'story_events',
  {
    story: exact()
      .notNull()
      .references(() => stories.id, { onDelete: 'cascade' }),
    /** An event's id; an event may be deleted, its stories stay. */
    event: exact().notNull(),
  },
  table => [primaryKey({ columns: [table.story, table.event] }), index('story_events_event').on(table.event)],
);

/** Who made which step when: rows are only ever added. */
export const storySteps = pgTable(
  'story_steps',
  {
    identity: bigint({ mode: 'number' }).generatedAlwaysAsIdentity().primaryKey(),
    story: exact()
      .notNull()
      .references(() => stories.id, { onDelete: 'cascade' }),
    status: exact().$type<StoryStatus>().notNull(),
    by: exact().$type<'author' | 'staff' | 'retention'>().notNull(),
    /** Id of a member of the staff. */
    staff: exact(),
    /** What staff wrote to the author. */
    message: text(),
    at: instant().notNull(),
  },
  table => [index('story_steps_story').on(table.story, table.identity)],
);

/** Pictures that were taken in. Their files are below `uploads/` in the data folder, named by nothing that anybody typed. */
export const storyImages = pgTable(
  'story_images',
  {
    /** 22 characters of base64url: random, or derived from the request's key, so that the same upload again is the same picture. */
    id: exact().primaryKey(),
    story: exact()
      .notNull()
      .references(() => stories.id, { onDelete: 'cascade' }),
    /** Pixels of the widest, as it is shown. */
    width: integer().notNull(),
    height: integer().notNull(),
    /** In which widths (pixels) it is kept, each as WebP and JPEG; the widest last. */
    widths: jsonb().$type<readonly { width: number; height: number }[]>().notNull(),
    /** Of all its files together. */
    bytes: integer().notNull(),
    /** When anybody may see it; null: in quarantine. */
    publishedAt: instant(),
    createdAt: instant().notNull(),
  },
  table => [index('story_images_story').on(table.story), index('story_images_age').on(table.createdAt)],
);
