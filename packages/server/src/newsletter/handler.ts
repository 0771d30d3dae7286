/** Subscribing as one of the forms that the pipeline takes. */
import { newsletterForm } from '@koinon/contract/forms';
import { SubscriptionInputSchema } from '@koinon/contract/newsletter';
import { check } from '@koinon/contract/parse';
import type { FormHandler } from '../forms/handler.ts';
import { RequestProblem } from '../http/problem.ts';
import type { NewsletterDeps } from './deps.ts';
import { published } from './form.ts';
import { assertOffered } from './rules.ts';
import { subscribe } from './subscribe.ts';

export function newsletterHandler(deps: NewsletterDeps): FormHandler {
  return {
    fields: Object.keys(SubscriptionInputSchema.shape),
    async assertOpen({ network, subject }) {
      published(network);
      if (subject !== '') throw new RequestProblem('not-found');
    },
    async prepare({ network, subject, input, origin }) {
      const { newsletter, privacy } = published(network);
      if (subject !== '') throw new RequestProblem('not-found');
      const checked = check(SubscriptionInputSchema, input);
      if (!checked.ok) throw new RequestProblem('invalid', { errors: checked.errors });
      const { ticket: _ticket, leaveEmpty: _leaveEmpty, ...sent } = checked.value;
      const [only, ...others] = newsletter.lists;
      // Of a single list there is nothing to choose.
      const lists =
        sent.lists.length === 0 && only && others.length === 0 ? [only.id] : [...new Set(sent.lists)];
      const body = { ...sent, lists, topics: [...new Set(sent.topics)] };
      await assertOffered(deps.db, network, newsletter, newsletterForm(network), body);
      return {
        content: body,
        write: tx => subscribe(tx, deps, { network, privacy, body, origin }),
      };
    },
  };
}
