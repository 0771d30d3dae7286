import type { NetworkRecord, WireCharter } from '@koinon/contract';
import { charterBody } from '@koinon/contract/charter-text';
import { formatInstantDate } from '@koinon/i18n';
import { pickText } from '@koinon/i18n/text';
import { html, safeHref, type Html } from './html.ts';
import { page } from './layout.ts';
import { joinHref, networkBreadcrumb } from './network-frame.ts';
import { networkPath } from './paths.ts';
import { langAttributes, plain, say, sayBlocks } from './say.ts';
import type { T } from './words.ts';

export interface CharterPage {
  readonly t: T;
  readonly network: NetworkRecord;
  /** Undefined: the network has none. */
  readonly charter: WireCharter | undefined;
}

/** A version of a network's charter, whole. */
export function charterPage({ t, network, charter }: CharterPage): Html {
  const title = charter
    ? pickText(charter.title, t.locale)
    : { text: t('charterPage.title'), lang: t.locale };
  const path = charter && !charter.current ? `/charter/${charter.version}` : '/charter';
  return page({
    t,
    title: `${title.text} – ${plain(network.shortName ?? network.name, t)}`,
    ...(charter?.sample === false ? {} : { robots: 'noindex' }),
    languages: network.languages,
    inLanguage: lang => `/n/${network.slug}${path}?lang=${lang}`,
    breadcrumb: networkBreadcrumb(network, t),
    main: html`<article class="narrow">
      <p class="kicker">${say(network.name, t)}</p>
      <h1${langAttributes(title.lang, t.locale)}>${title.text}</h1>
      ${charter ? whole(charter, network, t) : html`<p>${t('charterPage.none')}</p>`}
      <p><a href="${networkPath(network.slug, t)}">${t('networkPage.about')}</a></p>
    </article>`,
  });
}

function whole(charter: WireCharter, network: NetworkRecord, t: T): Html {
  const { version, current, sample, publishedAt } = charter;
  const join = joinHref(network, t);
  // Its own heading is the page's.
  const body = Object.fromEntries(
    Object.entries(charterBody(charter)).map(([lang, [, ...blocks]]) => [lang, blocks]),
  );
  return html`${
      sample &&
      html`<div class="banner">
        <p><strong>${t('charterPage.sample')}</strong></p>
        <p>${t('charterPage.sampleHint')}</p>
      </div>`
    }
    ${
      !current &&
      html`<div class="banner">
        <p><strong>${t('charterPage.old')}</strong></p>
        <p><a href="${networkPath(network.slug, t, '/charter')}">${t('charterPage.toCurrent')}</a></p>
      </div>`
    }
    <p class="muted">
      ${t('form.version', { version })} ·
      ${t('event.publishedAt', { date: formatInstantDate(publishedAt, network.timeZone, t.locale) })}
    </p>
    ${sayBlocks(body, t, 2)}
    ${current && join !== null && html`<p class="actions"><a class="button" href="${safeHref(join)}">${t('joinPage.title')}</a></p>`}`;
}
