/** The draft on the server: begun when it is first needed, saved one change after the other, never over another's. */
import type { StoryDrafts, UploadOptions } from '@koinon/sdk/story-drafts';
import type { Answer, Answers } from '@koinon/contract/forms';
import { canonical } from './answers.ts';
import type { Draft, StoryDesk } from './desk.ts';
import { initialDraft, reduceDraft, type DraftEvent, type DraftState } from './draft.model.ts';

export interface DraftOptions {
  readonly desk: () => Promise<StoryDesk>;
  /** What a new draft says beside its answers. */
  readonly begin: () => { lang: string; template: string | null; ticket?: string; leaveEmpty?: string };
  /** Undefined: there is none any more. */
  readonly remember: (token: string | undefined) => void;
  /** A version of another tab or device, as it is typed here. */
  readonly read: (draft: Draft) => Answers;
  /** The draft is gone from the server (its time was over): pictures go up once more. */
  readonly lost: () => void;
  readonly changed: () => void;
}

type Kept = Readonly<Record<string, Answer>>;

/** Another version has to be chosen from first; known by `slug`, like the SDK's own. */
export class OvertakenError extends Error {
  readonly code = 'problem';
  readonly slug = 'draft-changed';
  readonly status = 409;
}

const slugOf = (error: unknown): unknown => Reflect.get(Object(error), 'slug');
const statusOf = (error: unknown): unknown => Reflect.get(Object(error), 'status');
const isGone = (error: unknown) => statusOf(error) === 404 || statusOf(error) === 410;

/** So often a form that was too fast waits by itself. */
const TURNS = 5;
const LONGEST_WAIT = 30_000;

export class DraftController {
  readonly #options: DraftOptions;
  #state: DraftState = initialDraft;
  /** One after the other: each write needs the revision of the one before. */
  #line: Promise<unknown> = Promise.resolve();
  #beginning: Promise<string> | undefined;
  /** What was sent last: whether it arrived is not known where its answer was lost. */
  #sent = '';
  /** What was sent and got no answer. */
  readonly #unsure = new Set<string>();

  constructor(options: DraftOptions) {
    this.#options = options;
  }

  get state(): DraftState {
    return this.#state;
  }

  /** Goes on with one that was read. */
  adopt(token: string, draft: Draft): void {
    this.#dispatch({ type: 'begun', token, draft });
    this.#sent = canonical(draft.answers);
    this.#options.remember(token);
  }

  reset(): void {
    this.#beginning = undefined;
    this.#sent = '';
    this.#dispatch({ type: 'reset' });
    this.#options.remember(undefined);
  }

  /** Whether this differs from what the server was told last. */
  isNew(answers: Kept): boolean {
    return canonical(answers) !== this.#sent;
  }

  /**
   * @param keepalive whether the page may be gone before it has arrived
   * @throws the SDK's errors; {@link OvertakenError}
   */
  save(answers: Kept, { keepalive = false } = {}): Promise<void> {
    return this.#next(() => this.#save(answers, true, keepalive));
  }

  /** @throws the SDK's errors; {@link OvertakenError} */
  submit(answers: Kept, signal: AbortSignal): Promise<void> {
    return this.#next(async () => {
      const drafts = await this.#drafts();
      try {
        await this.#save(answers, false);
        const token = await this.#token(false);
        await drafts.submit(token, this.#state.revision, { signal });
      } catch (error) {
        if (slugOf(error) !== 'draft-changed' && slugOf(error) !== 'conflict') throw error;
        // The answer to an earlier attempt may have been lost on its way.
        if (await this.#isHandedIn(drafts)) return;
        throw error;
      }
    });
  }

  /** @throws the SDK's errors; {@link OvertakenError} */
  async mailLink(email: string, answers: Kept): Promise<void> {
    await this.save(answers);
    await (await this.#drafts()).link(await this.#token(true), email);
  }

  /** @returns its id */
  async upload(file: Blob, options: UploadOptions): Promise<string> {
    const drafts = await this.#drafts();
    const send = async () => drafts.upload(await this.#token(true), file, options);
    let taken: Awaited<ReturnType<typeof send>>;
    try {
      taken = await send();
    } catch (error) {
      if (!isGone(error) || !this.#lose()) throw error;
      taken = await send();
    }
    const { id, url, width, height } = taken;
    this.#dispatch({ type: 'uploaded', id, shown: { url, width, height } });
    return id;
  }

  remove(id: string): void {
    const { token } = this.#state;
    if (token === undefined) return;
    // What stays behind is cleaned up by the server.
    this.#drafts()
      .then(drafts => drafts.remove(token, id))
      .catch(() => undefined);
  }

  /** Goes on from the other's revision. */
  choose(): void {
    this.#dispatch({ type: 'chosen' });
  }

  async #save(answers: Kept, wait: boolean, keepalive = false): Promise<void> {
    if (this.#state.theirs) throw new OvertakenError();
    const drafts = await this.#drafts();
    this.#dispatch({ type: 'saving' });
    try {
      await this.#change(drafts, answers, wait, keepalive);
    } catch (error) {
      if (slugOf(error) === 'draft-changed') {
        if (!(await this.#isOurs(drafts, answers))) await this.#change(drafts, answers, wait);
      } else if (isGone(error) && this.#lose()) await this.#change(drafts, answers, wait);
      else {
        if (slugOf(error) === 'conflict') this.#dispatch({ type: 'over' });
        else this.#dispatch({ type: 'failed', offline: navigator.onLine === false });
        throw error;
      }
    }
  }

  async #change(drafts: StoryDrafts, answers: Kept, wait: boolean, keepalive = false): Promise<void> {
    const token = await this.#token(wait);
    const { lang } = this.#options.begin();
    const before = this.#sent;
    this.#sent = canonical(answers);
    try {
      const changes = { revision: this.#state.revision, lang, answers };
      const saved = await drafts.change(token, changes, { keepalive });
      const { revision, updatedAt: at, expiresAt } = saved;
      this.#unsure.clear();
      this.#dispatch({ type: 'saved', revision, at, expiresAt });
    } catch (error) {
      // Refused: it is not there. Without an answer nobody knows.
      if (statusOf(error) === undefined) this.#unsure.add(this.#sent);
      else if (slugOf(error) !== 'draft-changed') this.#sent = before;
      throw error;
    }
  }

  /**
   * What was sent before and whose answer was lost is ours: nobody is asked to choose between two of the same.
   *
   * @returns whether this very version is there; false: an earlier one of ours, from whose revision one goes on
   * @throws OvertakenError where it is somebody else's
   */
  async #isOurs(drafts: StoryDrafts, answers: Kept): Promise<boolean> {
    const draft = await drafts.get(await this.#token(true), { revalidate: true });
    const { revision, updatedAt: at, expiresAt } = draft;
    if (!draft.changeable) {
      this.#dispatch({ type: 'over' });
      throw new OvertakenError();
    }
    const there = canonical(draft.answers);
    const same = there === canonical(answers);
    if (same || this.#unsure.has(there)) {
      this.#dispatch({ type: 'saved', revision, at, expiresAt });
      return same;
    }
    this.#sent = there;
    this.#dispatch({ type: 'overtaken', theirs: { revision, at, answers: this.#options.read(draft) } });
    throw new OvertakenError();
  }

  async #isHandedIn(drafts: StoryDrafts): Promise<boolean> {
    const { token } = this.#state;
    if (token === undefined) return false;
    const { history, status } = await drafts.get(token, { revalidate: true });
    return status !== 'draft' && status !== 'withdrawn' && history.at(-1)?.by === 'author';
  }

  /** @returns whether there was one that could be lost */
  #lose(): boolean {
    const had = this.#state.token !== undefined;
    this.reset();
    if (had) this.#options.lost();
    return had;
  }

  /** Of the draft, which is begun where there is none; once, however many ask. */
  #token(wait: boolean): Promise<string> {
    const { token } = this.#state;
    if (token !== undefined) return Promise.resolve(token);
    this.#beginning ??= this.#begin(wait).finally(() => (this.#beginning = undefined));
    return this.#beginning;
  }

  async #begin(wait: boolean): Promise<string> {
    const drafts = await this.#drafts();
    for (let turn = 1; ; turn += 1) {
      try {
        const created = await drafts.create(this.#options.begin());
        this.#dispatch({ type: 'begun', token: created.token, draft: created });
        this.#options.remember(created.token);
        return created.token;
      } catch (error) {
        const delay = Reflect.get(Object(error), 'retryAfter');
        const short = slugOf(error) === 'too-fast' && typeof delay === 'number' && delay <= LONGEST_WAIT;
        if (!wait || !short || turn >= TURNS) throw error;
        await new Promise(resolve => setTimeout(resolve, delay));
      }
    }
  }

  async #drafts(): Promise<StoryDrafts> {
    return (await this.#options.desk()).drafts();
  }

  #next<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#line.then(work, work);
    this.#line = done.catch(() => undefined);
    return done;
  }

  #dispatch(event: DraftEvent): void {
    this.#state = reduceDraft(this.#state, event);
    this.#options.changed();
  }
}
