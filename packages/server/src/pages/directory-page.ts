import type { DirectoryMember } from '../memberships/types.ts';
import { html, safeHref, type Html, type HtmlValue } from './html.ts';
import { frame, managePath } from './manage-frame.ts';
import type { MembershipPage } from './membership-page.ts';
import { say } from './say.ts';
import type { T } from './words.ts';

export interface DirectoryPage extends MembershipPage {
  readonly members: readonly DirectoryMember[];
  /** What was searched for; '' for all. */
  readonly q: string;
}

/** What members show each other, with a search that needs no JavaScript. */
export function directoryPage(view: DirectoryPage): Html {
  const { t, token, network, members, q, membership } = view;
  const inIt = membership.directory.fields.includes('name');
  const count = members.length;
  const found =
    count > 0
      ? q === ''
        ? t('directoryPage.count', { count })
        : t('directoryPage.countFor', { count, q })
      : t(q === '' ? 'directoryPage.empty' : 'directoryPage.noneFor', { q });
  return frame(
    view,
    // Who has searched hears first what came of it.
    q === '' ? t('directoryPage.title') : `${found} – ${t('directoryPage.title')}`,
    html`<p class="kicker">${say(network.name, t)}</p>
      <h1>${t('directoryPage.title')}</h1>
      <p>${t('directoryPage.hint')}</p>
      <p>
        ${t(inIt ? 'directoryPage.inIt' : 'directoryPage.notInIt')}
        <a href="${managePath(token, t, { action: 'change' })}">${t('directoryPage.choose')}</a>
      </p>
      <form
        class="search"
        action="${managePath(token, t, {}, '/directory').split('?')[0] ?? ''}"
        method="get"
        role="search"
      >
        <label for="q">${t('directoryPage.search')}</label>
        <p class="note" id="hint">${t('directoryPage.searchHint')}</p>
        <input type="hidden" name="lang" value="${t.locale}" />
        <p>
          <input id="q" name="q" type="search" value="${q}" maxlength="200" aria-describedby="hint" />
          <button class="button">${t('directoryPage.searchButton')}</button>
        </p>
      </form>
      ${
        count > 0
          ? html`<h2 role="status">${found}</h2>
              <ul class="people">
                ${members.map(member => html`<li>${person(member, t)}</li>`)}
              </ul>`
          : html`<p role="status"><strong>${found}</strong></p>
              ${q !== '' && html`<p>${t('directoryPage.noneFound')}</p>`}`
      }
      ${q !== '' && html`<p><a href="${managePath(token, t, {}, '/directory')}">${t('directoryPage.all')}</a></p>`}
      <p><a href="${managePath(token, t)}">${t('memberPage.back')}</a></p>`,
    { below: '/directory' },
  );
}

function person({ name, organisation, unit, role, email, about }: DirectoryMember, t: T): HtmlValue {
  const where: HtmlValue[] = [
    role,
    unit,
    organisation !== null && (typeof organisation === 'string' ? organisation : say(organisation, t)),
  ].filter(one => one !== null && one !== false && one !== '');
  return html`<h3>${name}</h3>
    ${where.length > 0 && html`<p>${where.map((one, index) => html`${index > 0 && ' · '}${one}`)}</p>`}
    ${about !== null && about !== '' && html`<p class="typed">${about}</p>`}
    ${email !== null && html`<p><a href="${safeHref(`mailto:${email}`)}">${email}</a></p>`}`;
}

/** Who is not a member, or not just now, reads why there is nothing to see. */
export function membersOnlyPage(view: MembershipPage): Html {
  const { t, token, network } = view;
  return frame(
    view,
    t('directoryPage.title'),
    html`<p class="kicker">${say(network.name, t)}</p>
      <h1>${t('directoryPage.title')}</h1>
      <div class="banner quiet">
        <p><strong>${t('directoryPage.membersOnly')}</strong></p>
        <p>${t('directoryPage.membersOnlyHint')}</p>
      </div>
      <p><a class="button" href="${managePath(token, t)}">${t('memberPage.back')}</a></p>`,
    { below: '/directory' },
  );
}
