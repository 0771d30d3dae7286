/** The contract's rules for a registration, with the register in memory. */
import type { FormDefinition, Organization, RegistrationBody } from '@koinon/contract';
import { asAsked, registrationErrors, withoutFields } from '@koinon/contract/forms';
import { Refusal } from './refusal.ts';

/** What a registration says, without its notice and its ticket. */
export type RegistrationDetails = Omit<RegistrationBody, 'privacy' | 'ticket' | 'leaveEmpty'>;

/** As the form would send it: what is not asked just now is left out. Throws {@link Refusal} `invalid`. */
export function applyRules(
  definition: FormDefinition,
  details: RegistrationDetails,
  organisations: readonly Organization[],
): RegistrationDetails {
  const form = withoutFields(definition, ['privacy']);
  const errors = registrationErrors(form, details);
  const id = details.organisation?.id;
  if (errors.length === 0 && id !== undefined && !organisations.some(one => one.id === id)) {
    errors.push({ pointer: '/organisation', code: 'not-allowed', params: {} });
  }
  if (errors.length > 0) throw new Refusal('invalid', errors);
  return asAsked(form, details);
}
