import type { FieldError, NetworkRecord } from '@koinon/contract';
import { html, safeHref, type Html } from './html.ts';
import { page } from './layout.ts';
import { joinHref, networkBreadcrumb } from './network-frame.ts';
import { networkPath } from './paths.ts';
import { plain, say } from './say.ts';
import type { T } from './words.ts';

export interface MembersPage {
  readonly t: T;
  readonly network: NetworkRecord;
  /** What was typed. */
  readonly email: string;
  readonly errors: readonly FieldError[];
  /** Seconds until it is worth trying again. */
  readonly wait?: number | undefined;
}

/** What the directory of members is, and the way to one's own link: nobody is shown to who is not a member. */
export function membersPage({ t, network, email, errors, wait }: MembersPage): Html {
  const title = t('directoryPage.title');
  const [error] = errors;
  const words =
    error && t(error.code === 'required' ? 'form.error.email.required' : 'form.error.email.not-an-email');
  const join = joinHref(network, t);
  return page({
    t,
    title: `${error ? t('formPage.errorTitle', { title }) : title} – ${plain(network.shortName ?? network.name, t)}`,
    languages: network.languages,
    inLanguage: lang => `/n/${network.slug}/members?lang=${lang}`,
    breadcrumb: networkBreadcrumb(network, t),
    main: html`<article class="narrow">
      ${
        wait !== undefined &&
        html`<div class="banner" tabindex="-1" autofocus>
          <p><strong>${t('form.failed.many')}</strong></p>
          <p>${t('form.failed.manyHint', { count: Math.max(1, Math.ceil(wait / 60)) })}</p>
        </div>`
      }
      ${
        words !== undefined &&
        html`<div class="problems">
          <h2 id="problems" tabindex="-1" autofocus>${t('form.problem')}</h2>
          <ul>
            <li><a href="#field-email">${words}</a></li>
          </ul>
        </div>`
      }
      <p class="kicker">${say(network.name, t)}</p>
      <h1>${title}</h1>
      <p>${t('directoryPage.what')}</p>
      <p>${t('directoryPage.safe')}</p>
      <h2>${t('directoryPage.linkTitle')}</h2>
      <p>${t('directoryPage.linkHint')}</p>
      <form
        class="form"
        id="form"
        method="post"
        action="${networkPath(network.slug, t, '/members')}"
        novalidate
      >
        <input type="hidden" name="lang" value="${t.locale}" />
        <div class="field ${words !== undefined && 'bad'}">
          <label for="field-email">${t('form.email')}</label>
          ${
            words !== undefined &&
            html`<p class="error" id="field-email.error">
              <span class="unseen">${t('form.errorPrefix')}</span> ${words}
            </p>`
          }
          <input
            class="line"
            id="field-email"
            name="email"
            type="email"
            value="${email}"
            autocomplete="email"
            spellcheck="false"
            autocapitalize="none"
            ${words !== undefined && html` aria-describedby="field-email.error" aria-invalid="true"`}
          />
        </div>
        <p class="actions"><button class="button">${t('directoryPage.mailLink')}</button></p>
      </form>
      ${
        join !== null &&
        html`<h2>${t('directoryPage.notMember')}</h2>
          <p><a class="button second" href="${safeHref(join)}">${t('joinPage.title')}</a></p>`
      }
    </article>`,
  });
}

/** The same for every address: who is a member is nobody's business. */
export function linkSentPage(t: T, network: NetworkRecord): Html {
  return page({
    t,
    title: `${t('register.done')} – ${plain(network.shortName ?? network.name, t)}`,
    robots: 'noindex',
    breadcrumb: networkBreadcrumb(network, t),
    main: html`<article class="narrow">
      <p class="kicker">${t('directoryPage.title')}</p>
      <h1>${t('register.done')}</h1>
      <p class="lead">${t('directoryPage.sent')}</p>
      <p>${t('directoryPage.sentElse')}</p>
      <h2>${t('register.doneMissing')}</h2>
      <ul>
        <li>${t('register.doneLate')}</li>
        <li>${t('register.doneSpam')}</li>
        <li><a href="${networkPath(network.slug, t, '/members')}">${t('form.doneAgain')}</a></li>
      </ul>
      <p><a href="${networkPath(network.slug, t)}">${t('networkPage.about')}</a></p>
    </article>`,
  });
}
