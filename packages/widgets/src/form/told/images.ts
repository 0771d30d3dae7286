/** Pictures: chosen, dropped or taken; each a card with what is said of it, to be moved, stopped, tried again, taken out. */
import { isAsked, type GroupAnswer } from '@koinon/contract/forms';
import { fold } from '@koinon/i18n/fold';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { safeUrl } from '../../core/index.ts';
import { idOf, type FieldContext, type RenderField } from '../context.ts';
import { describedBy, hintAndError, labelOf } from '../fields/field.ts';
import { renderField } from '../fields/render-field.ts';
import { textOf } from '../typed.ts';
import { canRetry } from './picture.model.ts';
import { picturesOf } from './all-pictures.ts';
import { Pictures, type Images, type Job } from './pictures.ts';
import { said, statusWords } from './words.ts';

/** Telephones that take photos in a format of their own give a JPEG where only these are asked for. */
const ACCEPTED = 'image/jpeg,image/png,image/webp';

export const renderImages: RenderField<Images> = (ctx, field, path) => {
  const pictures = picturesOf(ctx.core, field.name);
  const { entries, removed } = pictures;
  const wrong = ctx.errorOf(path) !== undefined;
  const cards = entries.map((entry, index) => ({ entry, index, key: Pictures.keyOf(entry) }));
  const undo = removed && renderUndo(ctx, field, path, pictures);
  return html`<div class=${wrong ? 'field group wrong' : 'field group'} part="field group">
    <p class="label" part="label" id="${idOf(path)}-label">${labelOf(ctx, field)}</p>
    ${hintAndError(ctx, field, path)}
    <ol class="pictures" role="list" aria-labelledby="${idOf(path)}-label">
      ${repeat(
        cards,
        ({ key }) => key,
        ({ entry, index }) => renderCard(ctx, field, path, pictures, entry, index),
      )}
    </ol>
    ${undo}
    ${
      entries.length < field.max
        ? renderChoose(ctx, field, path, pictures)
        : html`<p class="quiet" id=${idOf(path)} tabindex="-1">
            ${ctx.w('form.groupMax', { count: field.max })}
          </p>`
    }
    ${pictures.leftOut > 0 ? html`<p class="left-out">${leftOut(ctx, field, pictures)}</p>` : nothing}
  </div>`;
};

const leftOut = (ctx: FieldContext, { max }: Images, { leftOut: count }: Pictures): string =>
  said(ctx, 'form.picture.leftOut', { count, maximum: max });

function renderChoose(ctx: FieldContext, field: Images, path: string, pictures: Pictures): TemplateResult {
  const id = idOf(path);
  const add = (files: FileList | null | undefined) => {
    ctx.core.read();
    const before = pictures.entries.length;
    const count = pictures.add([...(files ?? [])], field);
    if (count === 0) return;
    const added = said(ctx, 'form.picture.added', { count });
    ctx.core.ports.announce(pictures.leftOut > 0 ? `${added}. ${leftOut(ctx, field, pictures)}` : added);
    ctx.core.focus(idOf(`${path}/${before}`));
  };
  const chosen = ({ currentTarget }: Event) => {
    if (!(currentTarget instanceof HTMLInputElement)) return;
    add(currentTarget.files);
    // So that the same file can be chosen once more.
    currentTarget.value = '';
  };
  const pick = ({ currentTarget }: Event) => {
    const input = currentTarget instanceof Element ? currentTarget.nextElementSibling : null;
    if (input instanceof HTMLInputElement) input.click();
  };
  return html`<div
    class="drop"
    part="drop"
    @dragover=${(event: DragEvent) => over(event, true)}
    @dragleave=${(event: DragEvent) => over(event, false)}
    @drop=${(event: DragEvent) => {
      over(event, false);
      add(event.dataTransfer?.files);
    }}
  >
    <button
      class="button"
      part="button"
      type="button"
      id=${id}
      aria-describedby=${describedBy(ctx, field, path)}
      @click=${pick}
    >
      ${said(ctx, 'form.picture.choose')}
    </button>
    <input type="file" hidden accept=${ACCEPTED} multiple @change=${chosen} />
    <button class="button camera" part="button" type="button" @click=${pick}>
      ${said(ctx, 'form.picture.camera')}
    </button>
    <input type="file" hidden accept="image/*" capture="environment" @change=${chosen} />
    <p class="quiet pointer">${said(ctx, 'form.picture.drop')}</p>
  </div>`;
}

function over(event: DragEvent, is: boolean): void {
  event.preventDefault();
  if (event.currentTarget instanceof Element) event.currentTarget.classList.toggle('over', is);
}

function renderCard(
  ctx: FieldContext,
  field: Images,
  path: string,
  pictures: Pictures,
  entry: GroupAnswer,
  index: number,
): TemplateResult {
  const at = `${path}/${index}`;
  const id = idOf(at);
  const number = index + 1;
  const job = pictures.jobOf(entry);
  const error = ctx.errorOf(at);
  const total = pictures.entries.length;
  const named = (action: string) => said(ctx, 'form.picture.actionOf', { action, number });
  const button = (name: 'up' | 'down' | 'remove', press: (event: Event) => void, off = false) => {
    const words = said(ctx, `form.picture.${name}`);
    return html`<button
      class="button quiet"
      part="button"
      type="button"
      id="${id}-${name}"
      aria-label=${named(words)}
      aria-disabled=${off ? 'true' : nothing}
      @click=${off ? nothing : press}
    >
      ${words}
    </button>`;
  };
  const move = (event: Event, to: number, name: string) => {
    ctx.core.read();
    apart(event, Math.min(index, to), Math.max(index, to));
    pictures.move(index, to);
    ctx.core.ports.announce(said(ctx, 'form.picture.moved', { number: to + 1, total }));
    ctx.core.focus(`${idOf(`${path}/${to}`)}-${name}`);
  };
  return html`<li>
    <fieldset class="entry picture ${error === undefined ? '' : 'field wrong'}" part="entry picture">
      <legend class="label" id=${id} tabindex="-1">
        ${ctx.w('form.groupItem', { item: said(ctx, 'form.picture.item'), number })}
      </legend>
      ${
        error === undefined
          ? nothing
          : html`<p class="error" part="error-text" id="${id}-error">
              <span class="visually-hidden">${ctx.later?.w('form.errorPrefix')}</span> ${error}
            </p>`
      }
      <div class="picture-head">
        ${renderPreview(ctx, entry, job)}
        <div>
          ${job ? html`<p class="picture-name"><bdi>${job.name}</bdi></p>` : nothing}
          ${
            job
              ? renderStatus(ctx, field, pictures, entry, job, id, named)
              : entry['upload']
                ? nothing
                : html`<p class="picture-status failed">${said(ctx, 'form.picture.gone')}</p>`
          }
        </div>
      </div>
      <div class="picture-acts">
        ${total > 1 ? [button('up', event => move(event, index - 1, 'up'), index === 0), button('down', event => move(event, index + 1, 'down'), number === total)] : nothing}
        ${button('remove', event => remove(event, ctx, path, pictures, index))}
      </div>
      ${field.fields
        .filter(one => isAsked(one, entry))
        .map(one => renderField(ctx, one, `${at}/${one.name}`, entry[one.name]))}
      <p class="remark ${same(entry) ? 'said' : ''}" part="remark" role="status">
        ${same(entry) ? said(ctx, 'form.picture.same') : nothing}
      </p>
    </fieldset>
  </li>`;
}

function same({ alt, caption, decorative }: GroupAnswer): boolean {
  const words = fold(textOf(alt)).trim();
  return words !== '' && decorative !== true && words === fold(textOf(caption)).trim();
}

function renderPreview(ctx: FieldContext, entry: GroupAnswer, job: Job | undefined): unknown {
  if (job) {
    job.preview?.setAttribute('aria-hidden', 'true');
    return html`<div class="thumb" part="thumb">${job.preview ?? nothing}</div>`;
  }
  const picture = ctx.core.ports.pictures?.shown(textOf(entry['upload']));
  const src = picture && safeUrl(picture.url);
  return html`<div class="thumb" part="thumb">
    ${src ? html`<img src=${src} alt="" width=${picture.width} height=${picture.height} loading="lazy" />` : nothing}
  </div>`;
}

function renderStatus(
  ctx: FieldContext,
  field: Images,
  pictures: Pictures,
  entry: GroupAnswer,
  { state }: Job,
  id: string,
  named: (action: string) => string,
): TemplateResult {
  const { status } = state;
  const under = status === 'preparing' || status === 'queued' || status === 'uploading';
  const act = (name: 'stop' | 'retry', press: () => void) => {
    const words = said(ctx, `form.picture.${name}`);
    return html`<button class="button" part="button" type="button" aria-label=${named(words)} @click=${press}>
      ${words}
    </button>`;
  };
  const gone = () => ctx.core.focus(id);
  return html`<p class="picture-status ${status}">
      ${ctx.later && statusWords(ctx.later.w, field.maxBytes, state)}
    </p>
    ${
      status === 'uploading'
        ? html`<progress
            max="1"
            .value=${state.share}
            aria-label=${named(said(ctx, 'form.picture.uploading'))}
          ></progress>`
        : nothing
    }
    ${
      under
        ? act('stop', () => {
            pictures.stop(entry);
            ctx.core.ports.announce(named(said(ctx, 'form.picture.stopped')));
            gone();
          })
        : canRetry(state)
          ? act('retry', () => {
              pictures.retry(entry, field.maxBytes);
              gone();
            })
          : nothing
    }`;
}

/**
 * Cards that get other numbers: their radio buttons belong to no group until they are drawn with them. On the way two cards
 * would have the same names, and what is chosen in one would be no more in the other.
 */
function apart({ currentTarget }: Event, from: number, to = Infinity): void {
  if (!(currentTarget instanceof Element)) return;
  const cards = currentTarget.closest('.field.group')?.querySelectorAll('.pictures > li') ?? [];
  for (const card of [...cards].slice(from, to + 1))
    for (const radio of card.querySelectorAll<HTMLInputElement>('[type="radio"]')) radio.name = '';
}

function remove(event: Event, ctx: FieldContext, path: string, pictures: Pictures, index: number): void {
  ctx.core.read();
  apart(event, index);
  pictures.remove(index);
  ctx.core.focus(`${idOf(path)}-undo`);
}

function renderUndo(ctx: FieldContext, field: Images, path: string, pictures: Pictures): TemplateResult {
  const number = (pictures.removed?.index ?? 0) + 1;
  const words = said(ctx, 'form.picture.undo');
  const undo = (event: Event) => {
    ctx.core.read();
    apart(event, number - 1);
    const index = pictures.putBack(field.maxBytes);
    ctx.core.ports.announce(said(ctx, 'form.picture.back', { number: index + 1 }));
    ctx.core.focus(idOf(`${path}/${index}`));
  };
  return html`<p class="undo" part="undo">
    <span id="${idOf(path)}-removed">${said(ctx, 'form.picture.removed', { number })}</span>
    <button
      class="button"
      part="button"
      type="button"
      id="${idOf(path)}-undo"
      aria-describedby="${idOf(path)}-removed"
      @click=${undo}
    >
      ${words}
    </button>
  </p>`;
}
