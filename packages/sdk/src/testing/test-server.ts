import type { CalendarEvent, Network, Organization } from '@koinon/contract';
import { NetworkError, errorOfSignal } from '../errors.ts';
import type { Transport, TransportRequest, TransportResponse, UploadRequest } from '../transport.ts';
import { FormAnswers } from './answer-forms.ts';
import { answer, networkOf, type Answer } from './answer.ts';
import { readCharter, type CharterInput, type TestCharter } from './charters.ts';
import type { EventForms } from './event-forms.ts';
import { failedWith, spoilt, type Failure } from './failures.ts';
import { readIssue, type IssueInput, type TestIssue } from './issues.ts';
import type { TestMembership } from './membership-row.ts';
import type { NetworkSettings } from './network-input.ts';
import type { TestSubscriber } from './newsletter-view.ts';
import type { TestRegistration } from './registration-desk.ts';
import type { PublishedStory } from './published-stories.ts';
import type { TestDraft } from './draft-desk.ts';
import { orAborted, timer } from './waiting.ts';
import type { TestMail, TestRequest, World } from './world.ts';

/** One request that arrived. */
export interface TestCall {
  readonly method: string;
  /** Below `/v1/`, as `events/lab-1`. */
  readonly path: string;
  /** With `network`, if the client names one. */
  readonly params: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** It was to go on when the page is left. */
  readonly keepalive?: boolean;
  /** A file that came. */
  readonly file?: Blob | undefined;
  readonly revalidate: boolean;
}

/** What the server holds. */
export interface TestServerData {
  readonly networks: readonly Network[];
  readonly events: readonly CalendarEvent[];
  readonly organisations: readonly Organization[];
  readonly forms: EventForms;
  /** By the networks' slugs. */
  readonly settings: Readonly<Record<string, NetworkSettings>>;
  readonly charters: readonly TestCharter[];
  readonly issues: readonly TestIssue[];
  readonly published: readonly PublishedStory[];
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** The server behind {@link createTestKoinon}. Its switches may be changed at any time, also while a request waits. */
export class TestServer implements Transport, World {
  /** Replace it to change what the next answer says. */
  networks: readonly Network[];
  /** Replace it to change what the next answer says. */
  events: readonly CalendarEvent[];
  /** The register of bodies. */
  organisations: readonly Organization[];
  /** What the forms of events ask, by the events' ids; without an entry the usual. */
  forms: EventForms;
  /** What only staff and forms know of a network, by its slug: rules for addresses, days of retention. */
  settings: Readonly<Record<string, NetworkSettings>>;
  /** Every version that was published; a network's last one is the one to accept now. */
  charters: readonly TestCharter[];
  /** What was sent of newsletters. */
  issues: readonly TestIssue[];
  /** The stories that were published. */
  published: readonly PublishedStory[];
  /** Addresses that are members from the beginning. */
  members: readonly string[] = [];
  /** Milliseconds since the epoch. */
  now: () => number;
  /** Milliseconds before every answer. */
  latency = 0;
  failure: Failure = null;
  /** As {@link failure}, for POST, PATCH and DELETE only: the form is there and cannot be sent. */
  writeFailure: Failure = null;
  /** A write is done and its answer is lost on the way: the client sees a `NetworkError`. */
  dropAfterWork = false;
  /** Milliseconds between a form's ticket and its answers; whoever is faster gets `too-fast`. */
  minimumFillTime = 0;
  /** As {@link failure}, for pictures on their way up only. */
  uploadFailure: Failure = null;
  /** Every mail that was sent, oldest first; its `token` is what the link in it carries. */
  readonly mailbox: TestMail[] = [];
  /** What came with the field filled in that people do not see. */
  readonly quarantine: unknown[] = [];
  /** Every request that arrived, oldest first. */
  readonly calls: TestCall[] = [];
  readonly #forms = new FormAnswers(this);
  #gate: PromiseWithResolvers<void> | null = null;
  #waiting = 0;

  constructor(data: TestServerData) {
    this.networks = data.networks;
    this.events = data.events;
    this.organisations = data.organisations;
    this.forms = data.forms;
    this.settings = data.settings;
    this.charters = data.charters;
    this.issues = data.issues;
    this.published = data.published;
    this.now = data.now;
  }

  /** One for an address and an event. */
  get registrations(): readonly TestRegistration[] {
    return this.#forms.desk.rows;
  }

  /** Who gets the newsletter: one for an address and a network. */
  get subscribers(): readonly TestSubscriber[] {
    return this.#forms.newsletter.desk.rows;
  }

  /** Stories, from their first words on. */
  get drafts(): readonly TestDraft[] {
    return this.#forms.drafts.desk.rows;
  }

  /**
   * What staff or time do with a story, or another device with its draft: `changeDraft(token, { status: 'changes-requested',
   * message: '…' })`. Its revision grows; nothing is mailed.
   *
   * @throws TypeError where nobody began it
   */
  changeDraft(
    token: string,
    change: Partial<Pick<TestDraft, 'status' | 'answers' | 'confirmed'>> & { readonly message?: string },
  ): void {
    this.#forms.drafts.desk.set(token, change);
  }

  /** Who asked to join: one for an address and a network. */
  get memberships(): readonly TestMembership[] {
    return this.#forms.memberships.desk.rows;
  }

  /**
   * What staff decide about somebody who asked to join, or what came of time: `setMembership(email, { status: 'suspended',
   * reason: 'charter' })`. Nothing is mailed.
   *
   * @throws TypeError where nobody with this address did
   */
  setMembership(email: string, standing: Partial<Omit<TestMembership, 'token' | 'email' | 'network'>>): void {
    this.#forms.memberships.desk.set(email, standing);
  }

  /**
   * Publishes a version of the charter: active members are mailed, and have its `graceDays` to accept it.
   *
   * @throws TypeError where it cannot be read
   */
  publishCharter(input: CharterInput): void {
    const publishedAt = new Date(this.now()).toISOString();
    const charter = readCharter({ publishedAt, ...input }, this.charters.length, this.#first);
    this.charters = [...this.charters, charter];
    this.#forms.memberships.desk.told(charter);
  }

  /**
   * Sends an issue: it stands in the archive, and every subscriber of its list whom its topics concern gets it by mail, with a
   * link to unsubscribe.
   *
   * @throws TypeError where it cannot be read
   */
  sendIssue(input: Omit<IssueInput, 'publishedAt'>): void {
    const publishedAt = new Date(this.now()).toISOString();
    const sent = readIssue({ ...input, publishedAt }, this.issues.length, this.#first);
    this.issues = [...this.issues, sent];
    this.#forms.newsletter.desk.send(sent.network, sent.issue);
  }

  get #first(): string {
    return this.networks[0]?.slug ?? '';
  }

  /** How many requests wait for {@link release} just now. */
  get waiting(): number {
    return this.#waiting;
  }

  /** From now on requests wait: so that a test sees the loading state for as long as it likes. */
  hold(): void {
    this.#gate ??= Promise.withResolvers();
  }

  /** Answers all that wait, and does not hold the next. */
  release(): void {
    this.#gate?.resolve();
    this.#gate = null;
  }

  async send(request: TransportRequest): Promise<TransportResponse> {
    const { method, url, headers, body, revalidate, keepalive } = request;
    const { pathname, searchParams } = new URL(url);
    const path = pathname.replace(/^.*?\/v1\//, '');
    const call = { method, path, headers, body, revalidate, ...(keepalive ? { keepalive } : {}) };
    this.calls.push({ ...call, params: new URLSearchParams(searchParams) });
    await this.#held(request);
    const response = this.#answer(url, { method, path, params: searchParams, headers, body });
    if (this.dropAfterWork && method !== 'GET') throw new NetworkError({ url });
    return response;
  }

  /** Told of half its way before it waits or fails: what shows progress has something to show. */
  async upload(request: UploadRequest): Promise<TransportResponse> {
    const { url, headers, body, onProgress } = request;
    const { pathname, searchParams: params } = new URL(url);
    const path = pathname.replace(/^.*?\/v1\//, '');
    const call = { method: 'POST', path, params, headers, body: undefined, file: body };
    this.calls.push({ ...call, revalidate: false });
    onProgress(0.5);
    await this.#held(request);
    const response = this.#answer(url, call, this.uploadFailure);
    if (this.dropAfterWork) throw new NetworkError({ url });
    onProgress(1);
    return response;
  }

  /** Until the answer is due. Throws where the caller has given up. */
  async #held(request: Pick<TransportRequest, 'signal' | 'url'>): Promise<void> {
    const { signal, url } = request;
    if (this.latency > 0) await orAborted(request, timer(this.latency, signal));
    while (this.#gate) {
      this.#waiting += 1;
      await orAborted(request, this.#gate.promise).finally(() => (this.#waiting -= 1));
    }
    if (signal.aborted) throw errorOfSignal(signal, url);
  }

  #answer(url: string, request: TestRequest, more: Failure = null): TransportResponse {
    const failure = this.failure ?? (request.method === 'GET' ? null : this.writeFailure) ?? more;
    return failedWith(failure, url) ?? spoilt(failure, this.#work(request));
  }

  #work(request: TestRequest): Answer {
    const { networks, events, now } = this;
    const network = networkOf(request.params, networks);
    const given = network && this.#forms.answer(request, network);
    if (given) return given;
    const told = events.map(event => this.#forms.desk.told(event));
    return answer(request.method, request.path, request.params, { networks, events: told, now: now() });
  }
}
