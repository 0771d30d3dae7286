import type { Tx } from '../database/database.ts';
import type { StoryMail } from '../mail/names.ts';
import { enqueue } from '../mail/outbox.ts';
import type { StoryDeps } from './deps.ts';
import { storyLink } from './links.ts';
import type { StoryRow } from './rows.ts';

interface Options {
  /** Staff's own words. */
  readonly message?: string | null | undefined;
  /** BCP 47; otherwise that of the story. */
  readonly lang?: string | undefined;
  /** Whether a stranger can cause it by typing an address; otherwise while the address is not proved. */
  readonly budgeted?: boolean | undefined;
}

/**
 * Queues one mail to a story's author, with a link to its page, in the transaction of what it tells of. Nothing where nobody's
 * address is known, as for what staff brought in.
 */
export async function post(
  tx: Tx,
  { secret, now }: Pick<StoryDeps, 'secret' | 'now'>,
  template: StoryMail,
  row: Pick<StoryRow, 'id' | 'network' | 'email' | 'emailKey' | 'lang' | 'confirmedAt'>,
  { message, lang = row.lang, budgeted = row.confirmedAt === null }: Options = {},
): Promise<void> {
  const { id, network, email } = row;
  if (email === '') return;
  const nonce = await storyLink(tx, { secret, now }, 'story-mail', row);
  const params = { story: id, nonce, ...(message ? { message } : {}) };
  await enqueue(tx, { network, template, params, email, lang, now: now(), budgeted });
}
