/** The draft kept on this device: written while it may be, never over another tab's, and said where it is kept no more. */
import type { Answers } from '@koinon/contract/forms';
import type { ReactiveController } from 'lit';
import { canonical } from '../answers.ts';
import { readKept, type Kept } from '../device.ts';
import type { Story } from './context.ts';
import { forget, isAbout, keep, stampOf, untilFrom } from './device-write.ts';
import { answersToKeep } from './to-keep.ts';

/** Milliseconds after the last key. */
const PAUSE = 400;

export interface DeviceState {
  readonly on: boolean;
  readonly blocked: boolean;
  /** Milliseconds since the epoch. */
  readonly until: number;
}

export class DeviceDraft implements ReactiveController {
  readonly #story: Story;
  /** By which other tabs know what this form wrote. */
  readonly #me = crypto.getRandomValues(new Uint32Array(2)).join('-');
  #state: DeviceState = { on: false, blocked: false, until: 0 };
  /** Of what stands on the device: what this form read or wrote last. */
  #stamp: string | undefined;
  #stopped: 'other' | 'gone' | undefined;
  /** What was last written to the device. */
  #kept: Answers = {};
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(story: Story) {
    this.#story = story;
    this.begin();
    // What another tab did until this was there to be told of it.
    this.#look();
    story.host.addController(this);
  }

  get state(): DeviceState {
    return this.#state;
  }

  /** Why this form stopped keeping: another tab keeps its version, or deleted what was there. */
  get stopped(): 'other' | 'gone' | undefined {
    return this.#stopped;
  }

  hostConnected(): void {
    addEventListener('storage', this.#elsewhere);
  }

  hostDisconnected(): void {
    removeEventListener('storage', this.#elsewhere);
  }

  /** What was typed goes to the device if it may. What nobody has typed in yet is no version. */
  hostUpdated(): void {
    const { earlier, form } = this.#story;
    const { answers } = form.state;
    if (!this.#state.on || earlier.found || answers === this.#kept || answers === form.preset) return;
    this.#kept = answers;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), PAUSE);
  }

  /** Another form, or the first: from what stood on the device. */
  begin(): void {
    const { kept } = this.#story.earlier;
    this.#state = { on: kept !== undefined, blocked: false, until: kept?.until ?? untilFrom(Date.now()) };
    this.#stamp = stampOf(kept);
    this.#stopped = undefined;
    this.#kept = kept?.answers ?? {};
  }

  /** @returns whether it is kept now */
  set(on: boolean): boolean {
    const { form, words } = this.#story;
    this.#clear();
    if (!on) this.#forget();
    this.#stopped = undefined;
    this.#state = { on, blocked: false, until: untilFrom(Date.now()) };
    if (on) this.#write();
    const { blocked } = this.#state;
    if (this.#stopped === undefined)
      form.ports.announce(
        words()?.(blocked ? 'tell.deviceBlocked' : on ? 'tell.deviceOn' : 'tell.deviceOff') ?? '',
      );
    form.redraw();
    return this.#state.on;
  }

  /** Whoever writes here wants this version on the device. */
  keepHere(): void {
    const { earlier, form } = this.#story;
    form.read();
    this.#stamp = stampOf(readKept(earlier.name, Date.now()));
    // Its button goes by its own press.
    if (this.set(true) || this.#stopped === undefined) form.focus('later');
  }

  /** Waits for no pause. */
  flush(): void {
    const { earlier, form, source } = this.#story;
    // What was read just now waits for no timer yet.
    if (this.#timer === undefined && form.state.answers === this.#kept) return;
    this.#clear();
    if (this.#state.on && !earlier.found && source().status !== 'done') this.#write();
  }

  /** @param restored after a reload that was done long ago: what is on the device now is another story */
  handedIn(restored: boolean): void {
    const { draft, earlier } = this.#story;
    this.#clear();
    if (restored) return;
    // The same story, kept by another tab, is no draft any more; another story is that tab's.
    const kept = readKept(earlier.name, Date.now());
    const { token } = draft.state;
    if (kept && token !== undefined && kept.token === token) this.#stamp = stampOf(kept);
    else if (!this.#state.on) this.#stamp = undefined;
    this.#forget();
    this.#state = { ...this.#state, on: false };
    this.#stopped = undefined;
  }

  #clear(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #forget(): void {
    forget(this.#story.earlier.name, this.#stamp, Date.now());
    this.#stamp = undefined;
  }

  #write(): void {
    const { draft, earlier, form } = this.#story;
    const { answers, step } = form.state;
    this.#kept = answers;
    const { until } = this.#state;
    const kept = {
      ...{ at: Date.now(), until, step, answers: answersToKeep(form) },
      ...{ token: draft.state.token, by: this.#me },
    };
    // Nothing new: another tab that goes on with it is not told that somebody wrote.
    const there = readKept(earlier.name, kept.at);
    const content = (one: Kept) => canonical({ ...one, at: 0, by: '' });
    if (there && stampOf(there) === this.#stamp && content(there) === content(kept)) return;
    const outcome = keep(earlier.name, kept, this.#stamp);
    if (outcome === 'kept') this.#stamp = stampOf(kept);
    else if (outcome === 'blocked') this.#state = { ...this.#state, on: false, blocked: true };
    else this.#stop(outcome);
  }

  /** What stands on the device is another tab's: it is left alone, and this form says that it keeps nothing there. */
  #stop(why: 'other' | 'gone'): void {
    const { form, words } = this.#story;
    this.#clear();
    if (why === 'gone') this.#stamp = undefined;
    this.#state = { ...this.#state, on: false };
    this.#stopped = why;
    form.ports.announce(words()?.(`tell.stopped.${why}`) ?? '');
    form.redraw();
  }

  readonly #elsewhere = ({ key }: StorageEvent): void => {
    if (isAbout(this.#story.earlier.name, key)) this.#look();
  };

  /** Another tab wrote or deleted. The event may be of long ago: what counts is what is there now. */
  #look(): void {
    const { earlier, form, host } = this.#story;
    const kept = readKept(earlier.name, Date.now());
    if (stampOf(kept) === this.#stamp) return;
    if (earlier.found) {
      // Nobody has answered yet: the question is about what is there now.
      earlier.found = kept;
      this.#stamp = stampOf(kept);
      this.#state = { ...this.#state, on: kept !== undefined };
      // The question goes with its buttons: whoever was before them is led to what comes in its place.
      if (!kept && host.shadowRoot?.activeElement) host.focus();
      form.redraw();
    } else if (this.#state.on || this.#stopped) {
      const why = kept ? 'other' : 'gone';
      if (why !== this.#stopped) this.#stop(why);
    }
  }
}
