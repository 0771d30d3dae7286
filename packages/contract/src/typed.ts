/** What people type, as every form takes it: a line, an address, a body. */
import * as z from 'zod/mini';
import { isEmail } from './forms/address.ts';
import { isEmpty } from './forms/answers.ts';
import { IdSchema } from './text.ts';

const LINE = /^\P{Cc}*$/u;
/** One line that a person typed; the spaces around it do not count. */
export const typed = (max: number) =>
  z.string().check(z.trim(), z.overwrite(seen), z.minLength(1), z.maxLength(max), z.regex(LINE));

/** Several lines that a person typed. */
export const text = (max: number) =>
  z.string().check(z.trim(), z.minLength(1), z.maxLength(max), z.regex(/^[\P{Cc}\r\n\t]*$/u));

/** What only formats is nothing: a name that nobody can see is none. */
function seen(value: string): string {
  return isEmpty(value) ? '' : value;
}

/** An address that mail can be sent to; `user@υπουργείο.ελ` is one (RFC 6531). */
export const EmailSchema = z.string().check(
  z.trim(),
  z.minLength(1),
  z.refine(value => value === '' || isEmail(value), { params: { code: 'not-an-email' } }),
);

/** A body of the register by its id, or another one by name. */
export const OrganisationAnswerSchema = z
  .strictObject({ id: z.optional(IdSchema), name: z.optional(typed(300)) })
  .check(
    z.refine(({ id, name }) => (id === undefined) !== (name === undefined), { params: { code: 'required' } }),
  );

/** What every form sends beside its answers. */
export const submission = {
  /** Of GET `forms/{form}`; without one the limits are stricter. */
  ticket: z.optional(z.string().check(z.maxLength(2000))),
  /** A field that people do not see: whoever fills it in is taken for a machine. */
  leaveEmpty: z.optional(z.string().check(z.maxLength(500))),
};
