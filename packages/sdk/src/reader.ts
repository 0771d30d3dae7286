import { pointerOf } from '@koinon/contract/problem';
import { tolerant, type Tolerant } from '@koinon/contract/tolerant';
import { ContractError } from './errors.ts';
import { warn, type Logger } from './logger.ts';

/** A Standard Schema's output type, by the one member of zod's schemas that this needs. */
type SchemaOf<T> = Parameters<typeof tolerant>[0] & { readonly _zod: { readonly output: T } };

/** Reads a parsed body tolerantly; throws a {@link ContractError} where nothing can be made of it. */
export type Reader<T> = (body: unknown, url: string) => Tolerant<T>;

/** The client's reading of a schema of the contract. The derivation is made at the first body, once. */
export function reader<T>(schema: SchemaOf<T>, logger: Logger | undefined): Reader<T> {
  const make = () =>
    tolerant(schema, (issues, item) => {
      const where = issues.map(issue => `${pointerOf(issue.path) || '/'} ${issue.code}`).join(', ');
      warn(logger, 'KOINON-001', where, item);
    });
  let derived: ReturnType<typeof make> | undefined;
  return (body, url) => {
    derived ??= make();
    const read = derived.safeParse(body);
    if (read.success) return read.data;
    const issue = read.error.issues[0];
    const path = pointerOf(issue?.path ?? []);
    throw new ContractError({ url, path, reason: issue?.code ?? 'unreadable', cause: read.error });
  };
}
