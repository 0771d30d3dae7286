/** What stands where no form is: why, and what can be done. */
import type { CalendarEvent } from '@koinon/contract';
import type { Translator } from '@koinon/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import { alertIcon, infoIcon, safeUrl } from '../../core/index.ts';
import { has, say, type RegistrationContext } from '../view/context.ts';
import { instantText } from '../view/dates.ts';
import { renderState, type Said } from '../../form/state.ts';
import type { ClosedScreen } from '../view/state.ts';
import type { ClosedWords } from '../words.ts';

/** The words of a state, also for the live region. */
export function wordsOf(
  { state }: Pick<RegistrationContext, 'state'>,
  w: Translator<ClosedWords>,
  screen: ClosedScreen,
): Said {
  const event = state.form?.event;
  const at = (iso: string) => instantText(iso, event?.timeZone ?? 'UTC', w.locale);
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
      return { title: w(`register.${screen}`), hint: w(`register.${screen}Hint`) };
  }
}

export function renderClosed(
  ctx: RegistrationContext,
  w: Translator<ClosedWords>,
  screen: ClosedScreen,
): TemplateResult {
  const event = ctx.state.form?.event;
  return renderState(ctx, screen, wordsOf(ctx, w, screen), screen === 'cancelled' ? alertIcon : infoIcon, [
    event && has(event.statusNote) ? html`<p>${say(ctx, event.statusNote)}</p>` : nothing,
    screen === 'external' && event ? renderExternal(ctx, w, event) : nothing,
  ]);
}

/** In words and with the host to read, because one leaves for a site that may ask for other things. */
function renderExternal(ctx: RegistrationContext, w: Translator<ClosedWords>, event: CalendarEvent): unknown {
  const href = safeUrl(event.registration.url);
  if (href === undefined) return nothing;
  const { urlLabel } = event.registration;
  const host = new URL(href).host.replace(/^www\./, '');
  return html`<p>
    <a class="external" href=${href}
      >${has(urlLabel) ? html`${say(ctx, urlLabel)} (${host})` : w('register.externalLink', { host })}</a
    >
  </p>`;
}
