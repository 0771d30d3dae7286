import {
  membershipsOf,
  type Charters,
  type MembershipResources,
  type Memberships,
} from './forms-memberships.ts';
import { newsletterOf, type Newsletter } from './forms-newsletter.ts';
import { storyDraftsOf, type StoryDraftResources, type StoryDrafts } from './forms-stories.ts';
import {
  formsOf,
  memoryKeys,
  type FormResources,
  type Forms,
  type Organisations,
  type Registrations,
  type SubmissionKeys,
} from './forms.ts';
import { KoinonCore, type CoreOptions } from './koinon-core.ts';
import { kyTransport } from './ky-transport.ts';
import { Stories } from './stories-list.ts';
import type { Fetch, Transport } from './transport.ts';

/** How to reach a server, and how to speak with it. */
export interface KoinonOptions extends Omit<CoreOptions, 'transport'> {
  /** In place of the global `fetch`. */
  readonly fetch?: Fetch | undefined;
  /** In place of ky altogether; `fetch` is then not used. */
  readonly transport?: Transport | undefined;
  /** Where the keys of submissions are kept: `sessionKeys()` keeps them over reloads. In memory unless given. */
  readonly submissionKeys?: SubmissionKeys | undefined;
}

/**
 * A client of one Koinon server, on one of its networks.
 *
 * ```ts
 * const koinon = new Koinon({ baseUrl: 'https://network.example', network: 'gr', locale: 'el' });
 * for await (const event of koinon.events.list({ kind: 'lab' })) console.log(koinon.text(event.name).text);
 * ```
 */
export class Koinon extends KoinonCore implements FormResources, MembershipResources, StoryDraftResources {
  readonly forms: Forms;
  readonly registrations: Registrations;
  readonly organisations: Organisations;
  readonly newsletter: Newsletter;
  readonly stories: Stories;
  readonly memberships: Memberships;
  readonly charters: Charters;
  readonly storyDrafts: StoryDrafts;

  /** @throws TypeError where `baseUrl` is not an address */
  constructor({ fetch, transport, submissionKeys = memoryKeys(), ...options }: KoinonOptions) {
    super({ ...options, transport: transport ?? kyTransport(fetch) });
    const host = { client: this.client };
    const keys = { keys: submissionKeys };
    const { forms, registrations, organisations } = formsOf(host, keys);
    const { memberships, charters } = membershipsOf(host, keys);
    this.forms = forms;
    this.registrations = registrations;
    this.organisations = organisations;
    this.newsletter = newsletterOf(host, keys);
    this.stories = new Stories(this.client);
    this.memberships = memberships;
    this.charters = charters;
    this.storyDrafts = storyDraftsOf(host, keys).storyDrafts;
  }
}
