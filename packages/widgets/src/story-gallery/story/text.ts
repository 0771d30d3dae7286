/** The text: its sections under the story's heading, then pictures, people, and what else belongs to it. */
import { html, nothing, type TemplateResult } from 'lit';
import { renderBlocks } from '../../prose/blocks.ts';
import type { FullStory, StorySection } from '../story.ts';
import { foreign } from '../../list/language.ts';
import { speller } from './abbreviations.ts';
import type { StoryContext } from './context.ts';
import { renderFacts, renderShare } from './facts.ts';
import { renderFigure } from './figure.ts';

export function renderText(ctx: StoryContext, story: FullStory): TemplateResult {
  return html`<div class="text" part="text">
      ${story.sections.map(section => renderSection(ctx, story, section))}
    </div>
    ${renderGallery(ctx, story)} ${renderFacts(ctx, story)} ${renderShare(ctx, story)}`;
}

function renderSection(
  ctx: StoryContext,
  story: FullStory,
  { section, heading, blocks }: StorySection,
): TemplateResult {
  const { s, w } = ctx;
  const other = foreign(ctx, story.lang);
  // The author's own words are in the story's language, Koinon's in the page's.
  const title = heading
    ? html`<span lang=${other} dir="auto">${heading}</span>`
    : (s.optional(`story.section.${section}`) ?? nothing);
  const spell = speller(ctx.state.about.abbreviations, story.lang || w.locale);
  return html`<section class="part" part="section">
    ${title === nothing ? nothing : ctx.heading(2, title, { class: 'part-title', part: 'section-title' })}
    ${renderBlocks(
      {
        t: w,
        lang: ctx.lang,
        draw: {
          text: spell,
          title: words => ctx.heading(3, words, { class: 'inner-title' }),
          figure: image => renderFigure(ctx, image, { sizes: '(min-width: 48em) 46em, 100vw' }),
        },
      },
      blocks,
      story.lang,
    )}
  </section>`;
}

function renderGallery(ctx: StoryContext, { gallery }: FullStory): unknown {
  if (gallery.length === 0) return nothing;
  return html`<section class="part" part="section">
    ${ctx.heading(2, ctx.s('story.pictures'), { class: 'part-title', part: 'section-title' })}
    <ul class="pictures" part="pictures" role="list">
      ${gallery.map(image => html`<li>${renderFigure(ctx, image, { sizes: '(min-width: 40em) 22em, 100vw' })}</li>`)}
    </ul>
  </section>`;
}
