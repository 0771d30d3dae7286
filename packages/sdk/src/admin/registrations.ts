import type { RegistrationStatus } from '@koinon/contract';
import type { QuarantineEntry } from '@koinon/contract/admin';
import type { CallOptions } from '../client.ts';
import type { Listing } from '../listing.ts';
import type { WriteOptions } from '../write.ts';
import { quarantinePlan, registrationPagePlan, registrationPlan, type StaffRegistration } from './plans.ts';
import type { StaffClient } from './staff-client.ts';

/** Which registrations. */
export interface StaffRegistrationQuery {
  /** Any of them. */
  readonly status?: readonly RegistrationStatus[] | undefined;
  /** Items a page, 1 to 100; 50 unless given. */
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

/** How a table is written. */
export interface TableOptions extends CallOptions {
  /** Any of them. */
  readonly status?: readonly RegistrationStatus[] | undefined;
  /** Excel expects a semicolon in Greek and Portuguese (as unless given), a comma in English. */
  readonly separator?: 'semicolon' | 'comma' | undefined;
  /** BCP 47: the language of labels; the network’s first one unless given. */
  readonly lang?: string | undefined;
}

/** `admin.registrations`: who comes, and staff's word on it. Role: `viewer` to read, `editor` to write. */
export class AdminRegistrations {
  readonly #client: StaffClient;

  constructor(client: StaffClient) {
    this.#client = client;
  }

  /** @param eventId of an event (with all its days), or of one day of a recurring one: `<id>~<YYYY-MM-DD>` */
  list(
    eventId: string,
    query: StaffRegistrationQuery = {},
    options: CallOptions = {},
  ): Listing<StaffRegistration> {
    return this.#client.list(
      ['events', eventId, 'registrations'],
      registrationPagePlan,
      { ...query },
      options,
    );
  }

  /**
   * The same as a table for spreadsheets (CSV, RFC 4180), safe against formulas, with the byte order mark that Excel
   * reads Greek by: write it to a file as it is. The export is written down.
   */
  async export(eventId: string, { status, separator, lang, ...options }: TableOptions = {}): Promise<string> {
    const path = ['events', eventId, 'registrations.csv'];
    return this.#client.table(path, { status, separator, lang }, options);
  }

  /**
   * Confirms by staff's word; of an entry in quarantine: lets it in. Never repeated by itself, for an entry is let in once.
   *
   * @param act `over`: above the number of places; `note` is kept beside the act
   * @throws ProblemError 409 `no-places`, `conflict` for what was cancelled
   */
  approve(
    id: string,
    act: { readonly over?: boolean | undefined; readonly note?: string | null | undefined } = {},
    options: CallOptions = {},
  ): Promise<StaffRegistration> {
    return this.#client.writeOnce('POST', ['registrations', id, 'approve'], act, registrationPlan, options);
  }

  /** The place goes to the line. Once more does nothing more. */
  cancel(
    id: string,
    act: { readonly note?: string | null | undefined } = {},
    options: WriteOptions = {},
  ): Promise<StaffRegistration> {
    return this.#client.write('POST', ['registrations', id, 'cancel'], act, registrationPlan, options);
  }

  /**
   * Deletes what is known of somebody who asks to be forgotten: the place goes to the line, and the person gets no mail.
   * It cannot be undone. Role: `admin`.
   *
   * @param act `note` stays when the person is gone: name nobody
   * @throws ProblemError 404 where there is none, or no more
   */
  erase(
    id: string,
    act: { readonly note?: string | null | undefined } = {},
    options: CallOptions = {},
  ): Promise<void> {
    return this.#client.send('POST', ['registrations', id, 'erase'], act, options);
  }

  /** What looked like a machine's, kept for seven days. */
  quarantine(options: CallOptions = {}): Promise<{ readonly items: QuarantineEntry[] }> {
    return this.#client.get(['quarantine'], quarantinePlan, options);
  }
}
