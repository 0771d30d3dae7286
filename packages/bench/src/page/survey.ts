import type { Field, FormDefinition } from '@koinon/contract';
import { formEl } from '@koinon/i18n/form/el';

/** Our form as SurveyJS has it: the same fields, in the same order, with the same words, on one page. */
export function surveyOf(definition: FormDefinition, send: string): object {
  const sections = definition.steps.flatMap(step => step.sections);
  return {
    locale: 'el',
    showQuestionNumbers: 'off',
    completeText: send,
    pages: [
      {
        name: definition.form,
        elements: sections.map(({ id, title, folded, fields }) => ({
          type: 'panel',
          name: id,
          ...(title === null ? {} : { title: wordsOf(title) }),
          state: folded ? 'collapsed' : 'default',
          elements: fields.map(question),
        })),
      },
    ],
  };
}

function question(field: Field): object {
  const { name, required } = field;
  const common = {
    name,
    isRequired: required,
    title: wordsOf(field.label),
    ...(field.hint === null ? {} : { description: wordsOf(field.hint) }),
  };
  switch (field.type) {
    case 'choices':
    case 'choice':
      return {
        ...common,
        type: field.type === 'choices' ? 'checkbox' : 'radiogroup',
        choices: field.options.map(({ value, label }) => ({ value, text: wordsOf(label) })),
      };
    case 'agreement':
      return { ...common, type: 'boolean', renderAs: 'checkbox' };
    case 'long-text':
      return { ...common, type: 'comment' };
    case 'number':
      return { ...common, type: 'text', inputType: 'number' };
    case 'email':
      return { ...common, type: 'text', inputType: 'email', autocomplete: 'email' };
    default:
      return { ...common, type: 'text' };
  }
}

const words: Readonly<Record<string, unknown>> = formEl;

function wordsOf({
  key,
  text,
}: {
  readonly key?: string | undefined;
  readonly text?: Text | undefined;
}): string {
  if (key !== undefined) {
    const found = words[key];
    return typeof found === 'string' ? found : key;
  }
  return text?.el ?? Object.values(text ?? {})[0] ?? '';
}

type Text = Readonly<Record<string, string | undefined>>;
