import { html, type Html, type HtmlValue } from './html.ts';
import { page } from './layout.ts';
import { factList } from './fact-list.ts';
import { frame, managePath, saidBanner } from './manage-frame.ts';
import { bodyName, type MembershipPage } from './membership-page.ts';
import { membershipFormPath, networkPath } from './paths.ts';
import { plain, say } from './say.ts';
import type { T } from './words.ts';

export interface ConfirmMembershipPage extends MembershipPage {
  /** The version of the charter that was read when it was asked; null: not known. */
  readonly asked: string | null;
}

/** What was asked with the address, and the button that makes it so. Whoever did not ask has one to delete it. */
export function confirmMembershipPage(view: ConfirmMembershipPage): Html {
  const { t, network, said } = view;
  const title = t('memberPage.confirmTitle');
  return frame(
    view,
    title,
    html`${said && saidBanner(said)}
      <p class="kicker">${say(network.name, t)}</p>
      <h1>${title}</h1>
      <p>${t('memberPage.confirmHint')}</p>
      ${factList(facts(view))} ${button(view, 'confirm', t('memberPage.confirm'))}
      <h2>${t('memberPage.notMe')}</h2>
      <p>${t('memberPage.notMeHint')}</p>
      ${button(view, 'delete-request', t('memberPage.deleteRequest'), 'second')}`,
  );
}

function facts({ t, network, membership, bodies, asked }: ConfirmMembershipPage): [HtmlValue, HtmlValue][] {
  const { email, name, organisation, unit, role } = membership;
  const rows: [HtmlValue, HtmlValue][] = [
    [t('form.email'), email],
    [t('form.name'), name],
    [t('form.organisation'), organisation && bodyName(organisation, bodies, t)],
    [t('form.unit'), unit],
    [t('form.position'), role],
    [t('charterPage.title'), asked !== null && charterLink(network.slug, asked, t)],
  ];
  return rows.filter(([, value]) => value !== null && value !== false && value !== '');
}

const charterLink = (network: string, version: string, t: T) =>
  html`<a href="${networkPath(network, t, `/charter/${version}`)}">${t('form.version', { version })}</a>`;

function button({ t, token }: MembershipPage, action: string, words: string, look = ''): Html {
  return html`<form method="post" action="${managePath(token, t)}" class="actions">
    <button class="button ${look}" name="action" value="${action}">${words}</button>
  </form>`;
}

/** The link may be dead from now on, so it is said here. */
export function requestDeletedPage({ t, network }: MembershipPage): Html {
  const title = t('memberPage.requestDeleted');
  return page({
    t,
    title: `${title} – ${plain(network.shortName ?? network.name, t)}`,
    robots: 'noindex',
    main: html`<article class="narrow">
      <p class="kicker">${say(network.name, t)}</p>
      <h1>${title}</h1>
      <p class="lead">${t('memberPage.requestDeletedHint')}</p>
      <ul class="plain">
        <li><a href="${membershipFormPath(network.slug, t)}">${t('joinPage.title')}</a></li>
        <li><a href="${networkPath(network.slug, t)}">${t('networkPage.about')}</a></li>
      </ul>
    </article>`,
  });
}
