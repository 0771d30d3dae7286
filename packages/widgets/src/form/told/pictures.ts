/** The pictures of one form: made smaller and sent one after the other; what befalls one leaves the others alone. */
import type { FieldOf, GroupAnswer } from '@koinon/contract/forms';
import type { FormCore } from '../context.ts';
import { carry } from '../later/carry.ts';
import { groupOf, initialEntry, textOf } from '../typed.ts';
import {
  canRetry,
  initialPicture,
  reducePicture,
  waitsForConnection,
  type Picture,
  type PictureEvent,
} from './picture.model.ts';
import { shrink } from './shrink.ts';
import { statusWords } from './words.ts';

export type Images = FieldOf<'images'>;

/** One that was chosen here; those of a draft from elsewhere have none. */
export interface Job {
  readonly name: string;
  readonly state: Picture;
  readonly preview: HTMLCanvasElement | undefined;
}

interface OwnJob extends Job {
  readonly file: File;
  readonly blob: Blob | undefined;
  readonly abort: AbortController;
  /** The same over all attempts: a picture whose answer was lost does not come twice. */
  readonly idempotencyKey: string;
}

/** What was taken out last, and may come back. */
interface Removed {
  readonly entry: GroupAnswer;
  readonly index: number;
}

/** By which an entry is known to its job; never sent. */
const KEY = 'picture';

const newKey = () => crypto.getRandomValues(new Uint32Array(4)).join('-');

export class Pictures {
  readonly #core: FormCore;
  readonly #name: string;
  readonly #jobs = new Map<string, OwnJob>();
  #running = false;
  #removed: Removed | undefined;
  #leftOut = 0;

  constructor(core: FormCore, name: string) {
    this.#core = core;
    this.#name = name;
  }

  get entries(): readonly GroupAnswer[] {
    return groupOf(this.#core.state.answers[this.#name]);
  }

  get removed(): Removed | undefined {
    return this.#removed;
  }

  /** How many of those that were chosen last found no room. */
  get leftOut(): number {
    return this.#leftOut;
  }

  jobOf(entry: GroupAnswer): Job | undefined {
    return this.#jobs.get(textOf(entry[KEY]));
  }

  /** What tells its card from the others, wherever it moves. */
  static keyOf = (entry: GroupAnswer): string => textOf(entry[KEY]) || textOf(entry['upload']);

  /** @returns how many: no more than there is room for */
  add(files: readonly File[], field: Images): number {
    this.#forget();
    const room = Math.max(0, field.max - this.entries.length);
    const taken = files.slice(0, room).map(file => {
      const key = newKey();
      this.#jobs.set(key, {
        file,
        name: file.name,
        state: initialPicture,
        ...{ blob: undefined, preview: undefined, abort: new AbortController(), idempotencyKey: key },
      });
      return { ...initialEntry(field.fields), [KEY]: key };
    });
    this.#leftOut = files.length - taken.length;
    this.#write([...this.entries, ...taken]);
    void this.#run(field.maxBytes);
    return taken.length;
  }

  move(from: number, to: number): void {
    const entries = [...this.entries];
    entries.splice(to, 0, ...entries.splice(from, 1));
    this.#rearrange(entries);
  }

  remove(index: number): void {
    this.#forget();
    const entry = this.entries[index];
    if (!entry) return;
    this.stop(entry);
    this.#removed = { entry, index };
    this.#rearrange(this.entries.filter(one => one !== entry));
  }

  /** @returns where it is again */
  putBack(maxBytes: number): number {
    if (!this.#removed) return -1;
    const { entry, index } = this.#removed;
    this.#removed = undefined;
    const entries = [...this.entries];
    entries.splice(index, 0, entry);
    this.#rearrange(entries);
    if (this.jobOf(entry)?.state.status === 'stopped') this.retry(entry, maxBytes);
    return this.entries.indexOf(entry);
  }

  stop(entry: GroupAnswer): void {
    const key = textOf(entry[KEY]);
    this.#change(key, { type: 'stopped' });
    this.#jobs.get(key)?.abort.abort();
  }

  retry(entry: GroupAnswer, maxBytes: number): void {
    const key = textOf(entry[KEY]);
    const job = this.#jobs.get(key);
    if (!job || !canRetry(job.state)) return;
    this.#jobs.set(key, { ...job, abort: new AbortController() });
    this.#change(key, { type: 'again' });
    void this.#run(maxBytes);
  }

  /** The connection is back. */
  online(maxBytes: number): void {
    for (const entry of this.entries) {
      const job = this.jobOf(entry);
      if (job && waitsForConnection(job.state)) this.retry(entry, maxBytes);
    }
  }

  /** The draft that they were sent to is gone: those that were chosen here go up once more. */
  sendAgain(maxBytes: number): void {
    for (const entry of this.entries) {
      const job = this.#jobs.get(textOf(entry[KEY]));
      if (!job) continue;
      this.#jobs.set(textOf(entry[KEY]), { ...job, abort: new AbortController() });
      this.#change(textOf(entry[KEY]), { type: 'again' });
    }
    // Of the others the files are elsewhere; what was said of them stays, and their cards say what to do.
    this.#write(
      this.entries.map(entry => ({ ...entry, [KEY]: textOf(entry[KEY]) || newKey(), upload: undefined })),
    );
    void this.#run(maxBytes);
  }

  end(): void {
    for (const { abort } of this.#jobs.values()) abort.abort();
    this.#jobs.clear();
    this.#leftOut = 0;
    this.#removed = undefined;
  }

  /** What was taken out does not come back any more. */
  #forget(): void {
    this.#leftOut = 0;
    const id = textOf(this.#removed?.entry['upload']);
    if (this.#removed) this.#jobs.delete(textOf(this.#removed.entry[KEY]));
    this.#removed = undefined;
    if (id) this.#core.ports.pictures?.remove(id);
  }

  async #run(maxBytes: number): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    try {
      for (let next = this.#next(); next; next = this.#next()) await this.#send(next, maxBytes);
    } finally {
      this.#running = false;
    }
  }

  /** In the order in which they stand. */
  #next(): string | undefined {
    return this.entries
      .map(entry => textOf(entry[KEY]))
      .find(key => /preparing|queued/.test(this.#jobs.get(key)?.state.status ?? ''));
  }

  async #send(key: string, maxBytes: number): Promise<void> {
    const { pictures } = this.#core.ports;
    const prepared = await this.#prepare(key);
    const job = this.#jobs.get(key);
    // Stopped or taken out while it was made smaller.
    if (!prepared || !pictures || job?.state.status !== 'queued') return;
    if (prepared.size > maxBytes) {
      this.#change(key, { type: 'refused', reason: 'tooBig' });
      return this.#say(key, maxBytes);
    }
    this.#change(key, { type: 'begun' });
    const { abort, idempotencyKey } = job;
    try {
      const id = await pictures.upload(prepared, {
        signal: abort.signal,
        idempotencyKey,
        onProgress: share => this.#change(key, { type: 'progress', share }),
      });
      if (abort.signal.aborted) return pictures.remove(id);
      this.#change(key, { type: 'taken' });
      this.#arrived(key, id);
    } catch (error) {
      if (abort.signal.aborted) return;
      this.#change(key, { type: 'failed', error, online: navigator.onLine });
    }
    this.#say(key, maxBytes);
  }

  /** How it ended, and of which: what happens on the way is there to be looked up. */
  #say(key: string, maxBytes: number): void {
    const w = this.#core.words();
    const job = this.#jobs.get(key);
    const number = this.entries.findIndex(entry => entry[KEY] === key) + 1;
    if (!w || !job || number === 0) return;
    this.#core.ports.announce(
      job.state.status === 'done'
        ? (w.optional('form.picture.arrived', { number }) ?? '')
        : `${w.optional('form.picture.item') ?? ''} ${number}: ${statusWords(w, maxBytes, job.state)}`,
    );
  }

  async #prepare(key: string): Promise<Blob | undefined> {
    const job = this.#jobs.get(key);
    if (!job || job.blob) return job?.blob;
    const { blob, preview } = await shrink(job.file);
    const now = this.#jobs.get(key);
    if (!now) return undefined;
    this.#jobs.set(key, { ...now, blob, preview });
    if (now.state.status === 'preparing') this.#change(key, { type: 'prepared' });
    return blob;
  }

  #arrived(key: string, id: string): void {
    const index = this.entries.findIndex(entry => entry[KEY] === key);
    // Another version stands in the form by now, and it has no such picture.
    if (index < 0) return this.#core.ports.pictures?.remove(id);
    this.#core.set(`${this.#name}/${index}/upload`, id);
    this.#core.ports.pictures?.changed();
  }

  #change(key: string, event: PictureEvent): void {
    const job = this.#jobs.get(key);
    if (!job) return;
    this.#jobs.set(key, { ...job, state: reducePicture(job.state, event) });
    this.#core.redraw();
  }

  #rearrange(entries: readonly GroupAnswer[]): void {
    const before = this.entries;
    this.#write(entries);
    carry(this.#core, this.#name, before);
  }

  #write(entries: readonly GroupAnswer[]): void {
    const { answers } = this.#core.state;
    this.#core.dispatch({ type: 'typed', answers: { ...answers, [this.#name]: entries } });
    this.#core.ports.pictures?.changed();
  }
}
