/** The server's rules for who may join: the address's domain, then seats. */
import { domainKind, type Network } from '@koinon/contract';
import { ACTIVE, review, type Standing, type TestMembership } from './membership-row.ts';
import { Refusal } from './refusal.ts';
import type { World } from './world.ts';

/** Another body in a network of bodies is a new question of seats, for who has one or waits for one. */
export function decisionOn(
  world: World,
  rows: readonly TestMembership[],
  before: TestMembership,
  after: TestMembership,
): Standing | undefined {
  const { mode } = networkOf(world, before.network).membership;
  const same = JSON.stringify(before.organisation) === JSON.stringify(after.organisation);
  if (mode !== 'institutional' || same) return undefined;
  const waiting =
    before.status === 'review' && (before.reason === 'body-unknown' || before.reason === 'seats-full');
  if (before.status !== 'active' && !waiting) return undefined;
  const decision = seatFor(world, rows, after);
  // Still waiting for the same: no news.
  return decision.status === before.status && decision.reason === before.reason ? undefined : decision;
}

/** What the machine says about somebody whose address is proved. */
export function decide(world: World, rows: readonly TestMembership[], row: TestMembership): Standing {
  const rules = world.settings[row.network]?.domains;
  const kind = rules ? domainKind(row.email, rules) : 'other';
  if (kind === 'personal') return review('personal-address');
  return kind === 'other' ? review('domain-unknown') : seatFor(world, rows, row);
}

/** As far as seats go: everybody has one where people join, not bodies. */
export function seatFor(
  world: World,
  rows: readonly TestMembership[],
  { network, organisation, token }: TestMembership,
): Standing {
  const { mode, seatsPerBody } = networkOf(world, network).membership;
  if (mode !== 'institutional') return ACTIVE;
  const id = organisation?.id;
  if (id === undefined || !isInRegister(world, id)) return review('body-unknown');
  const taken = rows.filter(
    one =>
      one.network === network &&
      one.token !== token &&
      one.status === 'active' &&
      one.organisation?.id === id,
  );
  return seatsPerBody === null || taken.length < seatsPerBody ? ACTIVE : review('seats-full');
}

export function isInRegister(world: World, id: string): boolean {
  return world.organisations.some(one => one.id === id);
}

/** Throws `link-expired` where there is none any more. */
export function networkOf(world: World, slug: string): Network {
  const network = world.networks.find(one => one.slug === slug);
  if (!network) throw new Refusal('link-expired');
  return network;
}
