/**
 * What is sent through a form and what comes of it: the same for JSON and for plain HTML. There is one way in, so that
 * nothing that guards it can be gone round by choosing another transport.
 */
import type { FormName, NetworkRecord, WireStoryCreated } from '@koinon/contract';
import type { Tx } from '../database/database.ts';
import type { RequestProblem } from '../http/problem.ts';
import type { Released } from './release.ts';

/** One filled-in form as it came, before anything was looked at. */
export interface Submission {
  readonly form: FormName;
  readonly network: NetworkRecord;
  /** What it is for: an event's id, or the id of an occurrence, `<id>~<YYYY-MM-DD>`. */
  readonly subject: string;
  readonly transport: 'json' | 'html';
  /**
   * The body by the contract, with `ticket` and `leaveEmpty` in it. Of JSON: what was parsed. Of HTML: what `toBody` of the
   * contract makes of the fields. Nothing of it is believed.
   */
  readonly input: unknown;
  /** `Idempotency-Key`. A page that has none for its form gives undefined: then the ticket's nonce is the key. */
  readonly key: string | undefined;
  /** The client's address, of which only groups are counted: see `clientAddress`. */
  readonly address: string;
  /** The header `Origin`; null where there was none. */
  readonly origin: string | null;
}

/**
 * - `accepted`: answered 202 `{ status: 'check-mail' }`, whoever the address belongs to; also for what was kept in
 *   quarantine, and for the same key again
 * - `created`: answered 201, with a token that only this answer shows; the same for the same key again
 * - `problem`: refused. `invalid` has `errors`, whose pointers are the fields' names; `too-fast` and `too-many-requests`
 *   have `Retry-After` (seconds) among the headers
 * - `unticketed` (HTML only): there is no ticket or a stale one: show the form again, filled in, with a new ticket and a button
 */
export type Outcome =
  | { readonly kind: 'accepted'; readonly status: 202; readonly body: { readonly status: 'check-mail' } }
  | { readonly kind: 'created'; readonly status: 201; readonly body: WireStoryCreated }
  | { readonly kind: 'problem'; readonly problem: RequestProblem }
  | { readonly kind: 'unticketed' };

/** The one way in. Never throws for anything that was sent; throws what is a failure of ours. */
export interface FormPipeline {
  submit(submission: Submission): Promise<Outcome>;
  /** A ticket for a form that is about to be shown. `origin` is that of the page, as far as the request says. */
  ticket(about: TicketSubject): string;
  /** Lets an entry out of quarantine, of whatever form: see `release`. */
  release<T>(
    network: NetworkRecord,
    id: string,
    within: (tx: Tx, released: Released) => Promise<T>,
  ): Promise<T>;
}

export interface TicketSubject {
  readonly form: FormName;
  /** Slug. */
  readonly network: string;
  readonly subject: string;
  readonly origin: string | null;
}
