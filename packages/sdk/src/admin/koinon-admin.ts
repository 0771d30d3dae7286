import { KoinonCore } from '../koinon-core.ts';
import type { KoinonOptions } from '../koinon.ts';
import { kyTransport } from '../ky-transport.ts';
import { AdminEvents } from './events.ts';
import { Charters, Members } from './members.ts';
import { StaffNewsletter } from './newsletter.ts';
import { AdminRegistrations } from './registrations.ts';
import { Acts, Quarantine, Retention } from './retention.ts';
import { AdminNetwork, Origins, StaffMembers } from './settings.ts';
import { StaffClient } from './staff-client.ts';
import { StaffStories } from './stories.ts';

/** How to reach a server as one of its staff. */
export interface KoinonAdminOptions extends Omit<KoinonOptions, 'submissionKeys' | 'locale'> {
  /**
   * A staff token: the server's first start wrote an administrator's to `KOINON_DATA/staff-token`. It belongs on a server or in
   * a staff member's own console, never in a page that visitors load.
   */
  readonly token: string;
}

/**
 * The staff's client of one network: what the `koinon` command does, from code.
 *
 * ```ts
 * const admin = new KoinonAdmin({ baseUrl: 'https://network.example', network: 'gr', token: process.env.KOINON_TOKEN ?? '' });
 * await admin.events.publish('lab-2026');
 * for await (const { name, status } of admin.registrations.list('lab-2026')) console.log(name, status);
 * for await (const { id, name, reason } of admin.members.list({ status: ['review'] })) console.log(id, name, reason);
 * const { progress } = await admin.newsletter.issues.send('2026-12');
 * ```
 */
export class KoinonAdmin {
  /** Ends in a slash. */
  readonly baseUrl: string;
  /** Sites whose pages may write to the network. */
  readonly origins: Origins;
  readonly staff: StaffMembers;
  /** The network's own record. */
  readonly network: AdminNetwork;
  readonly events: AdminEvents;
  readonly registrations: AdminRegistrations;
  /** Who belongs to the network, and staff's word on it. */
  readonly members: Members;
  /** What members accept, in versions. */
  readonly charters: Charters;
  /** Issues and their readers. */
  readonly newsletter: StaffNewsletter;
  /** What authors handed in, and staff's word on it. */
  readonly stories: StaffStories;
  /** What looked like a machine's. */
  readonly quarantine: Quarantine;
  /** What is kept how long. */
  readonly retention: Retention;
  /** Who of the staff did what. */
  readonly acts: Acts;

  /** @throws TypeError where `baseUrl` is not an address, or the token cannot be one */
  constructor({ token, fetch, transport, ...options }: KoinonAdminOptions) {
    if (!/^[\w.~+/=-]{1,200}$/.test(token ?? '')) {
      throw new TypeError('token is a staff token, as the server wrote it to KOINON_DATA/staff-token.');
    }
    const core = new KoinonCore({ ...options, transport: transport ?? kyTransport(fetch) });
    const client = new StaffClient(core.client, token);
    this.baseUrl = core.baseUrl;
    this.origins = new Origins(client);
    this.staff = new StaffMembers(client);
    this.network = new AdminNetwork(client);
    this.events = new AdminEvents(client);
    this.registrations = new AdminRegistrations(client);
    this.members = new Members(client);
    this.charters = new Charters(client);
    this.newsletter = new StaffNewsletter(client);
    this.stories = new StaffStories(client);
    this.quarantine = new Quarantine(client);
    this.retention = new Retention(client);
    this.acts = new Acts(client);
  }
}
