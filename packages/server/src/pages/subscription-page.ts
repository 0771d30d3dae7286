import type { NetworkRecord, WireSubscription } from '@koinon/contract';
import { noticeOf } from '../forms/notice.ts';
import type { Again } from './form-page.ts';
import { errorSummary, renderForm, type FormPlace } from './form/index.ts';
import { html, type Html, type HtmlValue } from './html.ts';
import { factList } from './fact-list.ts';
import { frame, managePath, saidBanner, stateBanner } from './manage-frame.ts';
import { page } from './layout.ts';
import { networkPath, newsletterFormPath } from './paths.ts';
import { privacyNotice } from './privacy-notice.ts';
import { plain, say } from './say.ts';
import { back, described, topicLine } from './subscription-words.ts';
import type { T } from './words.ts';

export interface SubscriptionPage {
  readonly t: T;
  readonly token: string;
  readonly network: NetworkRecord;
  readonly subscription: WireSubscription;
  /** Of the form of preferences. */
  readonly place: FormPlace;
  /** What has just been done, or could not be. */
  readonly said?: Again | undefined;
}

/** One's subscription as its link shows it. */
export function subscriptionPage(view: SubscriptionPage): Html {
  const { subscription } = view;
  if (subscription.link === 'confirm') return confirmPage(view);
  return subscription.link === 'unsubscribe' ? leavingPage(view) : preferencesPage(view);
}

/** What one asked for, with the button that makes it so. */
function confirmPage(view: SubscriptionPage): Html {
  const { t, network, subscription, said } = view;
  const { asked, available, lists, email, confirmable } = subscription;
  const added = asked?.lists ?? [];
  const topics = topicLine(asked?.topics ?? [], available.topics, t);
  const title = t('subscriptionPage.confirmTitle');
  const rows: [HtmlValue, HtmlValue][] = [[t('form.email'), email]];
  if (added.length > 0) rows.push([t('subscriptionPage.lists'), described(added, available.lists, t)]);
  if (topics !== null) rows.push([t('subscriptionPage.topics'), topics]);
  if (lists.length > 0) rows.push([t('subscriptionPage.already'), described(lists, available.lists, t)]);
  return frame(
    view,
    title,
    html`${said && saidBanner(said)} ${heading(network, title, t)}
    ${
      confirmable
        ? html`<p>
              ${t(added.length > 0 ? 'subscriptionPage.confirmHint' : 'subscriptionPage.confirmKnown')}
            </p>
            ${factList(rows)} ${button(view, 'confirm', t('subscriptionPage.confirm'))}
            <h2>${t('subscriptionPage.notMe')}</h2>
            <p>${t('subscriptionPage.notMeHint')}</p>
            ${button(view, 'withdraw', t('subscriptionPage.withdraw'), 'second')}`
        : html`${stateBanner('quiet', t('subscriptionPage.listGone'), [])} ${again(network, t)}`
    }`,
  );
}

/** The link is dead from now on, so it is said here. */
export function withdrawnPage({ t, network }: SubscriptionPage): Html {
  const title = t('subscriptionPage.withdrawn');
  return page({
    t,
    title: `${title} – ${plain(network.shortName ?? network.name, t)}`,
    robots: 'noindex',
    main: html`<article class="narrow">
      ${heading(network, title, t)}
      <p class="lead">${t('subscriptionPage.withdrawnHint')}</p>
      ${again(network, t)}
    </article>`,
  });
}

/** What one gets, and the form with which to change it. */
function preferencesPage(view: SubscriptionPage): Html {
  const { t, token, network, subscription, place, said } = view;
  const { definition, status, cancellable, email } = subscription;
  const title = t('subscriptionPage.title');
  const left = status === 'left';
  return frame(
    view,
    title,
    html`${said && saidBanner(said)} ${definition && errorSummary(definition, place.errors, t, 2)}
      ${heading(network, title, t)}
      ${
        left
          ? said?.done !== true &&
            stateBanner('quiet', t('subscriptionPage.left'), [back(network.retention.formerSubscribers, t)])
          : current(subscription, t)
      }
      <p>${t('form.email')}: <span class="strong">${email}</span></p>
      ${
        definition &&
        html`<h2>${t(left ? 'subscriptionPage.comeBack' : 'subscriptionPage.change')}</h2>
          ${renderForm(definition, {
            t,
            action: managePath(token, t),
            ...place,
            hidden: { action: 'change' },
            summary: false,
            unmarked: true,
            level: 3,
            notice: network.privacy && privacyNotice(noticeOf('newsletter', network.privacy, network), t, 3),
          })}`
      }
      ${
        cancellable &&
        html`<h2>${t('subscriptionPage.leaveTitle')}</h2>
          <p>${t('subscriptionPage.leaveHint')}</p>
          ${button(view, 'leave-all', t('subscriptionPage.leaveAll'), 'second')}`
      }
      ${left && !definition && again(network, t)} ${archive(network, t)}
      <p class="note">${t('subscriptionPage.yours')}</p>`,
    { failed: place.errors.length > 0 },
  );
}

/** By the link of an issue, which may have been passed on: it leaves, and tells next to nothing. */
function leavingPage(view: SubscriptionPage): Html {
  const { t, network, subscription, said } = view;
  const { list, available, email, cancellable: gets } = subscription;
  const known = available.lists.find(({ id }) => id === list);
  const name = known ? say(known.name, t) : (list ?? say(network.name, t));
  // What has just been done is what the page is about.
  const done = said?.done === true;
  const plainName = known ? plain(known.name, t) : (list ?? plain(network.name, t));
  const title = done ? t('subscriptionPage.leftList', { list: plainName }) : t('subscriptionPage.leaveTitle');
  // Without a list this address could be on instead, there is nothing to prefer.
  const single = available.lists.length < 2;
  return frame(
    view,
    title,
    html`${said && !done && saidBanner(said)} ${heading(network, title, t)}
    ${!gets && !done && stateBanner('quiet', html`${t('subscriptionPage.notGetting')}`, [name])}
    ${
      !done &&
      factList([
        [t('form.email'), email],
        [t('subscriptionPage.list'), name],
      ])
    }
    ${gets && button(view, 'leave', t('subscriptionPage.leaveOne'))}
    ${
      (gets || !single) &&
      html`<h2>${t('subscriptionPage.otherwise')}</h2>
        <p>${t('subscriptionPage.mailLinkHint')}</p>
        ${button(view, 'mail-link', t('subscriptionPage.mailLink'), 'second')}`
    }
    ${
      !gets &&
      (single
        ? html`<p class="actions">
            <a class="button second" href="${newsletterFormPath(network.slug, t)}">
              ${t('subscriptionPage.again')}
            </a>
          </p>`
        : html`<p>${t('subscriptionPage.againHint')}</p>
            ${again(network, t)}`)
    }
    ${archive(network, t)}`,
  );
}

/** The same whether the address gets mail or not: nobody is told whose it is. */
export function linkMailedPage(view: SubscriptionPage): Html {
  const { t, token, network, subscription } = view;
  const title = t('register.done');
  return frame(
    view,
    title,
    html`${heading(network, title, t)}
      <p class="lead">${t('subscriptionPage.mailed', { email: subscription.email })}</p>
      <p>${t('register.doneLate')} ${t('register.doneSpam')}</p>
      <p><a href="${managePath(token, t)}">${t('subscriptionPage.toPage')}</a></p>`,
  );
}

function current({ lists, topics, available, lang, status }: WireSubscription, t: T): HtmlValue {
  if (status !== 'active') return null;
  // Whatever one had subscribed to, the network has ended it.
  if (lists.length === 0) return stateBanner('quiet', t('subscriptionPage.listGone'), []);
  const line = topicLine(topics, available.topics, t);
  return html`<p>${t('subscriptionPage.gets')}</p>
    ${described(lists, available.lists, t)}
    ${line !== null && html`<p class="muted">${t('subscriptionPage.topics')}: ${line}</p>`}
    <p class="muted">${t('form.lang')}: ${t.optional(`form.language.${lang}`) ?? lang}</p>`;
}

function heading(network: NetworkRecord, title: string, t: T): Html {
  return html`<p class="kicker">${say(network.name, t)}</p>
    <h1>${title}</h1>`;
}

function button({ t, token }: SubscriptionPage, action: string, words: string, look = ''): Html {
  return html`<form method="post" action="${managePath(token, t)}" class="actions">
    <button class="button ${look}" name="action" value="${action}">${words}</button>
  </form>`;
}

function again(network: NetworkRecord, t: T): Html {
  return html`<p><a href="${newsletterFormPath(network.slug, t)}">${t('subscriptionPage.again')}</a></p>`;
}

function archive(network: NetworkRecord, t: T): Html {
  return html`<p><a href="${networkPath(network.slug, t, '/newsletter')}">${t('issuePage.archive')}</a></p>`;
}
