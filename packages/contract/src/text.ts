import * as z from 'zod/mini';

/** BCP 47, as far as content needs it: a primary language and up to two subtags; `und` where a feed does not say. */
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$/;

export const LanguageTagSchema = z.string().check(z.regex(LANGUAGE));

/** Shape of a list that may be left out on input and is always there on output. */
export const listOf = <S extends z.core.SomeType>(schema: S, max = 200) =>
  z._default(z.array(schema).check(z.maxLength(max)), []);

/** A value that may be left out or null on input, and is null when unknown on output. */
export const orNull = <S extends z.core.SomeType>(schema: S) => z._default(z.nullable(schema), null);

/** Human text by language: `{ "el": "…", "en": "…" }`, at least one language, none empty. */
export const languageMap = (max: number) =>
  z
    .record(LanguageTagSchema, z.string().check(z.minLength(1), z.maxLength(max)))
    .check(z.refine(map => Object.keys(map).length > 0, { params: { code: 'required' } }));

/** A line of text by language. */
export const LineSchema = languageMap(400);
/** A few sentences by language. */
export const NoteSchema = languageMap(2000);

/** Only what a page may safely link to (also refuses `javascript:` and `data:`). */
export const WebUrlSchema = z
  .string()
  .check(z.maxLength(2048), z.refine(isWebUrl, { params: { code: 'not-a-url' } }));

export function isWebUrl(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol } = new URL(value);
  return protocol === 'https:' || protocol === 'http:';
}

/** Identifiers that people may paste into pages: lower-case, digits, hyphens. */
export const IdSchema = z.string().check(z.regex(/^[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?$/));

/** An image. `alt` null means decorative; a text is by language. */
export const ImageSchema = z.strictObject({
  url: WebUrlSchema,
  alt: orNull(LineSchema),
  width: z.int().check(z.positive()),
  height: z.int().check(z.positive()),
  caption: orNull(NoteSchema),
  creditText: orNull(z.string().check(z.maxLength(400))),
  /** The same in other widths (pixels) and formats, for `srcset`; none: there is `url` only. */
  sources: z.optional(
    z
      .array(
        z.strictObject({
          url: WebUrlSchema,
          width: z.int().check(z.positive()),
          /** Media type. */
          type: z.string().check(z.regex(/^image\/[a-z]+$/)),
        }),
      )
      .check(z.maxLength(20)),
  ),
});

const long = z.string().check(z.minLength(1), z.maxLength(8000));

/** Long text is structured blocks: never HTML, never Markdown. Each block is in the language of its list. */
export const BlockSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('paragraph'), text: long }),
  z.strictObject({ type: z.literal('heading'), text: z.string().check(z.minLength(1), z.maxLength(400)) }),
  z.strictObject({
    type: z.literal('list'),
    ordered: z._default(z.boolean(), false),
    items: z.array(long).check(z.minLength(1), z.maxLength(100)),
  }),
  z.strictObject({
    type: z.literal('definitions'),
    items: z
      .array(z.strictObject({ term: long, description: z._default(z.string().check(z.maxLength(8000)), '') }))
      .check(z.minLength(1), z.maxLength(100)),
  }),
  z.strictObject({
    type: z.literal('quote'),
    text: long,
    attribution: orNull(z.string().check(z.maxLength(400))),
  }),
  z.strictObject({
    type: z.literal('statement'),
    text: long,
    person: z.string().check(z.minLength(1), z.maxLength(200)),
    role: orNull(z.string().check(z.maxLength(400))),
  }),
  z.strictObject({ type: z.literal('figure'), image: ImageSchema }),
  z.strictObject({
    type: z.literal('link'),
    url: WebUrlSchema,
    text: z.string().check(z.minLength(1), z.maxLength(400)),
  }),
]);

/** Long text by language. */
export const BlocksByLanguageSchema = z.record(
  LanguageTagSchema,
  z.array(BlockSchema).check(z.minLength(1), z.maxLength(400)),
);

export type LanguageMap = z.output<typeof LineSchema>;
export type Block = z.output<typeof BlockSchema>;
export type BlocksByLanguage = z.output<typeof BlocksByLanguageSchema>;
export type Image = z.output<typeof ImageSchema>;
