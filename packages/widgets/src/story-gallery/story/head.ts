/** Over the text: what it is, who tells it, since when; its other languages; the lead and the first picture. */
import { languageName } from '@koinon/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../../core/index.ts';
import { dateText } from '../../list/date.ts';
import { readCard } from '../read-page.ts';
import type { FullStory, Translation } from '../story.ts';
import { foreign } from '../../list/language.ts';
import { speller } from './abbreviations.ts';
import type { StoryContext } from './context.ts';
import { renderFigure } from './figure.ts';

export function renderHead(ctx: StoryContext, story: FullStory): TemplateResult {
  const { w, s } = ctx;
  const other = foreign(ctx, story.lang);
  const kind = w.optional(`gallery.type.${story.resourceType}`);
  const language = languageName(story.lang, w.locale);
  return html`<p class="kind" part="kind">
      ${kind ?? nothing}${story.demo ? html` <span class="demo" part="demo">${w('gallery.demo')}</span>` : nothing}
    </p>
    <p class="byline" part="byline">${bylineOf(ctx, story)}</p>
    ${other === nothing || !language ? nothing : html`<p class="quiet">${s('story.fallback', { language })}</p>`}
    ${
      story.translations.length === 0
        ? nothing
        : html`<p class="translations" part="translations">
            ${s('story.translations')}
            ${story.translations.map((one, index) => [index > 0 ? ', ' : '', renderTranslation(ctx, one)])}
          </p>`
    }
    ${
      story.summary === null
        ? nothing
        : html`<p class="lead" part="summary" lang=${other} dir="auto">
            ${speller(ctx.state.about.abbreviations, story.lang || w.locale)(story.summary)}
          </p>`
    }
    ${story.image ? renderFigure(ctx, story.image, { sizes: '(min-width: 48em) 46em, 100vw', part: 'cover', eager: true }) : nothing}`;
}

function bylineOf({ w, s, zone, ...ctx }: StoryContext, story: FullStory): unknown {
  const { author, publishedAt, updatedAt } = story;
  const day = (instant: string) => dateText(instant, zone, w.locale);
  const name = [author?.name, author?.organization].filter(Boolean).join(', ');
  const facts: unknown[] = [];
  if (name) {
    // The name is in the language of the story, the words around it in the page's.
    const [before = '', after = ''] = s('story.by', { name: '\u0000' }).split('\u0000');
    facts.push(
      html`${before}<span lang=${foreign({ ...ctx, w }, story.lang)} dir="auto">${name}</span>${after}`,
    );
  }
  if (publishedAt) {
    const [before = '', after = ''] = s('story.publishedAt', { date: '\u0000' }).split('\u0000');
    facts.push(html`${before}<time datetime=${publishedAt}>${day(publishedAt)}</time>${after}`);
    if (updatedAt && day(updatedAt) !== day(publishedAt) && updatedAt > publishedAt)
      facts.push(s('story.updatedAt', { date: day(updatedAt) }));
  }
  return facts.map((fact, index) => [index > 0 ? '\u00a0· ' : '', fact]);
}

/** In its own language and by its own name, as one looks for it. */
function renderTranslation(ctx: StoryContext, one: Translation): unknown {
  const href = safeUrl(one.url);
  const words = nameOfLanguage(one.lang) ?? one.name;
  if (href === undefined) return words;
  const card = readCard({ ...one, title: one.name });
  return html`<a
    href=${href}
    lang=${one.lang || nothing}
    hreflang=${one.lang || nothing}
    title=${one.name}
    @click=${(event: MouseEvent) => card && ctx.choose(card, event)}
    >${words}</a
  >`;
}

function nameOfLanguage(lang: string): string | undefined {
  try {
    const name = new Intl.DisplayNames([lang], { type: 'language', fallback: 'none' }).of(lang);
    return name && name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
  } catch {
    return undefined;
  }
}
