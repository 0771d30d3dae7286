import { mailLanguage, type Answers, type FormDefinition, type NetworkRecord } from '@koinon/contract';
import { adviceNote, adviceQuery, typoWords, type Advice } from './address-advice.ts';
import { formPage, sentPage, type FormPageView } from './form-page.ts';
import { html, type Html, type HtmlValue } from './html.ts';
import { networkBreadcrumb } from './network-frame.ts';
import { listsQuery, networkPath, newsletterFormPath } from './paths.ts';
import { notReady } from './not-ready.ts';
import { say } from './say.ts';
import type { FoundNewsletter } from './subscribe-routes.ts';
import type { T } from './words.ts';

/** The page on which one subscribes to a network's newsletter. */
export function subscribePage(found: FoundNewsletter, view: FormPageView): Html {
  const { network, lists, form, definition, bodies } = found;
  const { t } = view;
  const query = listsQuery(lists);
  const archive = networkPath(network.slug, t, '/newsletter');
  return formPage({
    ...view,
    network,
    definition,
    bodies,
    preset: definition ? chosenBeforehand(definition, t) : {},
    notice: form.notice,
    title: t('subscribePage.title'),
    heading: html`<p class="kicker">${say(network.name, t)}</p>
      <h1>${t('subscribePage.title')}</h1>`,
    breadcrumb: networkBreadcrumb(network, t),
    inLanguage: lang => `/f/${network.slug}/newsletter?${new URLSearchParams({ ...query, lang })}`,
    action: newsletterFormPath(network.slug, t, query),
    lead: onlyList(network, lists, t),
    before: html`<p><a href="${archive}">${t('issuePage.archive')}</a></p>`,
    instead: html`${notReady(t)}
      <p><a href="${archive}">${t('issuePage.archive')}</a></p>`,
  });
}

/** The one thing that is chosen beforehand: who reads a page in a language wants mail in it. */
export function chosenBeforehand(definition: FormDefinition, t: T): Answers {
  const lang = mailLanguage(definition, t.locale);
  return lang === undefined ? {} : { lang };
}

/** Where there is one list only, or the address names one, it is said which. */
function onlyList({ newsletter }: NetworkRecord, lists: readonly string[], t: T): HtmlValue {
  const shown = newsletter?.lists.filter(({ id }) => lists.length === 0 || lists.includes(id)) ?? [];
  const [list] = shown;
  if (!list || shown.length > 1) return null;
  return html`<p class="lead">${say(list.name, t)}</p>
    ${list.description && html`<p>${say(list.description, t)}</p>`}`;
}

export interface SubscribedPage {
  readonly t: T;
  readonly network: NetworkRecord;
  readonly lists: readonly string[];
  readonly advice: Advice | undefined;
}

export function subscribedPage({ t, network, lists, advice }: SubscribedPage): Html {
  const days = network.retention.unconfirmedSubscriptions;
  return sentPage({
    t,
    network,
    breadcrumb: networkBreadcrumb(network, t),
    inLanguage: lang => {
      const query = { ...listsQuery(lists), ...adviceQuery(advice), lang };
      return `/f/${network.slug}/newsletter/sent?${new URLSearchParams(query)}`;
    },
    kicker: html`${say(network.name, t)}`,
    next: html`${t('subscribePage.next')} ${t('subscribePage.nextDays', { count: days })}`,
    more: adviceNote(
      advice === 'typo' ? typoWords(t) : advice === 'personal' ? t('subscribePage.personal') : undefined,
      newsletterFormPath(network.slug, t, listsQuery(lists)),
      t,
    ),
    form: newsletterFormPath(network.slug, t, listsQuery(lists)),
    back: html`<a href="${networkPath(network.slug, t, '/newsletter')}">${t('issuePage.archive')}</a>`,
  });
}
