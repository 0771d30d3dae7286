import { formatPeriod } from '@koinon/i18n';
import { html, type Html, type HtmlValue } from './html.ts';
import { page } from './layout.ts';
import { frame, managePath } from './manage-frame.ts';
import type { MembershipPage } from './membership-page.ts';
import { membershipFormPath, networkPath } from './paths.ts';
import { plain, say } from './say.ts';

/** What is kept of agreements and of what staff did, and for how long: it is said before anything is deleted. */
function whatStays({ network: { retention }, t }: MembershipPage): HtmlValue[] {
  return [
    t('memberPage.stays.consents', { period: formatPeriod(retention.consents, t.locale) }),
    t('memberPage.stays.acts', { period: formatPeriod(retention.acts, t.locale) }),
  ];
}

/** What staff decided outlives what the person asks to be forgotten. */
function standing({ membership: { reason }, network: { retention }, t }: MembershipPage): HtmlValue[] {
  const period = formatPeriod(retention.consents, t.locale);
  return reason === 'staff' || reason === 'declined' ? [t('memberPage.stays.standing', { period })] : [];
}

const list = (items: readonly HtmlValue[]) =>
  html`<ul>
    ${items.map(item => html`<li>${item}</li>`)}
  </ul>`;

/** Whoever is no member yet leaves nothing: there is a request to withdraw. */
export const isRequest = ({ status }: MembershipPage['membership']) =>
  status === 'pending' || status === 'review';

/** Asked once more, with what happens and what stays. */
export function leavePage(view: MembershipPage): Html {
  const { t, token, network, membership } = view;
  const asked = isRequest(membership);
  const title = t(asked ? 'memberPage.withdrawAsk' : 'memberPage.leaveAsk');
  const now = asked ? [t('memberPage.withdrawNow')] : [t('memberPage.leaveNow'), t('memberPage.leaveEvents')];
  return frame(
    view,
    title,
    html`<p class="kicker">${say(network.name, t)}</p>
      <h1>${title}</h1>
      <h2>${t('memberPage.happens')}</h2>
      ${list(now)}
      <h2>${t('memberPage.stays')}</h2>
      ${list([t('memberPage.leaveKept', { period: formatPeriod(network.retention.formerMembers, t.locale) }), ...whatStays(view)])}
      ${ask(view, 'leave', t(asked ? 'memberPage.withdrawYes' : 'memberPage.leaveYes'))}
      <p>
        <a href="${managePath(token, t, { action: 'erase' })}"
          >${t(asked ? 'memberPage.eraseInsteadOfWithdraw' : 'memberPage.eraseInstead')}</a
        >
      </p>`,
  );
}

export function erasePage(view: MembershipPage): Html {
  const { t, token, network, membership } = view;
  const title = t('memberPage.eraseAsk');
  return frame(
    view,
    title,
    html`<p class="kicker">${say(network.name, t)}</p>
      <h1>${title}</h1>
      <h2>${t('memberPage.happens')}</h2>
      ${list([t('memberPage.eraseNow'), membership.status === 'active' && t('memberPage.leaveEvents'), t('memberPage.eraseFinal')].filter(one => one !== false))}
      <h2>${t('memberPage.stays')}</h2>
      ${list([...whatStays(view), ...standing(view), t('memberPage.eraseApart')])}
      <p><a href="${managePath(token, t, {}, '/export')}">${t('memberPage.exportBefore')}</a></p>
      ${ask(view, 'erase', t('memberPage.eraseYes'))}`,
  );
}

function ask({ t, token }: MembershipPage, action: string, yes: string): Html {
  return html`<form method="post" action="${managePath(token, t)}" class="actions">
    <button class="button bad" name="action" value="${action}">${yes}</button>
    <a class="button second" href="${managePath(token, t)}">${t('memberPage.keep')}</a>
  </form>`;
}

/** The link is dead from now on, so it is said here. */
export function erasedPage({ t, network }: MembershipPage): Html {
  const title = t('memberPage.erased');
  return page({
    t,
    title: `${title} – ${plain(network.shortName ?? network.name, t)}`,
    robots: 'noindex',
    main: html`<article class="narrow">
      <p class="kicker">${say(network.name, t)}</p>
      <h1>${title}</h1>
      <p class="lead">${t('memberPage.erasedHint')}</p>
      <p>${t('memberPage.eraseApart')}</p>
      <ul class="plain">
        <li><a href="${membershipFormPath(network.slug, t)}">${t('memberPage.joinAgain')}</a></li>
        <li><a href="${networkPath(network.slug, t)}">${t('networkPage.about')}</a></li>
      </ul>
    </article>`,
  });
}
