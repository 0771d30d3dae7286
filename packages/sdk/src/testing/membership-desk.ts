/** Memberships in memory, by the server's rules: the address proved, its domain, seats, and then the charter. */
import {
  addressKey,
  charterForm,
  memberForm,
  type MembershipBody,
  type Network,
  type OrganisationAnswer,
  type WireMembership,
} from '@koinon/contract';
import {
  CharterAcceptanceSchema,
  MembershipChangesSchema,
  MembershipInputSchema,
} from '@koinon/contract/memberships';
import { check } from '@koinon/contract/parse';
import { pickText } from '@koinon/i18n/text';
import { currentCharter, hashesOf, type TestCharter } from './charters.ts';
import type { Prepared } from './intake.ts';
import { decide, decisionOn, isInRegister, networkOf, seatFor } from './membership-decision.ts';
import {
  ACTIVE,
  HIDDEN,
  inOrder,
  isThere,
  type Accepted,
  type Standing,
  type TestMembership,
} from './membership-row.ts';
import { Refusal } from './refusal.ts';
import type { World } from './world.ts';

const DAY = 24 * 3_600_000;

export class MembershipDesk {
  readonly #world: World;
  readonly #gone = new Set<string>();
  #rows: readonly TestMembership[] = [];
  #last = 0;

  constructor(world: World) {
    this.#world = world;
  }

  get rows(): readonly TestMembership[] {
    return this.#rows;
  }

  /** Whether events for members are open to an address. */
  isMember(network: string, email: string): boolean {
    const row = this.#known(network, email);
    return row ? row.status === 'active' : this.#isGiven(email);
  }

  /** The charter to accept; throws `form-not-published` where there is none, or nobody answers for the data. */
  published({ slug, privacy }: Network): TestCharter {
    const charter = privacy ? currentCharter(this.#world.charters, slug) : undefined;
    if (!charter) throw new Refusal('form-not-published');
    return charter;
  }

  prepare(network: Network, input: unknown): Prepared {
    const charter = this.published(network);
    const checked = check(MembershipInputSchema, input);
    if (!checked.ok) throw new Refusal('invalid', checked.errors);
    const { ticket: _ticket, leaveEmpty: _leaveEmpty, ...content } = checked.value;
    return {
      content,
      write: () => {
        if (charter.record.version !== content.charter) throw new Refusal('charter-changed');
        this.#assertBody(content.organisation);
        this.#join(network.slug, content, this.#accepted(charter, content.lang));
      },
    };
  }

  #join(
    network: string,
    { email, name, organisation, unit, role, lang }: Omit<MembershipBody, 'ticket' | 'leaveEmpty'>,
    charter: Accepted,
  ): void {
    const known = this.#find(network, email);
    const anew = !known || known.status === 'pending' || known.status === 'left';
    if (!known) this.#last += 1;
    const row: TestMembership = {
      ...(known ?? { token: `membership-${this.#last}`, joinedAt: null }),
      ...{ network, email, name, organisation, unit, role, lang, charter },
      ...{ status: 'pending', reason: null, confirmed: false, directory: HIDDEN, charterDue: null },
    };
    if (anew) this.#rows = [...this.#rows.filter(one => one !== known), row];
    this.#mail(anew ? row : { ...known, lang }, anew ? 'membership-confirm' : 'membership-known');
  }

  read(token: string): WireMembership {
    const row = this.#byToken(token);
    const { network, status, reason, confirmed, email, name, organisation, unit, role, lang } = row;
    const changeable = isThere(row);
    return {
      ...{ network, status, reason, confirmed, email, name, organisation, unit, role, lang },
      directory: row.directory,
      charter: confirmed ? row.charter : null,
      charterDue: this.#dueOf(row),
      joinedAt: row.joinedAt,
      confirmable: !confirmed && status !== 'left',
      changeable,
      cancellable: status !== 'left',
      definition: changeable ? memberForm() : null,
    };
  }

  /** The current charter, where it is not the accepted one and the member was told of it. */
  #dueOf(row: TestMembership): WireMembership['charterDue'] {
    const current = currentCharter(this.#world.charters, row.network);
    if (row.charterDue === null || !isThere(row) || !current) return null;
    const { version, title } = current.record;
    if (version === row.charter?.version) return null;
    return { version, title, until: row.charterDue, definition: charterForm(current.record) };
  }

  confirm(token: string): void {
    const row = this.#byToken(token);
    if (row.confirmed || row.status === 'left') return;
    this.#stand(this.#set(row, { confirmed: true }), decide(this.#world, this.#rows, row));
  }

  change(token: string, input: unknown): void {
    const row = this.#byToken(token);
    const changes = check(MembershipChangesSchema, input);
    if (!changes.ok) throw new Refusal('invalid', changes.errors);
    if (!isThere(row)) throw new Refusal('conflict');
    const { directory, ...value } = changes.value;
    if (value.organisation) this.#assertBody(value.organisation);
    const changed = this.#set(row, {
      ...(value as Partial<TestMembership>),
      ...(directory && { directory: { ...directory, fields: inOrder(directory.fields) } }),
    });
    const decision = decisionOn(this.#world, this.#rows, row, changed);
    if (decision) this.#stand(changed, decision);
  }

  accept(token: string, input: unknown): void {
    const row = this.#byToken(token);
    const acceptance = check(CharterAcceptanceSchema, input);
    if (!acceptance.ok) throw new Refusal('invalid', acceptance.errors);
    if (!isThere(row)) throw new Refusal('conflict');
    const current = currentCharter(this.#world.charters, row.network);
    const { charter: version, lang } = acceptance.value;
    if (current?.record.version !== version) throw new Refusal('charter-changed');
    if (row.charter?.version === version) return;
    const accepted = this.#set(row, { charter: this.#accepted(current, lang), charterDue: null });
    if (row.status === 'suspended' && row.reason === 'charter')
      this.#stand(accepted, seatFor(this.#world, this.#rows, accepted));
  }

  cancel(token: string): void {
    const row = this.#byToken(token);
    if (row.status === 'left') return;
    const left = this.#set(row, { status: 'left', reason: null, directory: HIDDEN, charterDue: null });
    if (row.status !== 'pending') this.#mail(left, 'membership-left');
  }

  erase(token: string): void {
    const row = this.#byToken(token);
    this.#rows = this.#rows.filter(one => one !== row);
    this.#gone.add(token);
  }

  /** A new version of the charter: every active member is asked again. */
  told({ network, record }: TestCharter): void {
    const charterDue = new Date(this.#world.now() + record.graceDays * DAY).toISOString();
    for (const row of this.#rows) {
      if (row.network !== network || row.status !== 'active') continue;
      this.#mail(this.#set(row, { charterDue }), 'membership-charter');
    }
  }

  /** Suspends who did not accept a new charter in time; called before each answer. */
  expire(): void {
    for (const row of this.#rows) {
      const over = row.charterDue !== null && Date.parse(row.charterDue) <= this.#world.now();
      if (row.status !== 'active' || !over) continue;
      this.#mail(this.#set(row, { status: 'suspended', reason: 'charter' }), 'membership-suspended');
    }
  }

  /** What staff decide about somebody: how a test brings a member where it wants to see one. Mails nothing. */
  set(email: string, standing: Partial<Omit<TestMembership, 'token' | 'email' | 'network'>>): void {
    const key = addressKey(email);
    const row = this.#rows.find(one => addressKey(one.email) === key);
    if (!row) throw new TypeError(`Nobody with the address ${email} asked to join.`);
    this.#set(row, standing);
  }

  #stand(row: TestMembership, { status, reason }: Standing): void {
    if (status === 'review') {
      this.#mail(this.#set(row, { status, reason }), 'membership-review');
      return;
    }
    const now = this.#world.now();
    const current = currentCharter(this.#world.charters, row.network);
    const asked = row.charter !== null || row.charterDue !== null;
    const stale = current !== undefined && asked && row.charter?.version !== current.record.version;
    const active = this.#set(row, {
      status,
      reason,
      joinedAt: row.joinedAt ?? new Date(now).toISOString(),
      charterDue: stale ? new Date(now + current.record.graceDays * DAY).toISOString() : null,
    });
    this.#mail(active, 'membership-active');
    if (stale) this.#mail(active, 'membership-charter');
  }

  #accepted({ record }: TestCharter, lang: string): Accepted {
    const shown = pickText(record.title, lang).lang || 'und';
    const acceptedAt = new Date(this.#world.now()).toISOString();
    return { version: record.version, lang: shown, sha256: hashesOf(record)[shown] ?? '', acceptedAt };
  }

  /** Throws `invalid` for a body that the register does not have. */
  #assertBody({ id }: OrganisationAnswer): void {
    if (id === undefined || isInRegister(this.#world, id)) return;
    throw new Refusal('invalid', [{ pointer: '/organisation', code: 'not-allowed', params: {} }]);
  }

  #byToken(token: string): TestMembership {
    const row = this.#rows.find(one => one.token === token);
    if (!row) throw new Refusal(this.#gone.has(token) ? 'link-expired' : 'not-found');
    return row;
  }

  /** Whoever the test says is a member has a row from the first question on. */
  #find(network: string, email: string): TestMembership | undefined {
    const known = this.#known(network, email);
    if (known || !this.#isGiven(email)) return known;
    this.#last += 1;
    const lang = networkOf(this.#world, network).languages[0] ?? 'en';
    const row: TestMembership = {
      ...{ token: `membership-${this.#last}`, network, email, lang, ...ACTIVE, confirmed: true, name: '' },
      ...{ organisation: null, unit: null, role: null, directory: HIDDEN, charter: null, charterDue: null },
      joinedAt: new Date(this.#world.now()).toISOString(),
    };
    this.#rows = [...this.#rows, row];
    return row;
  }

  #known(network: string, email: string): TestMembership | undefined {
    const key = addressKey(email);
    return this.#rows.find(row => row.network === network && addressKey(row.email) === key);
  }

  #isGiven(email: string): boolean {
    const key = addressKey(email);
    return this.#world.members.some(address => addressKey(address) === key);
  }

  #set(row: TestMembership, changes: Partial<TestMembership>): TestMembership {
    const changed = { ...row, ...changes };
    this.#rows = this.#rows.map(one => (one === row ? changed : one));
    return changed;
  }

  #mail({ email, token, lang }: TestMembership, template: string): void {
    this.#world.mailbox.push({ to: email, template, token, event: null, lang });
  }
}
