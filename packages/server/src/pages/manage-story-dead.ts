import { LINK_DAYS } from '../stories/deps.ts';
import type { Again } from './form-page.ts';
import { html, type Html } from './html.ts';
import { page } from './layout.ts';
import { managePath, saidBanner } from './manage-frame.ts';
import type { T } from './words.ts';

export interface DeadStory {
  readonly t: T;
  /** '' where there is no link to ask about. */
  readonly token: string;
  /** Whether it came by mail, and so can be mailed again. */
  readonly mailed: boolean;
  readonly said?: Again | undefined;
}

/** A link to a story that opens it no longer. What has become of the story is not said: who holds an old link may be anybody. */
export function deadStoryPage({ t, token, mailed, said }: DeadStory): Html {
  const title = t('draftPage.gone');
  return page({
    t,
    title: `${title} – Koinon`,
    robots: 'noindex',
    inLanguage: locale => `/m/${encodeURIComponent(token)}?lang=${locale}`,
    main: html`<article class="narrow">
      ${said && saidBanner(said)}
      <h1>${title}</h1>
      <p>${t('draftPage.goneHint', { days: LINK_DAYS })}</p>
      ${
        mailed && !said
          ? html`<form method="post" action="${managePath(token, t)}" class="actions">
              <p>${t('draftPage.renewHint')}</p>
              <button class="button" name="action" value="renew">${t('draftPage.renew')}</button>
            </form>`
          : !mailed && html`<p>${t('draftPage.goneMailed')}</p>`
      }
      <ul class="actions">
        <li><a class="button second" href="/?lang=${t.locale}">${t('page.allEvents')}</a></li>
      </ul>
    </article>`,
  });
}
