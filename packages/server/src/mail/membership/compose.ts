/** Mails about belonging to a network. */
import type { Composed, ComposeDeps, Queued } from '../family.ts';
import type { MembershipMail } from '../names.ts';

export async function composeMembership(
  _deps: ComposeDeps,
  { template }: Queued<MembershipMail>,
): Promise<Composed | undefined> {
  throw new Error(`${template} has no words yet.`);
}
