/** Mails about a story, to its author. */
import { resolveLocale } from '@koinon/i18n/text';
import { eq } from 'drizzle-orm';
import { findNetwork } from '../../data/networks.ts';
import { stories } from '../../database/schema.ts';
import { LINK_DAYS } from '../../stories/deps.ts';
import { mailSubject } from '../../stories/links.ts';
import { linkPage } from '../addresses.ts';
import type { Composed, ComposeDeps, Queued } from '../family.ts';
import { inNameOf } from '../letter.ts';
import { tokenFor } from '../links.ts';
import type { StoryMail } from '../names.ts';
import { networkOffice } from '../office.ts';
import { mailWords } from '../words.ts';
import { isStillTrue, TEMPLATES } from './templates.ts';

export async function composeStory(
  deps: ComposeDeps,
  { template, network: slug, params, lang, emailKey }: Queued<StoryMail>,
): Promise<Composed | undefined> {
  const { db, baseUrl, now } = deps;
  const network = await findNetwork(db, slug);
  const [row] = await db
    .select()
    .from(stories)
    .where(eq(stories.id, params.story ?? ''));
  // Its author has another address by now: what was to be said would be told to a stranger.
  if (!network || row?.network !== slug || row.emailKey !== emailKey) return undefined;
  if (!isStillTrue(template, row)) return undefined;
  const t = mailWords(resolveLocale(lang));
  const expiry = () => now() + LINK_DAYS * 86_400_000;
  const link = { purpose: 'story-mail', subject: mailSubject(row) } as const;
  const draft = TEMPLATES[template]({
    t,
    network,
    row,
    link: linkPage(baseUrl, await tokenFor(deps, link, params.nonce, expiry)),
    expires: new Date(expiry()).toISOString(),
    baseUrl,
    message: (params.message ?? '').trim(),
    answered: networkOffice(network) !== undefined,
  });
  return inNameOf(network, t, draft, row);
}
