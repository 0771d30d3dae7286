import type { FieldOf, GroupAnswer } from '@koinon/contract';
import { formatBytes } from '@koinon/i18n';
import { html, type Html } from '../html.ts';
import { entriesOf } from './answers-of.ts';
import { asText } from './controls.ts';
import { errorText } from './errors.ts';
import { DO, FILE, idOf, writeWish } from './names.ts';
import { labelText, notesOf, renderSimple, type FieldContext, type FieldState } from './render-field.ts';

/** A picture that was taken in, as its form shows it. */
export interface FormPicture {
  /** A path of this site. */
  readonly src: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** By the upload's id. */
export type FormPictures = ReadonlyMap<string, FormPicture>;

/**
 * Pictures with what is said of each. Without scripts one is uploaded at a time, with everything that was typed; its file comes
 * last, so that whoever reads the form has the rest of it by then.
 */
export function renderImages(field: FieldOf<'images'>, state: FieldState, context: FieldContext): Html {
  const { t, pictures } = context;
  const { name } = state;
  const id = idOf(name);
  const entries = entriesOf(state.answer);
  const error = context.errors.find(({ pointer }) => pointer === `/${name}`);
  const notes = notesOf(field, state, error, context);
  const describedBy = notes.map(note => note.id).join(' ');
  return html`<div class="field group ${error && 'bad'}">
    <fieldset ${describedBy !== '' && html` aria-describedby="${describedBy}"`}>
      <legend>${labelText(field, context)}</legend>
      ${notes.map(note => note.html)}
      <input type="hidden" name="${name}.count" value="${entries.length}" />
      ${entries.map((entry, index) => renderEntry(field, { entry, index, of: entries.length, name }, context))}
      ${pictures ? addPicture(field, { id, count: entries.length }, context) : html`<p class="hint">${t('draftPage.pictureLater')}</p>`}
    </fieldset>
  </div>`;
}

interface Entry {
  readonly entry: GroupAnswer;
  readonly index: number;
  /** How many there are. */
  readonly of: number;
  readonly name: string;
}

function renderEntry(
  field: FieldOf<'images'>,
  { entry, index, of, name }: Entry,
  context: FieldContext,
): Html {
  const { t, pictures } = context;
  const number = index + 1;
  const at = `${name}/${index}`;
  const upload = asText(entry['upload']);
  const picture = pictures?.get(upload);
  const wrong = context.errors.find(({ pointer }) => pointer === `/${at}`);
  const inside = { ...context, among: field.fields, inGroup: true, folded: false };
  const button = (wish: 'up' | 'down' | 'remove') =>
    html`<button
      class="quiet"
      name="${DO}"
      value="${writeWish({ do: wish, group: name, index })}"
      formnovalidate
    >
      ${t(`draftPage.${wish}`, { number })}
    </button>`;
  return html`<fieldset
    class="entry"
    id="${idOf(at)}"
    tabindex="-1"
    ${context.focus === idOf(at) && html` autofocus`}
  >
    <legend>${t('draftPage.picture', { number })}</legend>
    ${
      picture &&
      html`<img
        class="thumbnail"
        src="${picture.src}"
        width="${picture.width}"
        height="${picture.height}"
        alt="${asText(entry['alt']) || t('draftPage.pictureAlone')}"
      />`
    }
    ${wrong && html`<p class="error"><span class="unseen">${t('form.errorPrefix')}</span> ${errorText(field, wrong, t)}</p>`}
    <input type="hidden" name="${at}/upload" value="${upload}" />
    ${field.fields.map(one =>
      renderSimple(one, { name: `${at}/${one.name}`, answer: entry[one.name], open: one.when }, inside),
    )}
    <p class="entry-actions">
      ${index > 0 && button('up')} ${number < of && button('down')} ${button('remove')}
    </p>
  </fieldset>`;
}

function addPicture(
  field: FieldOf<'images'>,
  { id, count }: { readonly id: string; readonly count: number },
  { t, focus }: FieldContext,
): Html {
  if (count >= field.max) return html`<p class="hint" id="${id}" tabindex="-1">${t('draftPage.full')}</p>`;
  const hint = `${id}.file-hint`;
  return html`<div class="entry">
    <label for="${id}">${t('draftPage.choose')}</label>
    <p class="hint" id="${hint}">
      ${t('draftPage.chooseHint', { size: formatBytes(field.maxBytes, t.locale) })}
    </p>
    <input
      id="${id}"
      name="${FILE}"
      type="file"
      accept="image/jpeg,image/png,image/webp"
      aria-describedby="${hint}"
      ${focus === id && html` autofocus`}
    />
    <p>
      <button class="button second" name="${DO}" value="${writeWish({ do: 'stay' })}" formnovalidate>
        ${t('draftPage.upload')}
      </button>
    </p>
  </div>`;
}

/** Whether a form takes files, and so is sent in parts. */
export const takesFiles = (fields: readonly { readonly type: string }[]): boolean =>
  fields.some(({ type }) => type === 'images');
