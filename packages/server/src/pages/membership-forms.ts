import type { FormDefinition, WireMembership } from '@koinon/contract';
import { formatInstantDate } from '@koinon/i18n';
import { errorSummary, renderForm, type FormPlace } from './form/index.ts';
import { html, type Html } from './html.ts';
import { frame, managePath, saidBanner } from './manage-frame.ts';
import { isRequest } from './membership-leave.ts';
import type { MembershipPage } from './membership-page.ts';
import { say } from './say.ts';

export interface ChangeMembershipPage extends MembershipPage {
  readonly definition: FormDefinition;
  readonly place: FormPlace;
}

/** What one may change, and what the directory shows. */
export function changeMembershipPage(view: ChangeMembershipPage): Html {
  const { t, token, network, definition, place, bodies } = view;
  const institutional = network.membership.mode === 'institutional';
  return frame(
    view,
    t('memberPage.change'),
    html`${errorSummary(definition, place.errors, t, 2)}
      <p class="kicker">${say(network.name, t)}</p>
      <h1>${t('memberPage.change')}</h1>
      ${institutional && html`<p>${t('memberPage.changeBody')}</p>`}
      ${renderForm(
        { ...definition, submit: { key: 'form.saveChanges' } },
        { t, action: managePath(token, t), ...place, bodies, hidden: { action: 'change' }, summary: false },
      )}
      <p>
        <a href="${managePath(token, t)}">
          ${t(isRequest(view.membership) ? 'memberPage.backToRequest' : 'memberPage.back')}
        </a>
      </p>`,
    { failed: place.errors.length > 0 },
  );
}

export interface CharterDuePage extends MembershipPage {
  readonly charterDue: NonNullable<WireMembership['charterDue']>;
  readonly place: FormPlace;
}

/** A new version of the charter, whole, with its box. */
export function charterDuePage(view: CharterDuePage): Html {
  const { t, token, network, charterDue, place, said, membership } = view;
  const date = formatInstantDate(charterDue.until, network.timeZone, t.locale);
  return frame(
    view,
    t('memberPage.charter'),
    html`${said && saidBanner(said)} ${errorSummary(charterDue.definition, place.errors, t, 2)}
      <p class="kicker">${say(network.name, t)}</p>
      <h1>${t('memberPage.charter')}</h1>
      <p>
        ${
          membership.status === 'active'
            ? t('memberPage.charterUntil', { version: charterDue.version, date })
            : html`${t('form.version', { version: charterDue.version })}. ${t('memberPage.reason.charter')}`
        }
      </p>
      ${renderForm(charterDue.definition, {
        t,
        action: managePath(token, t),
        ...place,
        hidden: { action: 'accept' },
        summary: false,
      })}
      <p><a href="${managePath(token, t)}">${t('memberPage.back')}</a></p>`,
    { failed: place.errors.length > 0 },
  );
}
