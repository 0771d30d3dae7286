import type { Answer, Condition, Field, FieldError, FieldOf, SimpleField } from '@koinon/contract';
import { html, type Html, type HtmlValue } from '../html.ts';
import { sayBlocks } from '../say.ts';
import type { T } from '../words.ts';
import { agreedValue, type Body } from './answers-of.ts';
import {
  dateInputs,
  lineInput,
  MAX_RADIOS,
  optionList,
  organizationInput,
  selectBox,
  textArea,
  type Control,
} from './controls.ts';
import { errorText } from './errors.ts';
import { renderGroup } from './render-group.ts';
import { renderImages, type FormPictures } from './render-images.ts';
import { markupHelp } from './markup-help.ts';
import { idOf } from './names.ts';
import { isWithin } from './steps.ts';
import { conditionText, formText } from './text.ts';

/** What every field of a page is drawn with. */
export interface FieldContext {
  readonly t: T;
  readonly errors: readonly FieldError[];
  readonly bodies: readonly Body[];
  /** Fields that conditions may be on: of the whole form, or of a group's entry. */
  readonly among: readonly (Field | SimpleField)[];
  /** Whether the fields are those of a group's entry. */
  readonly inGroup: boolean;
  /** Whether they are in a section whose title says that nothing in it is required. */
  readonly folded: boolean;
  /** Headings inside fields begin at this level. */
  readonly level: number;
  /** Id of what has the focus when the page is opened. */
  readonly focus: string | undefined;
  /** What was taken in; undefined: nothing can be uploaded here. */
  readonly pictures?: FormPictures | undefined;
}

/** The name under which it is sent, what was answered, and which conditions are to be said in words. */
export interface FieldState {
  readonly name: string;
  readonly answer: Answer;
  readonly open: readonly Condition[];
}

/** One question: label, when it applies, hint, what is wrong, control; tied together for those who do not see them together. */
export function renderField(field: Field, state: FieldState, context: FieldContext): Html {
  if (field.type === 'group') return renderGroup(field, state, context);
  if (field.type === 'images') return renderImages(field, state, context);
  return renderSimple(field, state, context);
}

export function renderSimple(field: SimpleField, state: FieldState, context: FieldContext): Html {
  const { name, answer } = state;
  const { t } = context;
  const id = idOf(name);
  const error = context.errors.find(({ pointer }) => isWithin(pointer, name));
  const notes = notesOf(field, state, error, context);
  const describedBy = notes.map(note => note.id).join(' ');
  const attributes = html`${describedBy !== '' && html` aria-describedby="${describedBy}"`}${error && html` aria-invalid="true"`}${context.focus === id && html` autofocus`}`;
  const said = notes.map(note => note.html);
  const control: Control = { name, answer, attributes, bodies: context.bodies, t };
  const bad = error !== undefined;
  if (field.type === 'agreement') return agreement(field, control, said, bad, context);
  if (isSet(field)) {
    const role = field.type === 'choice' ? html` role="radiogroup"` : null;
    return wrap(
      bad,
      html`<fieldset ${role}${describedBy !== '' && html` aria-describedby="${describedBy}"`}>
        <legend>${labelText(field, context)}</legend>
        ${said} ${field.type === 'date' ? dateInputs(field, control, bad) : optionList(field, control)}
      </fieldset>`,
    );
  }
  return wrap(
    bad,
    html`<label for="${id}">${labelText(field, context)}</label> ${said} ${controlOf(field, control)}
      ${field.type === 'blocks' && markupHelp(t)}`,
  );
}

type SetField = FieldOf<'choice' | 'choices' | 'date'>;

/** Fields of several inputs: a fieldset, whose legend is the question. */
function isSet(field: SimpleField): field is SetField {
  if (field.type === 'choice') return field.options.length <= MAX_RADIOS;
  return field.type === 'choices' || field.type === 'date';
}

function controlOf(field: Exclude<SimpleField, FieldOf<'agreement'>>, control: Control): HtmlValue {
  switch (field.type) {
    case 'long-text':
    case 'blocks':
      return textArea(field, control);
    case 'organization':
      return organizationInput(control);
    case 'choice':
      return selectBox(field, control);
    case 'choices':
    case 'date':
      return null;
    default:
      return lineInput(field, control);
  }
}

const wrap = (bad: boolean, content: Html) => html`<div class="field ${bad && 'bad'}">${content}</div>`;

/** Most questions are answered by everyone: those that need not be say so. */
export function labelText(
  field: Field | SimpleField,
  { t, folded }: Pick<FieldContext, 't' | 'folded'>,
): Html {
  return html`${formText(field.label, t)}${!field.required && !folded && field.type !== 'group' && field.type !== 'images' && html` <span class="optional">(${t('form.optional')})</span>`}`;
}

interface Note {
  readonly id: string;
  readonly html: Html;
}

/** What stands between label and control, in the order in which it is read out. */
export function notesOf(
  field: Field | SimpleField,
  { name, open }: Pick<FieldState, 'name' | 'open'>,
  error: FieldError | undefined,
  context: FieldContext,
): Note[] {
  const { t, among } = context;
  const id = idOf(name);
  const notes: Note[] = [];
  const when = open.map(condition => conditionText(condition, among, t)).filter(text => text !== '');
  if (when.length > 0) {
    notes.push({ id: `${id}.when`, html: html`<p class="when" id="${id}.when">${when.join(' ')}</p>` });
  }
  const limit = limitText(field, t);
  if (field.hint || limit !== null) {
    const hint = html`<p class="hint" id="${id}.hint">
      ${field.hint && formText(field.hint, t)}${field.hint && limit !== null && html`<br />`}${limit}
    </p>`;
    notes.push({ id: `${id}.hint`, html: hint });
  }
  if (error) {
    notes.push({
      id: `${id}.error`,
      html: html`<p class="error" id="${id}.error">
        <span class="unseen">${t('form.errorPrefix')}</span> ${errorText(field, error, t, context.inGroup)}
      </p>`,
    });
  }
  return notes;
}

/** What scripts would count while one types. */
function limitText(field: Field | SimpleField, t: T): string | null {
  if (field.type === 'long-text') return t('formPage.upToCharacters', { count: field.maxLength });
  if (field.type === 'blocks') {
    const { advised, maxLength } = field;
    return advised === null
      ? t('formPage.upToCharacters', { count: maxLength })
      : t('draftPage.advised', { count: advised, maximum: maxLength });
  }
  if (field.type === 'choices') {
    return field.max === null ? t('form.chooseAny') : t('form.chooseUpTo', { count: field.max });
  }
  return null;
}

/** The text that is agreed to stands whole before its box. */
function agreement(
  field: FieldOf<'agreement'>,
  { name, answer, attributes, t }: Control,
  said: readonly Html[],
  bad: boolean,
  context: FieldContext,
): Html {
  const id = idOf(name);
  const body = sayBlocks(field.body, t, context.level);
  return wrap(
    bad,
    html`${body && html`<div class="agreed">${body}</div>`} ${said}
      <div class="option">
        <input
          id="${id}"
          name="${name}"
          type="checkbox"
          value="${agreedValue(field)}"
          ${answer === true && html` checked`}
          ${attributes}
        />
        <label for="${id}">${labelText(field, context)}</label>
      </div>`,
  );
}
