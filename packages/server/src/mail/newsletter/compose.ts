/** Mails of newsletters: proving an address, what one has subscribed to, the issues. */
import type { Composed, ComposeDeps, Queued } from '../family.ts';
import type { NewsletterMail } from '../names.ts';

export async function composeNewsletter(
  _deps: ComposeDeps,
  { template }: Queued<NewsletterMail>,
): Promise<Composed | undefined> {
  throw new Error(`${template} has no words yet.`);
}
