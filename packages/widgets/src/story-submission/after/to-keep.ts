import type { Answer } from '@koinon/contract/forms';
import type { FormController } from '../../form/index.ts';
import { settle } from '../../form/later/settle.ts';
import { toKeep } from '../answers.ts';

/** What stands in the form, as a draft keeps it. */
export function answersToKeep({ form, state }: FormController): Record<string, Answer> {
  return toKeep(form, settle(form, state.answers), state.answers);
}
