/** What the contract's schemas cannot know: what the network has to subscribe to, and which bodies are in its register. */
import type { FieldError, FormDefinition, NetworkRecord } from '@koinon/contract';
import { checkAnswers, fromBody, type OrganisationAnswer } from '@koinon/contract/forms';
import { findOrganizations } from '../data/networks.ts';
import type { Queryable } from '../database/database.ts';
import { RequestProblem } from '../http/problem.ts';
import type { Newsletter } from './rows.ts';

interface Content {
  readonly lists?: readonly string[] | undefined;
  readonly topics?: readonly string[] | undefined;
  readonly lang?: string | undefined;
  readonly organisation?: OrganisationAnswer | null | undefined;
}

/** Throws `invalid` for what the form would not offer, and for a body that is not in the register. */
export async function assertOffered(
  db: Queryable,
  network: NetworkRecord,
  newsletter: Newsletter,
  definition: FormDefinition,
  content: Content,
): Promise<void> {
  const errors = checkAnswers(definition, fromBody(definition, { ...content }));
  // A single list, and topics where there are none, are no fields of the form.
  errors.push(...strangers('lists', content.lists, newsletter.lists, errors));
  errors.push(...strangers('topics', content.topics, newsletter.topics, errors));
  const id = content.organisation?.id;
  if (id !== undefined && !(await findOrganizations(db, network.slug, [id])).has(id)) {
    errors.push({ pointer: '/organisation', code: 'not-allowed', params: {} });
  }
  if (errors.length > 0) throw new RequestProblem('invalid', { errors });
}

function strangers(
  name: string,
  chosen: readonly string[] = [],
  offered: readonly { readonly id: string }[],
  before: readonly FieldError[],
): FieldError[] {
  const pointer = `/${name}`;
  if (before.some(error => error.pointer === pointer)) return [];
  const stranger = chosen.some(id => !offered.some(one => one.id === id));
  return stranger ? [{ pointer, code: 'not-allowed', params: {} }] : [];
}
