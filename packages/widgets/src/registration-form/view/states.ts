/** What stands where no form is: why, what can be done, and at most one button. */
import type { CalendarEvent } from '@koinon/contract';
import { formatInstant } from '@koinon/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import { alertIcon, icon, infoIcon, offlineIcon, safeUrl } from '../../core/index.ts';
import type { Screen } from '../registration-form.model.ts';
import { has, say, type RegistrationContext } from './context.ts';

export type StateScreen = Exclude<Screen, 'form' | 'line' | 'done' | 'loading'>;

interface Said {
  readonly title: string;
  readonly hint: string;
}

/** The words of a state, also for the live region. */
export function wordsOf(ctx: Pick<RegistrationContext, 't' | 'w' | 'state'>, screen: StateScreen): Said {
  const { t, w } = ctx;
  const event = ctx.state.form?.event;
  const at = (iso: string) => formatInstant(iso, event?.timeZone ?? 'UTC', t.locale);
  switch (screen) {
    case 'not-open': {
      const opensAt = event?.registration.opensAt;
      return {
        title: w('register.notOpen'),
        hint: opensAt ? w('register.notOpenOn', { date: at(opensAt) }) : '',
      };
    }
    case 'closed': {
      const closesAt = event?.registration.closesAt;
      return {
        title: w('register.closed'),
        hint: closesAt ? w('register.closedOn', { date: at(closesAt) }) : '',
      };
    }
    case 'over':
      return { title: w('register.over'), hint: '' };
    case 'external':
      return {
        title: w('register.external'),
        hint: w(safeUrl(event?.registration.url) ? 'register.externalHint' : 'register.externalMissing'),
      };
    case 'not-published':
      return { title: w('register.notPublished'), hint: w('register.notPublishedHint') };
    case 'not-found':
      return { title: w('register.notFound'), hint: w('register.notFoundHint') };
    case 'no-server':
      return { title: w('register.noServer'), hint: w('register.noServerHint') };
    case 'full':
    case 'cancelled':
    case 'postponed':
    case 'invitation':
    case 'none':
    case 'unannounced':
    case 'error':
    case 'offline':
      return { title: w(`register.${screen}`), hint: w(`register.${screen}Hint`) };
  }
}

const signs: Partial<Record<StateScreen, string>> = {
  offline: offlineIcon,
  error: alertIcon,
  cancelled: alertIcon,
};

export function renderState(ctx: RegistrationContext, screen: StateScreen): TemplateResult {
  const { title, hint } = wordsOf(ctx, screen);
  const event = ctx.state.form?.event;
  const trouble = screen === 'error' || screen === 'offline';
  return html`<div class="state ${screen}" part="state ${trouble ? 'error' : ''}">
    ${icon(signs[screen] ?? infoIcon)}
    <div>
      ${ctx.heading(1, title, { class: 'state-title', id: 'state', focusable: true })}
      ${hint ? html`<p>${hint}</p>` : nothing}
      ${event && has(event.statusNote) ? html`<p>${say(ctx, event.statusNote)}</p>` : nothing}
      ${screen === 'external' && event ? renderExternal(ctx, event) : nothing}
      ${
        trouble
          ? html`<p>
              <button class="button primary" type="button" part="button" @click=${ctx.retry}>
                ${ctx.t('calendar.retry')}
              </button>
            </p>`
          : nothing
      }
    </div>
  </div>`;
}

/** In words and with the host to read, because one leaves for a site that may ask for other things. */
function renderExternal(ctx: RegistrationContext, event: CalendarEvent): unknown {
  const href = safeUrl(event.registration.url);
  if (href === undefined) return nothing;
  const { urlLabel } = event.registration;
  const host = new URL(href).host.replace(/^www\./, '');
  return html`<p>
    <a class="external" href=${href}
      >${has(urlLabel) ? html`${say(ctx, urlLabel)} (${host})` : ctx.w('register.externalLink', { host })}</a
    >
  </p>`;
}
