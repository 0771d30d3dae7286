/** Strict reading, for whoever answers with field errors: the server, an import, a form. */
import * as z from 'zod/mini';
import { toFieldErrors } from './problem.ts';
import type { FieldError } from './problem-types.ts';

export type Checked<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly errors: readonly FieldError[] };

/** What `schema` makes of `input`, or every reason why it does not. Never throws. */
export function check<S extends z.core.$ZodType>(schema: S, input: unknown): Checked<z.output<S>> {
  const read = z.safeParse(schema, input);
  return read.success
    ? { ok: true, value: read.data }
    : { ok: false, errors: toFieldErrors(read.error.issues, input) };
}
