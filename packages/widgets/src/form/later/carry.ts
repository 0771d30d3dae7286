import type { GroupAnswer } from '@koinon/contract/forms';
import type { FormCore } from '../context.ts';
import { groupOf } from '../typed.ts';

/**
 * Entries of a field were moved, taken out or put back: what is wrong with one goes with it, and of one that is gone nothing
 * is wrong any more.
 *
 * @param before the entries as they stood
 */
export function carry(core: FormCore, name: string, before: readonly GroupAnswer[]): void {
  const { answers, errors } = core.state;
  const now = groupOf(answers[name]);
  const carried = errors.flatMap(error => {
    const [, field, index, ...rest] = error.pointer.split('/');
    const entry = field === name && index !== undefined ? before[Number(index)] : undefined;
    if (!entry) return [error];
    const at = now.indexOf(entry);
    return at < 0 ? [] : [{ ...error, pointer: ['', name, at, ...rest].join('/') }];
  });
  core.dispatch({ type: 'mended', errors: carried });
}
