/** Charters: what one accepts on joining a network, in versions. */
import * as z from 'zod/mini';
import { BlocksByLanguageSchema, IdSchema, LineSchema, NoteSchema, orNull } from './text.ts';
import { InstantSchema } from './time.ts';

const shared = {
  /** As `2024`, `2024-2`: never used for another text. `current` is reserved. */
  version: IdSchema.check(z.refine(version => version !== 'current', { params: { code: 'not-allowed' } })),
  /** Whether it only shows what a charter looks like. Its words say so too. */
  sample: z._default(z.boolean(), false),
  /** Its languages are those of the title: introduction and principles have the same ones. */
  title: LineSchema,
  introduction: orNull(BlocksByLanguageSchema),
  principles: z
    .array(z.strictObject({ title: LineSchema, text: orNull(NoteSchema) }))
    .check(z.minLength(1), z.maxLength(50)),
  /** How many days members have to accept it before they are suspended. */
  graceDays: z._default(z.int().check(z.minimum(1), z.maximum(730)), 60),
};

/** A charter as staff write it: every text is there in every language of the title. */
export const CharterRecordSchema = z.strictObject(shared).check(context => {
  const { title, introduction, principles } = context.value;
  const languages = Object.keys(title).sort().join();
  const complete = (map: Readonly<Record<string, unknown>> | null) =>
    map === null || Object.keys(map).sort().join() === languages;
  const issue = (path: PropertyKey[]) =>
    context.issues.push({ code: 'custom', input: context.value, path, params: { code: 'required' } });
  if (!complete(introduction)) issue(['introduction']);
  for (const [index, principle] of principles.entries()) {
    if (!complete(principle.title)) issue(['principles', index, 'title']);
    if (!complete(principle.text)) issue(['principles', index, 'text']);
  }
});

/** A charter as the API answers it. */
export const CharterSchema = z.strictObject({
  ...shared,
  publishedAt: InstantSchema,
  /** Whether it is the one to accept now. */
  current: z.boolean(),
  /** SHA-256 (hex) of its text by language: see `charterText`. */
  sha256: z.record(z.string(), z.string()),
});

export type CharterRecord = z.output<typeof CharterRecordSchema>;
export type CharterRecordInput = z.input<typeof CharterRecordSchema>;
export type WireCharter = z.output<typeof CharterSchema>;
