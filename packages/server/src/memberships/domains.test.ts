/** The contract's table of addresses, from joining to confirming. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { NetworkRecordInput } from '@koinon/contract';
import { individual, joining, memberServer, standing } from '../testing/memberships.ts';

interface Table {
  readonly rules: NonNullable<NetworkRecordInput['domains']>;
  readonly cases: readonly {
    readonly address: string;
    readonly kind: 'public' | 'personal' | 'other';
    /** No address at all. */
    readonly refused?: boolean;
  }[];
}

const file = new URL('../../../contract/src/forms/domain-rules.cases.json', import.meta.url);
const table = JSON.parse(readFileSync(file, 'utf8')) as Table;
const { rules } = table;
const cases = table.cases.filter(({ refused }) => refused !== true);
const server = await memberServer({ network: { ...individual, domains: rules } });

const BECOMES = {
  public: 'active',
  personal: 'review personal-address',
  other: 'review domain-unknown',
} as const;

test('every address of the table becomes what its domain says, and nobody with an address is refused', async () => {
  assert.ok(cases.length >= 60);
  const seen: Record<string, string> = {};
  const members = new Set<string>();
  for (const { address } of cases) {
    assert.equal(await server.ask(joining(address)), '202', address);
    seen[address] = standing(await server.act(address, 'confirm'));
    members.add(await server.id(address));
  }
  // Two spellings of one address are one member: the second says how the first stands.
  assert.deepEqual(seen, Object.fromEntries(cases.map(({ address, kind }) => [address, BECOMES[kind]])));
  assert.ok(members.size < cases.length);
});

test('what is no address joins nothing: what would be mailed is never another than what is compared', async () => {
  const refused = table.cases.filter(one => one.refused === true);
  assert.ok(refused.length >= 5);
  for (const { address } of refused) assert.equal(await server.ask(joining(address)), '422 invalid', address);
});

test('who is in review hears of it, and is a member nowhere', async () => {
  assert.deepEqual(await server.mails('maria@evil-gov.gr'), ['membership-confirm', 'membership-review']);
  const { joinedAt, changeable, cancellable } = await server.read('maria@evil-gov.gr');
  assert.deepEqual([joinedAt, changeable, cancellable], [null, true, true]);
});

test('a public body’s rule wins over the network’s and Koinon’s private ones', async () => {
  const both = await memberServer({
    network: {
      ...individual,
      domains: { suffixes: ['gmail.com'], hosts: ['office.gr'], personal: ['office.gr'] },
    },
  });
  assert.equal(await both.join('a@gmail.com'), 'active');
  assert.equal(await both.join('a@office.gr'), 'active');
  assert.equal(await both.join('a@mail.office.gr'), 'review personal-address');
});
