/** The event of a registration form: found by its name. */
import { formatDate } from '@koinon/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import type { EventFacts } from '../model/facts.ts';
import { foundEvents } from '../model/state.ts';
import { say, type BuilderContext } from './context.ts';
import { radioGroup, textField } from './fields.ts';

/** More than these are found by another word. */
const SHOWN = 8;

export function renderEvents(ctx: BuilderContext, label: string, set: (id: string) => void): TemplateResult {
  const { t, state, dispatch, retry } = ctx;
  const { events, choice, search } = state;
  const chosen = choice.options['event-id'] ?? '';
  if (events.status === 'loading')
    return html`<p class="hint" role="status">${t('builder.eventsLoading')}</p>`;
  if (events.status === 'failed')
    return html`<p class="error">${t('builder.eventsFailed')}</p>
      <p><button class="button" type="button" @click=${retry}>${t('builder.retry')}</button></p>`;
  const found = foundEvents(state);
  const shown = found.filter(({ id }, index) => index < SHOWN || id === chosen);
  const elsewhere = chosen !== '' && !found.some(({ id }) => id === chosen);
  const matches = found.filter(({ here }) => here).length;
  return html`${textField(
      { id: 'event-search', label: t('builder.eventSearch'), type: 'search', live: true },
      search,
      text => dispatch({ type: 'searched', text }),
    )}
    <p class="hint" role="status">
      ${t('builder.eventsFound', { count: matches })}${
        found.length > SHOWN ? `. ${t('builder.eventsShown', { shown: SHOWN })}` : nothing
      }
    </p>
    ${elsewhere ? html`<p class="error">${t('builder.eventElsewhere', { id: chosen })}</p>` : nothing}
    ${
      shown.length > 0
        ? radioGroup(
            { id: 'event', label },
            chosen,
            shown.map(event => ({ value: event.id, text: say(ctx, event.name), hint: dateOf(ctx, event) })),
            set,
            'cards',
          )
        : nothing
    }`;
}

function dateOf({ t }: BuilderContext, { startDate }: EventFacts): string {
  return startDate && /^\d{4}-\d{2}-\d{2}$/.test(startDate)
    ? formatDate(startDate, t.locale)
    : t('builder.undated');
}
