/** Strict reading, for whoever answers with field errors: the server, an import, a form. */
import * as z from 'zod/mini';
import { toFieldErrors } from './problem.ts';
import type { FieldError } from './problem-types.ts';

export type Checked<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly errors: readonly FieldError[] };

/** Any schema of the contract. */
export type Schema = z.core.$ZodType;
/** What a schema makes of what it takes. */
export type Output<S extends Schema> = z.output<S>;

/** What `schema` makes of `input`, or every reason why it does not. Never throws. */
export function check<S extends Schema>(schema: S, input: unknown): Checked<Output<S>> {
  const read = z.safeParse(schema, input);
  return read.success
    ? { ok: true, value: read.data }
    : { ok: false, errors: toFieldErrors(read.error.issues, input) };
}
