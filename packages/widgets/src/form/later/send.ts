/** Sending: one key for the same answers until they were taken, whatever happens to the connection or the page. */
import { askedFields, fromBody, toBody, type Answers } from '@koinon/contract/forms';
import type { FormCore } from '../context.ts';
import { isBusy } from '../form.model.ts';
import { readStored } from '../storage.ts';
import { settle } from './settle.ts';
import { refuse } from './refuse.ts';
import { sayFailure, saySending, saySent, sayWaiting } from './say.ts';
import { store } from './store.ts';
import { verdictOf } from './verdict.ts';

/** What stands in the tab's storage: of a form that was taken only that it was. */
type Stored =
  | { readonly status: 'sent'; readonly key: string; readonly body: string; readonly answers: Answers }
  | { readonly status: 'done' };

interface Submission {
  readonly key: string;
  /** What is sent under the key, to know whether it is still the same. */
  readonly body: string;
  readonly abort: AbortController;
}

const submissions = new WeakMap<FormCore, Submission>();

/** So often it waits and sends again by itself. */
const TURNS = 6;

export async function send(core: FormCore): Promise<void> {
  const { form, name, ports } = core;
  const { answers } = core.state;
  const body = { ...toBody(form, settle(form, answers)), ...(core.trap && { leaveEmpty: core.trap }) };
  const text = JSON.stringify(body);
  if (submissions.get(core)?.body !== text && ports.maySubmit?.(body) === false) return;
  let { key } = keep(core, text);
  for (let turn = 1; ; turn += 1) {
    store(name, { status: 'sent', key, body: text, answers } satisfies Stored);
    core.dispatch({ type: 'send' });
    saySending(core);
    const { abort } = keep(core, text);
    try {
      await ports.submit(body, { signal: abort.signal, idempotencyKey: key });
      if (abort.signal.aborted) return;
      saySent(core);
      finish(core, answers);
      return;
    } catch (error) {
      if (abort.signal.aborted) return;
      const verdict = verdictOf(error, navigator.onLine);
      const again = turn < TURNS;
      if (verdict.then === 'newKey' && again) {
        submissions.delete(core);
        ({ key } = keep(core, text));
      } else if (verdict.then === 'wait' && again) {
        await wait(core, verdict.seconds);
        if (abort.signal.aborted) return;
      } else {
        saySent(core);
        ports.failed?.(error);
        if (verdict.then === 'refused') {
          store(name, undefined);
          refuse(core, verdict.errors);
        } else {
          const gone = verdict.then === 'failed' ? verdict : undefined;
          if (gone?.answered) store(name, undefined);
          core.dispatch({ type: 'failed', failure: gone?.failure ?? { kind: 'server' } });
          core.focus('trouble');
        }
        return;
      }
    }
  }
}

/** The submission of these answers: the one that was begun, or a new one. */
function keep(core: FormCore, body: string): Submission {
  let submission = submissions.get(core);
  if (submission?.body !== body || submission.abort.signal.aborted) {
    const key = submission?.body === body ? submission.key : newKey();
    submission = { key, body, abort: new AbortController() };
    submissions.set(core, submission);
  }
  return submission;
}

async function wait(core: FormCore, seconds: number): Promise<void> {
  const delay = core.ports.delay ?? (time => new Promise<void>(resolve => setTimeout(resolve, time)));
  sayWaiting(core, seconds);
  for (let left = seconds; left > 0; left -= 1) {
    core.dispatch({ type: 'wait', seconds: left });
    await delay(1000);
  }
}

/** @param answers that were sent; undefined after a reload */
function finish(core: FormCore, answers: Answers | undefined): void {
  const restored = answers === undefined;
  const typed = answers?.['email'];
  const email = typeof typed === 'string' ? typed.trim() : '';
  submissions.delete(core);
  store(core.name, { status: 'done' } satisfies Stored);
  core.dispatch({ type: 'done', email });
  // After a reload the page is the host's to lead through.
  if (!restored) core.focus('done');
  core.ports.done?.({ email, restored });
}

/** After a reload: a form that was taken says so, one whose answer was lost comes back as it was typed, with its key. */
export function restore(core: FormCore): void {
  const stored = parse(readStored(core.name));
  if (stored?.status === 'done') finish(core, undefined);
  if (stored?.status !== 'sent') return;
  const { key, body } = stored;
  const answers = stillGiven(core, stored.answers, body);
  submissions.set(core, { key, body, abort: new AbortController() });
  const { steps, review } = core.form;
  core.dispatch({ type: 'kept', answers, step: steps.length - (review ? 0 : 1) });
  sayFailure(core);
}

/** What was agreed to in another version than the form now shows is not agreed to. */
function stillGiven({ form }: FormCore, answers: Answers, body: string): Answers {
  const before = fromBody(form, Object(JSON.parse(body)));
  const agreements = askedFields(form, answers).filter(field => field.type === 'agreement' && field.version);
  return { ...answers, ...Object.fromEntries(agreements.map(({ name }) => [name, before[name] === true])) };
}

function parse(text: string | undefined): Stored | undefined {
  try {
    const stored: unknown = text && JSON.parse(text);
    // Only this module writes there; a stranger's value under our key must not break the page.
    const status = Reflect.get(Object(stored), 'status');
    return status === 'done' || status === 'sent' ? (stored as Stored) : undefined;
  } catch {
    return undefined;
  }
}

/** Another form, or a new one: nobody waits for an answer any more. */
export function forget(core: FormCore, stored = false): void {
  submissions.get(core)?.abort.abort();
  submissions.delete(core);
  if (stored) store(core.name, undefined);
}

export function online(core: FormCore): void {
  core.dispatch({ type: 'online' });
  sayFailure(core);
}

/** The page was frozen while it was sent: the connection is gone, and with it the answer. */
export function shownAgain(core: FormCore): void {
  if (!isBusy(core.state)) return;
  submissions.get(core)?.abort.abort();
  core.dispatch({ type: 'failed', failure: { kind: 'network' } });
  core.focus('trouble');
}

/** `crypto.randomUUID()` is for pages with https only; agencies' own networks have others. */
function newKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), byte =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
