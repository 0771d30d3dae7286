/** The contract's rules for a registration, with what only the database knows. */
import type { EventRecord, FormDefinition } from '@koinon/contract';
import {
  asAsked,
  registrationErrors,
  registrationForm,
  withoutFields,
  type RegistrationContent,
} from '@koinon/contract/forms';
import type { Queryable } from '../database/database.ts';
import { findOrganizations } from '../data/networks.ts';
import { RequestProblem } from '../http/problem.ts';

export type Content = RegistrationContent;

/**
 * The content as the event's form would send it: what is not asked just now is left out. Throws `invalid` for what
 * the form does not have at all, for answers that it refuses, and for a body that the register does not have.
 */
export async function applyRules<C extends Content>(
  db: Queryable,
  network: string,
  record: EventRecord,
  content: C,
): Promise<C> {
  const definition = definitionFor(record, content);
  const errors = registrationErrors(definition, content);
  const { organisation } = content;
  if (errors.length === 0 && organisation?.id !== undefined) {
    const found = await findOrganizations(db, network, [organisation.id]);
    if (!found.has(organisation.id)) {
      errors.push({ pointer: '/organisation', code: 'not-allowed', params: {} });
    }
  }
  if (errors.length > 0) throw new RequestProblem('invalid', { errors });
  return asAsked(definition, content);
}

/** Without what the event's form does not ask any more: its staff may have changed it since it was answered. */
export function stillAsked<C extends Content>(record: EventRecord, content: C): C {
  return asAsked(definitionFor(record, content), content);
}

/** The event's form, without the fields that a change does not have. */
function definitionFor(record: EventRecord, content: Content): FormDefinition {
  return withoutFields(
    registrationForm(record),
    (['email', 'privacy'] as const).filter(name => !Object.hasOwn(content, name)),
  );
}
