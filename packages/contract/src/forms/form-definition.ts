/** A form as data: what it asks, in which steps, on what conditions. The widget and the server's pages draw the same one. */
import * as z from 'zod/mini';
import { BlocksByLanguageSchema, IdSchema, NoteSchema, listOf, orNull } from '../text.ts';
import { PlainDateSchema } from '../time.ts';
import { IMAGE_MAX_BYTES, STORY_IMAGES_MAX } from '../values.ts';

/**
 * Words: of Koinon's own catalogues by their key (`name.label`), or of the network by language. One of the two is there.
 */
export const FormTextSchema = z.strictObject({
  key: z.optional(z.string().check(z.regex(/^[a-z][A-Za-z0-9.-]*$/))),
  text: z.optional(NoteSchema),
});

/** Holds where one of a field's values is among `oneOf` (`true` for an agreement that is given); with `not`, where none is. */
export const ConditionSchema = z.strictObject({
  field: z.string(),
  oneOf: z.array(z.string()).check(z.minLength(1), z.maxLength(100)),
  not: z._default(z.boolean(), false),
});

export const OptionSchema = z.strictObject({
  value: z.string().check(z.minLength(1), z.maxLength(80)),
  label: FormTextSchema,
  hint: orNull(FormTextSchema),
});

const NAME = /^[a-z][A-Za-z0-9-]{0,39}$/;
const name = z.string().check(z.regex(/^[a-z][A-Za-z0-9-]{0,39}(\/[a-z][A-Za-z0-9-]{0,39})?$/));

const common = {
  /** Where the answer stands in the body: `name`, `answers/diet`. A field error's pointer is `/` and this. */
  name,
  label: FormTextSchema,
  hint: orNull(FormTextSchema),
  required: z._default(z.boolean(), false),
  /** All must hold, or the field is not asked and its answer not sent. */
  when: listOf(ConditionSchema, 10),
};

const characters = (max: number) => z._default(z.int().check(z.positive(), z.maximum(max)), max);
const autocomplete = orNull(z.string().check(z.regex(/^[a-z][a-z0-9 -]{1,60}$/)));
const options = z.array(OptionSchema).check(z.minLength(1), z.maxLength(100));
const number = orNull(z.number());
const date = orNull(PlainDateSchema);

const simple = [
  z.strictObject({ type: z.literal('text'), ...common, maxLength: characters(400), autocomplete }),
  /** The count of characters is shown. `rows` is its height at first. */
  z.strictObject({
    type: z.literal('long-text'),
    ...common,
    maxLength: characters(5000),
    rows: z._default(z.int().check(z.minimum(2), z.maximum(20)), 4),
  }),
  /**
   * Long text in light markup, shown as it will be read: see `parseMarkup`. Its answer is what was typed; what is kept of it
   * in the end is structured blocks.
   */
  z.strictObject({
    type: z.literal('blocks'),
    ...common,
    maxLength: characters(20_000),
    rows: z._default(z.int().check(z.minimum(2), z.maximum(40)), 8),
    /** From how many characters on a part is usually clear to others: said beside the count, never an error. */
    advised: orNull(z.int().check(z.positive())),
  }),
  z.strictObject({
    type: z.literal('email'),
    ...common,
    autocomplete,
    /** Whether a private address is remarked on, politely and after the field is left: see `domainAdvice`. Never an error. */
    advice: z._default(z.boolean(), false),
  }),
  z.strictObject({ type: z.literal('tel'), ...common, autocomplete }),
  /** An address of the web, http or https. */
  z.strictObject({ type: z.literal('url'), ...common, autocomplete }),
  z.strictObject({
    type: z.literal('number'),
    ...common,
    min: number,
    max: number,
    integer: z._default(z.boolean(), true),
    /** What stands in it at first. */
    initial: number,
  }),
  /** A calendar date `YYYY-MM-DD`, without a zone. */
  z.strictObject({ type: z.literal('date'), ...common, min: date, max: date, autocomplete }),
  /** One of the options: radio buttons, or a select where there are many. */
  z.strictObject({
    type: z.literal('choice'),
    ...common,
    options,
    /** What is chosen at first; none: nothing is. */
    initial: z.optional(z.string()),
  }),
  /** Any of the options: checkboxes. */
  z.strictObject({
    type: z.literal('choices'),
    ...common,
    options,
    max: orNull(z.int().check(z.positive())),
  }),
  /** A body of the network's register by search, or one that it does not have, by name. */
  z.strictObject({ type: z.literal('organization'), ...common }),
  /**
   * A box to tick; the text that is agreed to stands whole before it, in the language of the form's own words where it is there.
   * Never ticked beforehand. With a `version` that is what is sent in the place of `true`: what exactly was agreed to.
   */
  z.strictObject({
    type: z.literal('agreement'),
    ...common,
    body: orNull(BlocksByLanguageSchema),
    version: orNull(z.string().check(z.minLength(1), z.maxLength(80))),
  }),
] as const;

/** A field without fields of its own. */
export const SimpleFieldSchema = z.discriminatedUnion('type', [...simple]);

export const FieldSchema = z.discriminatedUnion('type', [
  ...simple,
  /** The same few fields several times: `people`, each with a name and a role. */
  z.strictObject({
    type: z.literal('group'),
    ...common,
    fields: z.array(SimpleFieldSchema).check(z.minLength(1), z.maxLength(12)),
    min: z._default(z.int().check(z.nonnegative()), 0),
    max: z._default(z.int().check(z.positive(), z.maximum(50)), 20),
    /** What one of them is called, on its heading and its buttons. */
    item: FormTextSchema,
  }),
  /**
   * Pictures, in the order in which they are shown. An entry has the upload's id as `upload`, and answers to `fields`, as an
   * entry of a group has; one that is not uploaded yet has no `upload` and cannot be sent.
   */
  z.strictObject({
    type: z.literal('images'),
    ...common,
    fields: z.array(SimpleFieldSchema).check(z.minLength(1), z.maxLength(12)),
    max: z._default(z.int().check(z.positive(), z.maximum(STORY_IMAGES_MAX)), STORY_IMAGES_MAX),
    /** Of one file, in bytes. */
    maxBytes: z._default(z.int().check(z.positive()), IMAGE_MAX_BYTES),
  }),
]);

export const SectionSchema = z.strictObject({
  id: IdSchema,
  /** Null: no heading. */
  title: orNull(FormTextSchema),
  note: orNull(FormTextSchema),
  /**
   * Whether it is closed until somebody wants it, under its title: what most people leave as it is. It opens by itself when
   * something in it was answered beyond what was chosen beforehand, or is wrong. Its title says that it is optional, its labels
   * need not.
   */
  folded: z._default(z.boolean(), false),
  fields: z.array(FieldSchema).check(z.maxLength(60)),
});

export const StepSchema = z.strictObject({
  id: IdSchema,
  title: orNull(FormTextSchema),
  sections: z.array(SectionSchema).check(z.minLength(1), z.maxLength(20)),
});

export const FormDefinitionSchema = z.strictObject({
  form: z.enum(['registration', 'membership', 'newsletter', 'story']),
  /** One step: everything on one page. */
  steps: z.array(StepSchema).check(z.minLength(1), z.maxLength(12)),
  /** Whether the answers are shown once more before they are sent. */
  review: z._default(z.boolean(), false),
  submit: FormTextSchema,
});

/** A question of an event's own; in the form it is called `answers/<name>`. */
export const QuestionSchema = z
  .discriminatedUnion('type', [...simple])
  .check(z.refine(question => NAME.test(question.name), { path: ['name'], params: { code: 'bad-format' } }));

export type FormText = z.output<typeof FormTextSchema>;
export type Condition = z.output<typeof ConditionSchema>;
export type FormOption = z.output<typeof OptionSchema>;
export type SimpleField = z.output<typeof SimpleFieldSchema>;
export type Field = z.output<typeof FieldSchema>;
export type FieldType = Field['type'];
export type FieldOf<T extends FieldType> = Extract<Field, { type: T }>;
export type FormSection = z.output<typeof SectionSchema>;
export type FormStep = z.output<typeof StepSchema>;
export type FormDefinition = z.output<typeof FormDefinitionSchema>;
export type FormName = FormDefinition['form'];
export type Question = z.output<typeof QuestionSchema>;
export type QuestionInput = z.input<typeof QuestionSchema>;
