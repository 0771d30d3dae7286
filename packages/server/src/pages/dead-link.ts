import type { NetworkRecord, ProblemSlug } from '@koinon/contract';
import type { Context } from 'hono';
import { allNetworks } from '../data/networks.ts';
import type { Env, Services } from '../http/context.ts';
import { RequestProblem } from '../http/problem.ts';
import type { HtmlValue } from './html.ts';
import { deadLinkPage, sendPrivate } from './manage-frame.ts';
import { newsletterFormPath, membershipFormPath } from './paths.ts';
import { localeOf } from './respond.ts';
import { plain } from './say.ts';
import { languagesOf, wordsIn, type T } from './words.ts';

export type LinkKind = 'registration' | 'membership' | 'subscription';

/** The page that says why a link leads nowhere, and what one can do instead; throws what is another problem. */
export async function deadLink(
  { db }: Pick<Services, 'db'>,
  c: Context<Env>,
  token: string,
  error: unknown,
  kind: LinkKind,
): Promise<Response> {
  const slug: ProblemSlug | undefined = error instanceof RequestProblem ? error.slug : undefined;
  if (slug !== 'not-found' && slug !== 'link-expired') throw error;
  const t = wordsIn(localeOf(c));
  const expired = slug === 'link-expired';
  // What the link belonged to is gone, and with it which network it was of.
  const ways = expired && kind !== 'registration' ? waysBack(await allNetworks(db), kind, t) : [];
  const page = deadLinkPage({
    t,
    token,
    ...wordsOf(expired, kind, t),
    ways: [...ways, { href: `/?lang=${t.locale}`, text: t('page.allEvents') }],
  });
  return sendPrivate(c, page, expired ? 410 : 404);
}

function wordsOf(expired: boolean, kind: LinkKind, t: T): { title: string; hint: string } {
  if (!expired) return { title: t('manage.linkUnknown'), hint: t('manage.linkUnknownHint') };
  switch (kind) {
    case 'registration':
      return { title: t('manage.linkExpired'), hint: t('manage.linkExpiredHint') };
    case 'membership':
      return { title: t('memberPage.gone'), hint: t('memberPage.goneHint') };
    case 'subscription':
      return { title: t('subscriptionPage.gone'), hint: t('subscriptionPage.goneHint') };
  }
}

function waysBack(
  networks: readonly NetworkRecord[],
  kind: 'membership' | 'subscription',
  t: T,
): { href: string; text: HtmlValue }[] {
  const able = networks.filter(
    one => one.privacy !== null && (kind === 'membership' || one.newsletter !== null),
  );
  // Its page was in one of its languages: those that do not speak this one are hardly meant.
  const speaking = able.filter(({ languages }) => languagesOf(languages).includes(t.locale));
  const open = speaking.length > 0 ? speaking : able;
  return open.map(network => {
    const name = open.length > 1 ? `: ${plain(network.shortName ?? network.name, t)}` : '';
    return kind === 'membership'
      ? { href: membershipFormPath(network.slug, t), text: `${t('memberPage.joinAgain')}${name}` }
      : { href: newsletterFormPath(network.slug, t), text: `${t('subscriptionPage.again')}${name}` };
  });
}
