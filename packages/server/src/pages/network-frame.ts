import type { NetworkRecord } from '@koinon/contract';
import type { Html } from './html.ts';
import { html, type HtmlValue } from './html.ts';
import { galleryPath, membershipFormPath, networkPath, newsletterFormPath, storyFormPath } from './paths.ts';
import { say } from './say.ts';
import type { T } from './words.ts';

/** The way to a page below a network's own. */
export function networkBreadcrumb(network: NetworkRecord, t: T): { href: string; text: HtmlValue }[] {
  return [
    { href: `/?lang=${t.locale}`, text: t('page.home') },
    { href: networkPath(network.slug, t), text: say(network.shortName ?? network.name, t) },
  ];
}

/** Who joins: people, or public bodies with so many seats. */
export function membershipMode(network: NetworkRecord, t: T): string {
  return `${t(`networkPage.mode.${network.membership.mode}`)} ${seats(network, t)}`.trim();
}

/** How many each body has; '' where that is no question. */
export function seats({ membership: { mode, seatsPerBody } }: NetworkRecord, t: T): string {
  return mode === 'institutional' && seatsPerBody !== null
    ? t('networkPage.seats', { count: seatsPerBody })
    : '';
}

/** Where one joins: the form here, else what the network says of itself; null: nowhere is known. */
export function joinHref({ slug, privacy, membership }: NetworkRecord, t: T): string | null {
  return privacy === null ? membership.url : membershipFormPath(slug, t);
}

/** Where one subscribes; null: nowhere. */
export function subscribeHref({ slug, privacy, newsletter }: NetworkRecord, t: T): string | null {
  return newsletter === null || privacy === null ? null : newsletterFormPath(slug, t);
}

/** Where one tells a story; null: the network takes none. */
export function tellHref({ slug, privacy, stories }: NetworkRecord, t: T): string | null {
  return stories === null || privacy === null ? null : storyFormPath(slug, t);
}

/** What there is to see of a network beside its events. */
export function networkLinks(network: NetworkRecord, t: T): Html[] {
  const { slug, newsletter, labs, stories } = network;
  const links: [string, string][] = [
    ...(stories ? [[galleryPath(slug, t), t('gallery.title')] as [string, string]] : []),
    ...(newsletter ? [[networkPath(slug, t, '/newsletter'), t('issuePage.title')] as [string, string]] : []),
    ...(labs.length > 0 ? [[networkPath(slug, t, '/labs'), t('labsPage.title')] as [string, string]] : []),
    [networkPath(slug, t, '/members'), t('directoryPage.title')],
  ];
  return links.map(([href, text]) => html`<li><a href="${href}">${text}</a></li>`);
}
