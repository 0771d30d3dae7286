import type { FormDefinition } from '@koinon/contract';

/** Whether an answer's form is one: the server that gave it is ours, so its first level is all that is looked at. */
export function isFormDefinition(value: unknown): value is FormDefinition {
  return typeof value === 'object' && value !== null && 'steps' in value && Array.isArray(value.steps);
}
