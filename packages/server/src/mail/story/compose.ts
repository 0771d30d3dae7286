/** Mails about a story, to its author. */
import { resolveLocale } from '@koinon/i18n/text';
import { eq } from 'drizzle-orm';
import { findNetwork } from '../../data/networks.ts';
import { stories } from '../../database/schema.ts';
import { LINK_DAYS } from '../../stories/deps.ts';
import { isAwaited, mailSubject } from '../../stories/links.ts';
import type { StoryRow } from '../../stories/rows.ts';
import { linkPage } from '../addresses.ts';
import type { Composed, ComposeDeps, Queued } from '../family.ts';
import { inNameOf } from '../letter.ts';
import { findLink, tokenFor } from '../links.ts';
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
  const [found] = await db
    .select()
    .from(stories)
    .where(eq(stories.id, params.story ?? ''));
  const row = found && addressee(template, found, emailKey);
  // Its author has another address by now: what was to be said would be told to a stranger.
  if (!network || row?.network !== slug) return undefined;
  if (!isStillTrue(template, row)) return undefined;
  const t = mailWords(resolveLocale(lang));
  const expiry = () => now() + LINK_DAYS * 86_400_000;
  const link = { purpose: 'story-mail', subject: mailSubject(row) } as const;
  const token = await tokenFor(deps, link, params.nonce, expiry);
  // It was to be another address's, and is not any more.
  if (row !== found && (await isOver(deps, token))) return undefined;
  const draft = TEMPLATES[template]({
    t,
    network,
    row,
    link: linkPage(baseUrl, token),
    expires: new Date(expiry()).toISOString(),
    baseUrl,
    message: (params.message ?? '').trim(),
    answered: networkOffice(network) !== undefined,
  });
  return inNameOf(network, t, draft, row);
}

/** The story as it is to be told to an address: one that is to be its own (see `isAwaited`) hears nothing that somebody typed. */
function addressee(template: StoryMail, row: StoryRow, emailKey: string): StoryRow | undefined {
  if (row.emailKey === emailKey) return row;
  if (template !== 'story-link' || !isAwaited(row, { mailedTo: emailKey })) return undefined;
  return { ...row, emailKey, confirmedAt: null };
}

async function isOver({ db, now }: Pick<ComposeDeps, 'db' | 'now'>, token: string): Promise<boolean> {
  const link = await findLink(db, token);
  return link === undefined || link.expiresAt.getTime() <= now();
}
