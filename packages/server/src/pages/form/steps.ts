import {
  checkAnswers,
  isAsked,
  type Answer,
  type Answers,
  type Condition,
  type Field,
  type FieldError,
  type FormDefinition,
  type FormSection,
} from '@koinon/contract';
import { allFields, answersOf, entriesOf, withoutEmptyEntries, type Body } from './answers-of.ts';
import { DO, idOf, readWish, REVIEW, STEP } from './names.ts';

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
  const answers = answersOf(definition, data, bodies);
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
      return show(at, changedGroup(definition, answers, wish));
    case 'back':
      return show(stepBefore(definition, at, answers));
    case 'stay':
      return show(at);
    case 'go':
      return show(stepAt(definition, wish.step));
    case 'next':
      return goOn(definition, at, withoutEmptyEntries(definition, answers));
  }
}

/** From the first page up to this one, every page that something is wrong on comes before the next. */
function goOn(definition: FormDefinition, at: number, answers: Answers): Turn {
  const upTo = Math.min(at, definition.steps.length - 1);
  for (const [index, step] of definition.steps.slice(0, upTo + 1).entries()) {
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

function changedGroup(
  definition: FormDefinition,
  answers: Answers,
  wish: { do: 'add'; group: string } | { do: 'remove'; group: string; index: number },
): Partial<FormPlace> {
  const field = allFields(definition).find(one => one.name === wish.group);
  if (field?.type !== 'group') return {};
  const entries = entriesOf(answers[field.name]);
  // The page shows the least number even where nothing is written yet.
  const shown = [...entries, ...Array.from({ length: Math.max(0, field.min - entries.length) }, () => ({}))];
  const changed: Answer =
    wish.do === 'remove'
      ? shown.filter((_, index) => index !== wish.index)
      : shown.length < field.max
        ? [...shown, {}]
        : shown;
  const first = field.fields[0]?.name ?? '';
  const focus = wish.do === 'add' ? idOf(`${field.name}/${changed.length - 1}/${first}`) : idOf(field.name);
  return { answers: { ...answers, [field.name]: changed }, focus };
}
