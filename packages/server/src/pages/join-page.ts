import type { NetworkRecord } from '@koinon/contract';
import { adviceNote, adviceQuery, typoWords, type Advice } from './address-advice.ts';
import { formPage, sentPage, type FormPageView } from './form-page.ts';
import { html, safeHref, type Html } from './html.ts';
import type { FoundMembership } from './join-routes.ts';
import { membershipMode, networkBreadcrumb, seats } from './network-frame.ts';
import { notReady } from './not-ready.ts';
import { membershipFormPath, networkPath } from './paths.ts';
import { say } from './say.ts';
import type { T } from './words.ts';

/** The page on which one joins a network. */
export function joinPage(found: FoundMembership, view: FormPageView): Html {
  const { network, form, definition, bodies } = found;
  const { t } = view;
  const { note, url } = network.membership;
  const about = html`<a href="${networkPath(network.slug, t)}">${t('networkPage.about')}</a>`;
  return formPage({
    ...view,
    network,
    definition,
    bodies,
    notice: form.notice,
    title: t('joinPage.title'),
    heading: html`<p class="kicker">${say(network.name, t)}</p>
      <h1>${t('joinPage.title')}</h1>`,
    breadcrumb: networkBreadcrumb(network, t),
    inLanguage: lang => `/f/${network.slug}/membership?lang=${lang}`,
    action: membershipFormPath(network.slug, t),
    lead: html`${note && html`<p class="lead">${say(note, t)}</p>`}
    ${note ? seats(network, t) !== '' && html`<p>${seats(network, t)}</p>` : html`<p>${membershipMode(network, t)}</p>`}`,
    before: html`<p>${t('joinPage.how')} ${atOnce(network, t)}</p>
      <ul class="plain">
        <li>${about}</li>
        <li><a href="${networkPath(network.slug, t, '/members')}">${t('joinPage.already')}</a></li>
      </ul>`,
    instead: html`${notReady(t)}
      ${url !== null && html`<p><a href="${safeHref(url)}">${t('networkPage.joinElsewhere')}</a></p>`}
      <p>${about}</p>`,
  });
}

export function joinedPage(t: T, network: NetworkRecord, advice: Advice | undefined): Html {
  const days = network.retention.unconfirmedMemberships;
  return sentPage({
    t,
    network,
    breadcrumb: networkBreadcrumb(network, t),
    inLanguage: lang =>
      `/f/${network.slug}/membership/sent?${new URLSearchParams({ ...adviceQuery(advice), lang })}`,
    kicker: html`${say(network.name, t)}`,
    next: html`${t('joinPage.next')} ${atOnce(network, t)} ${t('joinPage.nextDays', { count: days })}`,
    more: adviceNote(
      advice === 'typo'
        ? typoWords(t)
        : advice === 'personal'
          ? t('joinPage.personal')
          : advice === 'other'
            ? t('joinPage.other')
            : undefined,
      membershipFormPath(network.slug, t),
      t,
    ),
    form: membershipFormPath(network.slug, t),
    back: html`<a href="${networkPath(network.slug, t)}">${t('networkPage.about')}</a>`,
  });
}

/** Who need not wait: where bodies have seats, one of them must be free. */
const atOnce = ({ membership: { mode } }: NetworkRecord, t: T): string =>
  mode === 'institutional' ? t('joinPage.atOnceSeats') : t('joinPage.atOnce');
