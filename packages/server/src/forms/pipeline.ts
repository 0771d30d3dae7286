/**
 * The one way in for every form, JSON and HTML alike: form ticket → rate limits → honeypot and minimum fill time → contract →
 * rules → idempotency → one transaction with the outbox.
 */
import type { FormName } from '@koinon/contract';
import { transact } from '../database/retry.ts';
import type { Foundations } from '../http/context.ts';
import { RequestProblem } from '../http/problem.ts';
import type { FormHandler } from './handler.ts';
import { isKey, once, requestHash } from './idempotency.ts';
import { createLimiter } from './limits.ts';
import { keepInQuarantine } from './quarantine.ts';
import type { FormPipeline, Outcome, Submission, TicketSubject } from './submission.ts';
import { release } from './release.ts';
import { makeTicket, readTicket, type Ticket } from './ticket.ts';

/** Nobody fills in a form faster, counted from its ticket; autofill does, so a widget waits and sends it again. */
export const MIN_FILL_MS = 3000;

type PipelineDeps = Pick<Foundations, 'db' | 'now' | 'secret' | 'formLimits' | 'nudge'>;

const ACCEPTED = { kind: 'accepted', status: 202, body: { status: 'check-mail' } } as const;
const CREATED = 201;

export function createPipeline(
  { db, now, secret, formLimits, nudge }: PipelineDeps,
  handlers: Readonly<Partial<Record<FormName, FormHandler>>>,
): FormPipeline {
  const limiter = createLimiter(formLimits, now);

  return {
    ticket: about => makeTicket(secret, about, now()),
    async submit(submission) {
      try {
        return await take(submission);
      } catch (error) {
        if (error instanceof RequestProblem) return { kind: 'problem', problem: error };
        throw error;
      }
    },
    async release(network, id, within) {
      const released = await release(db, handlers, network, id, within);
      nudge();
      return released;
    },
  };

  async function take(submission: Submission): Promise<Outcome> {
    const { form, network, subject, transport, input, address } = submission;
    const handler = handlers[form];
    if (!handler) throw new RequestProblem('not-found');
    const ticket = readTicket(secret, member(input, 'ticket'), aboutOf(submission), now());
    if (transport === 'html' && !ticket) return { kind: 'unticketed' };
    const key = keyOf(submission, ticket);

    const wait = limiter({
      address,
      form: `${network.slug} ${form} ${subject}`,
      ticketed: ticket !== undefined,
    });
    if (wait !== undefined) throw refused('too-many-requests', wait);
    const trapped = isFilled(member(input, 'leaveEmpty'));
    if (trapped && !handler.flagsOnly) {
      // What nobody could have sent is answered as ever, and not kept.
      await handler.assertOpen(submission);
      await keepInQuarantine(db, submission, handler.fields, 'honeypot', now());
      return ACCEPTED;
    }
    const left = ticket ? ticket.issuedAt + MIN_FILL_MS - now() : 0;
    // More than that is left only where the clock was set back since, or is behind another process's: it says nothing of a machine.
    if (left > 0 && left <= MIN_FILL_MS) throw refused('too-fast', Math.ceil(left / 1000));

    const prepared = await handler.prepare(submission, { suspect: trapped || !ticket });
    const request = requestHash(form, network.slug, subject, prepared.content);
    const kept = await transact(db, tx =>
      once(tx, { network: network.slug, key, request }, now(), async () => {
        const written = await prepared.write(tx);
        return written
          ? { status: written.status, body: written.kept }
          : { status: ACCEPTED.status, body: ACCEPTED.body };
      }),
    );
    nudge();
    if (kept.status !== CREATED || !prepared.answer) return ACCEPTED;
    return { kind: 'created', status: CREATED, body: await prepared.answer(kept.body) };
  }
}

/** The client's key; a form in plain HTML has one without a line of script: its ticket's nonce. */
function keyOf({ key }: Submission, ticket: Ticket | undefined): string {
  const value = key ?? ticket?.nonce;
  if (value === undefined) throw new RequestProblem('idempotency-key-missing');
  if (!isKey(value)) {
    throw new RequestProblem('idempotency-key-missing', {
      detail: 'The header Idempotency-Key must have 8 to 128 visible ASCII characters.',
    });
  }
  return value;
}

const aboutOf = ({ form, network, subject, origin }: Submission): TicketSubject => ({
  form,
  network: network.slug,
  subject,
  origin,
});

function refused(slug: 'too-fast' | 'too-many-requests', seconds: number): RequestProblem {
  return new RequestProblem(slug, { headers: { 'Retry-After': String(seconds) } });
}

const isFilled = (value: unknown) => value !== undefined && value !== null && value !== '';

/** An own member of what may be anything. */
function member(input: unknown, name: string): unknown {
  return typeof input === 'object' && input !== null && Object.hasOwn(input, name)
    ? Reflect.get(input, name)
    : undefined;
}
