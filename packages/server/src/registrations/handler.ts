/** Registration as one of the forms that the pipeline takes. */
import type { RegistrationBody } from '@koinon/contract';
import { check } from '@koinon/contract/parse';
import { RegistrationInputSchema } from '@koinon/contract/registrations';
import type { FormHandler } from '../forms/handler.ts';
import { RequestProblem } from '../http/problem.ts';
import type { RegistrationDeps } from './deps.ts';
import { findPublished, stateOf } from './event-facts.ts';
import { hashOf, register } from './register.ts';
import { applyRules } from './rules.ts';

export function registrationHandler(deps: RegistrationDeps): FormHandler {
  const { db, now } = deps;
  return {
    async prepare({ network, subject, input, address, origin }) {
      const event = await findPublished(db, network.slug, subject);
      if (!event) throw new RequestProblem('not-found');
      if (network.privacy === null) throw new RequestProblem('form-not-published');
      if (stateOf(event, now()) !== 'open') throw new RequestProblem('registration-not-open');
      const checked = check(RegistrationInputSchema, input);
      if (!checked.ok) throw new RequestProblem('invalid', { errors: checked.errors });
      const body: RegistrationBody = await applyRules(db, network.slug, event.record, checked.value);
      const noticeHash = hashOf(network.privacy);
      const { ticket: _ticket, leaveEmpty: _leaveEmpty, ...content } = body;
      return {
        content,
        write: tx => register(tx, deps, { event, body, address, origin, noticeHash }),
      };
    },
  };
}
