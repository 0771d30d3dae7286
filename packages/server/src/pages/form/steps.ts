import {
  checkAnswers,
  hasEntries,
  isAsked,
  type Answers,
  type Condition,
  type Field,
  type FieldError,
  type FieldOf,
  type FormDefinition,
  type FormSection,
  type GroupAnswer,
} from '@koinon/contract';
import { allFields, answersOf, entriesOf, withoutEmptyEntries, type Body } from './answers-of.ts';
import { DO, idOf, readWish, REVIEW, STEP, type Wish } from './names.ts';

/** A field on a page, with those of its conditions that are decided by what is answered on the same page. */
export interface ShownField {
  readonly field: Field;
  readonly open: readonly Condition[];
}

export interface ShownSection {
  readonly section: FormSection;
  readonly fields: readonly ShownField[];
}

/**
 * What a page of a form shows. Without scripts nothing appears while one types: what depends on an earlier page is left
 * out or asked, what depends on this page is shown with its condition in words.
 */
export function shownSections(definition: FormDefinition, index: number, answers: Answers): ShownSection[] {
  const earlier = new Set(definition.steps.slice(0, index).flatMap(step => fieldNames(step.sections)));
  return (definition.steps[index]?.sections ?? []).flatMap(section => {
    const fields = section.fields.flatMap(field => {
      const decided = field.when.filter(condition => earlier.has(condition.field));
      const open = field.when.filter(condition => !earlier.has(condition.field));
      return isAsked({ when: decided }, answers) ? [{ field, open }] : [];
    });
    return fields.length > 0 ? [{ section, fields }] : [];
  });
}

const fieldNames = (sections: readonly FormSection[]) =>
  sections.flatMap(section => section.fields.map(field => field.name));

/** Where a visitor is in a form, as its page shows it. */
export interface FormPlace {
  /** Index of the step; that of the last one and one more: everything is shown once more. */
  readonly step: number;
  readonly answers: Answers;
  readonly errors: readonly FieldError[];
  /** The id of what is to have the focus. */
  readonly focus?: string | undefined;
}

export type Turn =
  { readonly done: true; readonly answers: Answers } | ({ readonly done: false } & FormPlace);

/** What a posted form leads to: the same page with what is wrong, another page, or the end with all answers. */
export function turn(definition: FormDefinition, data: URLSearchParams, bodies: readonly Body[] = []): Turn {
  return lead(definition, data, answersOf(definition, data, bodies));
}

/**
 * The same where the answers of other pages are kept elsewhere.
 *
 * @param alone whether a page is looked at by itself: what is wrong on one before it is said at the end
 */
export function lead(
  definition: FormDefinition,
  data: URLSearchParams,
  answers: Answers,
  { alone = false } = {},
): Turn {
  const at = stepAt(definition, data.get(STEP));
  const wish = readWish(data.get(DO));
  const show = (step: number, more: Partial<FormPlace> = {}): Turn => ({
    done: false,
    step,
    answers,
    errors: [],
    ...more,
  });
  switch (wish.do) {
    case 'add':
    case 'remove':
    case 'up':
    case 'down':
      return show(at, changedGroup(definition, answers, wish));
    case 'back':
      return show(stepBefore(definition, at, answers));
    case 'stay':
    case 'save':
      return show(at);
    case 'go':
      return show(stepAt(definition, wish.step));
    case 'next':
      return goOn(definition, at, withoutEmptyEntries(definition, answers), alone);
  }
}

/** From the first page up to this one, every page that something is wrong on comes before the next. */
function goOn(definition: FormDefinition, at: number, answers: Answers, alone: boolean): Turn {
  const upTo = Math.min(at, definition.steps.length - 1);
  for (const [index, step] of definition.steps.slice(0, upTo + 1).entries()) {
    if (alone && index !== at && at < definition.steps.length) continue;
    const errors = checkAnswers(step, answers);
    if (errors.length > 0) return { done: false, step: index, answers, errors };
  }
  const next = stepAfter(definition, at, answers);
  return next === undefined ? { done: true, answers } : { done: false, step: next, answers, errors: [] };
}

/** Of the step's id; the first one where it is unknown or not said. */
export function stepAt({ steps, review }: FormDefinition, id: string | null): number {
  if (id === REVIEW && review) return steps.length;
  return Math.max(
    0,
    steps.findIndex(step => step.id === id),
  );
}

/** The step that asks for the field of an error's pointer. */
export function stepOf(definition: FormDefinition, errors: readonly FieldError[]): number {
  const found = definition.steps.findIndex(({ sections }) =>
    errors.some(({ pointer }) => fieldNames(sections).some(name => isWithin(pointer, name))),
  );
  return Math.max(0, found);
}

/** Whether an error is about the field or something inside it. */
export const isWithin = (pointer: string, name: string) =>
  pointer === `/${name}` || pointer.startsWith(`/${name}/`);

function stepAfter(definition: FormDefinition, at: number, answers: Answers): number | undefined {
  const { steps, review } = definition;
  for (let index = at + 1; index < steps.length; index++) {
    if (shownSections(definition, index, answers).length > 0) return index;
  }
  return review && at < steps.length ? steps.length : undefined;
}

function stepBefore(definition: FormDefinition, at: number, answers: Answers): number {
  for (let index = at - 1; index > 0; index--) {
    if (shownSections(definition, index, answers).length > 0) return index;
  }
  return 0;
}

type GroupWish = Extract<Wish, { readonly group: string }>;

function changedGroup(definition: FormDefinition, answers: Answers, wish: GroupWish): Partial<FormPlace> {
  const field = allFields(definition).find(one => one.name === wish.group);
  if (!field || !hasEntries(field)) return {};
  const entries = entriesOf(answers[field.name]);
  const min = field.type === 'group' ? field.min : 0;
  // The page shows the least number even where nothing is written yet.
  const shown = [...entries, ...Array.from({ length: Math.max(0, min - entries.length) }, () => ({}))];
  const changed = changedEntries(field, shown, wish);
  const first = field.fields[0]?.name ?? '';
  const focus =
    wish.do === 'add'
      ? `${field.name}/${changed.length - 1}/${first}`
      : wish.do === 'remove'
        ? field.name
        : `${field.name}/${wish.do === 'up' ? wish.index - 1 : wish.index + 1}`;
  return { answers: { ...answers, [field.name]: changed }, focus: idOf(focus) };
}

function changedEntries(
  { type, max }: FieldOf<'group' | 'images'>,
  entries: readonly GroupAnswer[],
  wish: GroupWish,
): readonly GroupAnswer[] {
  if (wish.do === 'remove') return entries.filter((_, index) => index !== wish.index);
  // A picture comes with its file.
  if (wish.do === 'add') return type === 'group' && entries.length < max ? [...entries, {}] : entries;
  const other = wish.do === 'up' ? wish.index - 1 : wish.index + 1;
  const [one, two] = [entries[wish.index], entries[other]];
  if (!one || !two) return entries;
  return entries.map((entry, index) => (index === wish.index ? two : index === other ? one : entry));
}
