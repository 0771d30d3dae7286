/** Problem details (RFC 9457) as a schema, and the way from zod's issues to Koinon's field errors. */
import * as z from 'zod/mini';
import { FIELD_ERROR_CODES, type FieldError, type FieldErrorCode } from './problem-types.ts';

export const ProblemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.optional(z.string()),
  instance: z.optional(z.string()),
  errors: z.optional(
    z.array(
      z.object({
        pointer: z.string(),
        code: z.string(),
        params: z.record(z.string(), z.union([z.string(), z.number()])),
      }),
    ),
  ),
});

/** A problem as it stands in an answer, whoever sent it: any code, any status. */
export type WireProblem = z.output<typeof ProblemSchema>;

/** JSON Pointer (RFC 6901) of a path. */
export function pointerOf(path: readonly PropertyKey[]): string {
  return path.map(part => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/**
 * Field errors of a failed parse. `input` is what was parsed: it tells a missing value from one of a wrong type.
 * zod/mini words every issue "Invalid input", so the code is taken from the issue's kind, never from its message.
 */
export function toFieldErrors(issues: readonly z.core.$ZodIssue[], input: unknown): FieldError[] {
  return issues.flatMap(issue => fieldErrors(issue, input));
}

function fieldErrors(issue: z.core.$ZodIssue, input: unknown): FieldError[] {
  const pointer = pointerOf(issue.path);
  const one = (code: FieldErrorCode, params: FieldError['params'] = {}): FieldError[] => [
    { pointer, code, params },
  ];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map(key => ({
        pointer: pointer + pointerOf([key]),
        code: 'unknown-field',
        params: {},
      }));
    case 'invalid_type':
      return one(valueAt(input, issue.path) === undefined ? 'required' : 'wrong-type', {
        expected: issue.expected,
      });
    case 'invalid_value':
      return one('not-allowed', { allowed: issue.values.map(String).join(', ') });
    case 'invalid_format':
      return one('bad-format', { format: issue.format });
    case 'too_small':
      return one(sized(issue.origin) ? (issue.minimum === 1 ? 'required' : 'too-short') : 'too-small', {
        minimum: Number(issue.minimum),
      });
    case 'too_big':
      return one(sized(issue.origin) ? 'too-long' : 'too-big', { maximum: Number(issue.maximum) });
    case 'custom':
      return one(...customCode(issue.params));
    default:
      return one('bad-format');
  }
}

const sized = (origin: string) => origin === 'string' || origin === 'array';

function customCode(params: Record<string, unknown> | undefined): [FieldErrorCode, FieldError['params']] {
  const code = FIELD_ERROR_CODES.find(known => known === params?.['code']) ?? 'bad-format';
  const rest = Object.entries(params ?? {}).filter(
    (entry): entry is [string, string | number] =>
      entry[0] !== 'code' && (typeof entry[1] === 'string' || typeof entry[1] === 'number'),
  );
  return [code, Object.fromEntries(rest)];
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    value,
  );
}
