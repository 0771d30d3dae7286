import type { CalendarEvent } from '@koinon/contract';
import { languageName } from '@koinon/i18n';
import { html, nothing } from 'lit';
import { safeUrl } from '../../core/index.ts';
import { has, say, sayPlain } from '../view/context.ts';
import type { DetailsContext } from './context.ts';
import { bullets, section } from './section.ts';

/** Whom it is for, and for members only: why, and how one becomes one. */
export function renderAudience(ctx: DetailsContext, event: CalendarEvent, depth: number): unknown {
  const { t, w } = ctx;
  const { audience } = event;
  const bodies = event.addressedTo.map(id => {
    const term = ctx.network?.bodyTypes.find(type => type.id === id);
    return term ? sayPlain(ctx, term.name) : id;
  });
  const join = safeUrl(ctx.network?.membership.url);
  const known = t.optional(`audience.${audience}`);
  return section(ctx, depth, w('audience.label'), [
    known ? html`<p>${known}</p>` : nothing,
    has(event.audienceNote) ? html`<p>${say(ctx, event.audienceNote)}</p>` : nothing,
    audience === 'members'
      ? html`<p class="quiet">${w('audience.membersWhy')} ${w('audience.membersHow')}</p>
          ${join ? html`<p><a href=${join}>${w('audience.join')}</a></p>` : nothing}`
      : nothing,
    bodies.length > 0 ? html`<p>${w('audience.addressedTo')}: ${bodies.join(', ')}</p>` : nothing,
    event.inLanguage.length > 0
      ? html`<p class="quiet">
          ${w('event.languages')}:
          ${event.inLanguage.map(lang => languageName(lang, t.locale) ?? lang).join(', ')}
        </p>`
      : nothing,
  ]);
}

/** What one may take part as: observer, expert. */
export function renderRoles(ctx: DetailsContext, event: CalendarEvent, depth: number): unknown {
  if (event.participantRoles.length === 0) return nothing;
  const roles = event.participantRoles.map(role => say(ctx, role.name));
  return section(ctx, depth, ctx.w('event.participantRoles'), bullets(roles));
}
