/** Memberships and charters in memory: which path does what. */
import { membershipForm, type Network, type WireForm, type MembershipExport } from '@koinon/contract';
import type { Answer } from './answer.ts';
import { wireCharter } from './charters.ts';
import { noticeOf, notAllowed, parse, type Intakes } from './intake.ts';
import { MembershipDesk } from './membership-desk.ts';
import { only } from './paging.ts';
import { Refusal } from './refusal.ts';
import type { TestRequest, World } from './world.ts';

type KeptElsewhere = Pick<MembershipExport, 'subscriptions' | 'registrations'>;

export class MembershipAnswers {
  readonly desk: MembershipDesk;
  readonly #world: World;
  readonly #intakes: Intakes;
  readonly #kept: (network: string, email: string) => KeptElsewhere;

  /** @param kept what else is kept about an address in a network */
  constructor(world: World, intakes: Intakes, kept: (network: string, email: string) => KeptElsewhere) {
    this.#world = world;
    this.#intakes = intakes;
    this.#kept = kept;
    this.desk = new MembershipDesk(world);
  }

  answer(request: TestRequest, network: Network): Answer | undefined {
    const { method, path, params } = request;
    if (path === 'forms/membership') return method === 'GET' ? this.#form(params, network) : notAllowed;
    const version = /^charters\/([^/]+)$/.exec(path)?.[1];
    if (version !== undefined) return method === 'GET' ? this.#charter(network, version) : notAllowed;
    if (path === 'memberships') {
      if (method !== 'POST') return notAllowed;
      return this.#intakes.take(request, {
        subject: `membership ${network.slug}`,
        assertOpen: () => void this.desk.published(network),
        prepare: input => this.desk.prepare(network, input),
      });
    }
    const [, part, verb] =
      /^memberships\/([^/]+)(?:\/(confirm|accept|cancel|erase|export))?$/.exec(path) ?? [];
    return part === undefined ? undefined : this.#link(request, decodeURIComponent(part), verb);
  }

  #form(params: URLSearchParams, network: Network): Answer {
    only(params, []);
    const { record } = this.desk.published(network);
    const settings = this.#world.settings[network.slug];
    const body: WireForm = {
      ticket: this.#intakes.ticket,
      definition: membershipForm(record),
      notice: noticeOf(network, {
        purpose: { key: 'form.purpose.membership' },
        basis: null,
        retentionFrom: 'left',
        ...(settings && { retentionDays: settings.retention.formerMembers }),
      }),
      lists: [],
      domains: settings?.domains ?? null,
      state: null,
      event: null,
    };
    return { status: 200, body };
  }

  #charter({ slug }: Network, version: string): Answer {
    const charter = wireCharter(this.#world.charters, slug, decodeURIComponent(version));
    if (!charter) throw new Refusal('not-found');
    return { status: 200, body: charter };
  }

  #link({ method, body }: TestRequest, token: string, verb: string | undefined): Answer {
    if (verb === 'export') {
      return method === 'GET' ? { status: 200, body: this.#export(token) } : notAllowed;
    }
    if (verb === undefined && method === 'PATCH') this.desk.change(token, parse(body));
    else if (verb === undefined ? method !== 'GET' : method !== 'POST') return notAllowed;
    else if (verb === 'confirm') this.desk.confirm(token);
    else if (verb === 'accept') this.desk.accept(token, parse(body));
    else if (verb === 'cancel') this.desk.cancel(token);
    else if (verb === 'erase') {
      this.desk.erase(token);
      return { status: 204, body: null };
    }
    return { status: 200, body: this.desk.read(token) };
  }

  #export(token: string): MembershipExport {
    const { definition: _definition, charterDue: _due, ...membership } = this.desk.read(token);
    const { network, email, charter } = membership;
    const given = charter && { act: 'given', method: 'link', at: charter.acceptedAt };
    return {
      stories: [],
      exportedAt: new Date(this.#world.now()).toISOString(),
      network,
      membership,
      consents: given
        ? [
            { purpose: 'charter', ...given, scope: charter },
            { purpose: 'declaration', ...given },
          ]
        : [],
      ...this.#kept(network, email),
    };
  }
}
