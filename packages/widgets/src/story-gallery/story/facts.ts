/** Under the text: who took part, what it belongs to, what one may do with it, and how to hand it on. */
import { formatDate, formatMonth, isPlainDate } from '@koinon/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import { icon, safeUrl } from '../../core/index.ts';
import { externalLink, hostOf } from '../../prose/link.ts';
import type { FullStory, LinkedEvent } from '../story.ts';
import { foreign, say } from '../../list/language.ts';
import { speller } from './abbreviations.ts';
import type { StoryContext } from './context.ts';
import { copyIcon, shareIcon } from './icons.ts';

export function renderFacts(ctx: StoryContext, story: FullStory): TemplateResult {
  const { s } = ctx;
  const { people, participation, links, events, axes } = story;
  const other = foreign(ctx, story.lang);
  const names = axes.flatMap(id =>
    ctx.state.about.axes.filter(axis => axis.id === id).map(axis => say(ctx, axis.name)),
  );
  const numbers = [
    ...(participation.people === null ? [] : [s('story.participants', { count: participation.people })]),
    ...(participation.bodies === null ? [] : [s('story.bodies', { count: participation.bodies })]),
  ];
  const spell = speller(ctx.state.about.abbreviations, story.lang || ctx.w.locale);
  const rows = [
    row(
      ctx,
      s('story.people'),
      people.map(
        ({ name, role, organization }) =>
          html`<span lang=${other} dir="auto"
            ><span class="person">${name}</span
            >${[role, organization].map(one => (one ? [', ', spell(one)] : ''))}</span
          >`,
      ),
    ),
    row(ctx, s('story.participation'), numbers.length === 0 ? [] : [numbers.join(', ')]),
    row(ctx, s('story.axes'), names),
    row(
      ctx,
      s('story.events'),
      events.map(event => renderEvent(ctx, event)),
    ),
    row(
      ctx,
      s('story.links'),
      links.map(({ text, url }) => externalLink(url, html`<span lang=${other} dir="auto">${text}</span>`)),
    ),
    row(ctx, s('story.licence'), licenceOf(ctx, story)),
  ];
  return html`<div class="facts" part="facts">${rows}</div>`;
}

function row(ctx: StoryContext, label: string, items: readonly unknown[]): unknown {
  if (items.length === 0) return nothing;
  return html`<section class="fact" part="fact">
    ${ctx.heading(2, label, { class: 'fact-title' })}
    ${
      items.length === 1
        ? html`<p>${items[0]}</p>`
        : html`<ul role="list">
            ${items.map(item => html`<li>${item}</li>`)}
          </ul>`
    }
  </section>`;
}

function renderEvent(ctx: StoryContext, { name, url, startDate }: LinkedEvent): unknown {
  const href = safeUrl(url);
  const words = say(ctx, name);
  const when = dateOf(ctx, startDate);
  return html`${href === undefined ? words : html`<a href=${href}>${words}</a>`}${when ? html` <span class="quiet">${when}</span>` : nothing}`;
}

/** As exact as the date is: a month is never written as its first day. */
function dateOf({ w }: StoryContext, startDate: string | null): string {
  if (startDate === null || startDate.length === 4) return startDate ?? '';
  if (startDate.length === 7) return isPlainDate(`${startDate}-01`) ? formatMonth(startDate, w.locale) : '';
  const day = startDate.slice(0, 10);
  return isPlainDate(day) ? formatDate(day, w.locale) : '';
}

/** Where each licence says what it allows, for people. */
const deeds: Readonly<Record<string, string>> = {
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC-BY-SA-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
};

function licenceOf({ s, w }: StoryContext, { licence, sourceUrl }: FullStory): readonly unknown[] {
  const words = s.optional(`story.licence.${licence}`);
  const deed = deeds[licence];
  const source = safeUrl(sourceUrl);
  return [
    ...(words === undefined
      ? []
      : [
          deed === undefined
            ? words
            : html`<a href=${safeUrl(`${deed}deed.${w.locale}`) ?? nothing} rel="license">${words}</a>`,
        ]),
    ...(source === undefined ? [] : [externalLink(source, s('story.source', { host: hostOf(source) }))]),
  ];
}

/** The story's public page, to send to someone. */
export function renderShare(ctx: StoryContext, { title, url, demo }: FullStory): unknown {
  const { s } = ctx;
  const href = safeUrl(url);
  const can = 'share' in navigator;
  return html`${demo ? html`<p class="quiet">${s('story.demoHint')}</p>` : nothing}
  ${
    href === undefined
      ? nothing
      : html`<p class="share screen-only" part="share">
            <button class="button" type="button" part="button" @click=${() => ctx.share(title, href)}>
              ${icon(can ? shareIcon : copyIcon)}${can ? s('story.share') : s('story.copy')}
            </button>
            <a href=${href}>${ctx.w('story.page')}</a>
          </p>
          ${ctx.shared ? html`<p class="quiet shared">${ctx.shared}</p>` : nothing}`
  }`;
}
