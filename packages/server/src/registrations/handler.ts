/** Registration as one of the forms that the pipeline takes. */
import { isDeepStrictEqual } from 'node:util';
import type { EventRecord, RegistrationBody } from '@koinon/contract';
import { check } from '@koinon/contract/parse';
import { RegistrationInputSchema } from '@koinon/contract/registrations';
import type { Queryable } from '../database/database.ts';
import type { FormHandler } from '../forms/handler.ts';
import type { Submission } from '../forms/submission.ts';
import { RequestProblem } from '../http/problem.ts';
import type { RegistrationDeps } from './deps.ts';
import { findPublished, stateOf, type EventRow } from './event-facts.ts';
import { hashOf, register } from './register.ts';
import { applyRules } from './rules.ts';

export function registrationHandler(deps: RegistrationDeps): FormHandler {
  const { db, now } = deps;

  /** The event, if one can register for it now. Throws `not-found`, `form-not-published` or `registration-not-open`. */
  async function openEvent(
    queryable: Queryable,
    { network, subject }: Pick<Submission, 'network' | 'subject'>,
    kept = false,
  ): Promise<EventRow> {
    const event = await findPublished(queryable, network.slug, subject, kept);
    if (!event) throw new RequestProblem('not-found');
    if (network.privacy === null) throw new RequestProblem('form-not-published');
    if (stateOf(event, now()) !== 'open') throw new RequestProblem('registration-not-open');
    return event;
  }

  return {
    fields: Object.keys(RegistrationInputSchema.shape),
    async assertOpen(submission) {
      await openEvent(db, submission);
    },
    async prepare(submission) {
      const { network, input, address, origin } = submission;
      const event = await openEvent(db, submission);
      const checked = check(RegistrationInputSchema, input);
      if (!checked.ok) throw new RequestProblem('invalid', { errors: checked.errors });
      const rules = (queryable: Queryable, record: EventRecord): Promise<RegistrationBody> =>
        applyRules(queryable, network.slug, record, checked.value);
      const body = await rules(db, event.record);
      const noticeHash = hashOf(network.privacy);
      const { ticket: _ticket, leaveEmpty: _leaveEmpty, ...content } = body;
      return {
        content,
        async write(tx) {
          // It may have been edited, closed or taken back since; from here on it stays as it is.
          const fresh = await openEvent(tx, submission, true);
          const same = isDeepStrictEqual(fresh.record, event.record);
          await register(tx, deps, {
            event: fresh,
            body: same ? body : await rules(tx, fresh.record),
            address,
            origin,
            noticeHash,
          });
        },
      };
    },
  };
}
