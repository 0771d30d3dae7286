import type { NewsletterList } from '@koinon/contract';
import { formatPeriod } from '@koinon/i18n';
import type { Again } from './form-page.ts';
import { html, type Html, type HtmlValue } from './html.ts';
import { say } from './say.ts';
import type { SubscriptionPage } from './subscription-page.ts';
import type { T } from './words.ts';

/** Said only where it is so: the address may have been kept, or made up. */
export function subscriptionDone(
  done: string | undefined,
  { subscription, t, network }: SubscriptionPage,
): Again | undefined {
  const { status, confirmable, list, lists, link } = subscription;
  // The link of an issue knows of its list only.
  if (link === 'unsubscribe' && done !== 'left') return undefined;
  const title = (words: string, hint?: string): Again => ({ title: words, hint, button: false, done: true });
  switch (done) {
    case 'confirmed':
      return status === 'active' && !confirmable ? title(t('subscriptionPage.done.confirmed')) : undefined;
    case 'changed':
      if (status === 'left')
        return title(t('subscriptionPage.done.leftAll'), back(network.retention.formerSubscribers, t));
      return status === 'active' ? { title: t('manage.done.changed'), button: false } : undefined;
    case 'left':
      return list !== null && !lists.includes(list) ? title(t('subscriptionPage.done.left')) : undefined;
    case 'left-all':
      return status === 'left'
        ? title(t('subscriptionPage.done.leftAll'), back(network.retention.formerSubscribers, t))
        : undefined;
    default:
      return undefined;
  }
}

/** How one comes back who has left everything. */
export const back = (days: number, t: T) =>
  t('subscriptionPage.back', { period: formatPeriod(days, t.locale) });

/** The lists or topics that are meant, each with what is in it; one that the network no longer has by its id. */
function namesOf(ids: readonly string[], known: readonly NewsletterList[], t: T): HtmlValue[] {
  return ids.map(id => {
    const found = known.find(one => one.id === id);
    return found ? say(found.name, t) : id;
  });
}

export function described(ids: readonly string[], known: readonly NewsletterList[], t: T): Html {
  return html`<ul>
    ${ids.map(id => {
      const found = known.find(one => one.id === id);
      return html`<li>
        ${found ? say(found.name, t) : id}
        ${found?.description && html`<br /><span class="muted">${say(found.description, t)}</span>`}
      </li>`;
    })}
  </ul>`;
}

/** In one line; none: everything. */
export function topicLine(ids: readonly string[], known: readonly NewsletterList[], t: T): HtmlValue {
  if (known.length === 0) return null;
  if (ids.length === 0) return t('subscriptionPage.everything');
  return namesOf(ids, known, t).map((name, index) => html`${index > 0 && ', '}${name}`);
}
