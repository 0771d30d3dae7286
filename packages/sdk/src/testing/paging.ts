/** Parameters of addresses, refused as the server refuses them. */
import { PAGE_LIMIT_MAX, type FieldError, type FieldErrorCode } from '@koinon/contract';
import { Refusal } from './refusal.ts';

/** Parameters by name, each once, beside the network. @throws Refusal `invalid` */
export function only<Name extends string>(
  params: URLSearchParams,
  names: readonly Name[],
): Partial<Record<Name, string>> {
  const known: readonly string[] = ['network', ...names];
  const strangers = [...new Set(params.keys())].filter(name => !known.includes(name));
  if (strangers.length > 0) {
    throw new Refusal(
      'invalid',
      strangers.map(name => refused(name, 'unknown-field')),
    );
  }
  const values: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const [value, ...more] = params.getAll(name);
    if (more.length > 0) throw new Refusal('invalid', [refused(name, 'wrong-type', { expected: 'string' })]);
    if (value !== undefined) values[name] = value;
  }
  return values;
}

/** How many items a page has; undefined where nothing is said of it. @throws Refusal `invalid` */
export function limitOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const limit = Number(text);
  const wrong = !/^\d{1,6}$/.test(text)
    ? refused('limit', 'wrong-type', { expected: 'integer' })
    : limit < 1
      ? refused('limit', 'too-small', { minimum: 1 })
      : limit > PAGE_LIMIT_MAX
        ? refused('limit', 'too-big', { maximum: PAGE_LIMIT_MAX })
        : undefined;
  if (wrong) throw new Refusal('invalid', [wrong]);
  return limit;
}

/** @param name of a parameter, or of a field of a body */
export function refused(
  name: string,
  code: FieldErrorCode,
  params: Readonly<Record<string, string | number>> = {},
): FieldError {
  return { pointer: name === '' ? '' : `/${name}`, code, params };
}
