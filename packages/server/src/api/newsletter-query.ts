/** What the addresses of the archive ask. */
import { PAGE_LIMIT_DEFAULT, PAGE_LIMIT_MAX, type FieldErrorCode } from '@koinon/contract';
import { RequestProblem } from '../http/problem.ts';
import { refuseParameters } from './network.ts';

/** Parameters by name, each once. Throws `invalid` for the others. */
export function only<Name extends string>(
  params: URLSearchParams,
  names: readonly Name[],
): Partial<Record<Name, string>> {
  const rest = new URLSearchParams(params);
  const values: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const [value, ...more] = params.getAll(name);
    if (more.length > 0) throw refused(name, 'wrong-type', { expected: 'string' });
    if (value !== undefined) values[name] = value;
    rest.delete(name);
  }
  refuseParameters(rest);
  return values;
}

/** Throws `invalid` for what is no number of issues on a page. */
export function limitOf(text: string | undefined): number {
  if (text === undefined) return PAGE_LIMIT_DEFAULT;
  if (!/^\d{1,6}$/.test(text)) throw refused('limit', 'wrong-type', { expected: 'integer' });
  const limit = Number(text);
  if (limit < 1) throw refused('limit', 'too-small', { minimum: 1 });
  if (limit > PAGE_LIMIT_MAX) throw refused('limit', 'too-big', { maximum: PAGE_LIMIT_MAX });
  return limit;
}

/** Whether it may be a tag of BCP 47. */
export const isLanguage = (text: string) => /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,5}$/.test(text);

export function refused(
  name: string,
  code: FieldErrorCode,
  params: Readonly<Record<string, string | number>> = {},
): RequestProblem {
  return new RequestProblem('invalid', {
    errors: [{ pointer: name === '' ? '' : `/${name}`, code, params: { ...params } }],
  });
}
