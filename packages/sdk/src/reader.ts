import { read, UnreadableError, type Plan } from '@koinon/contract/reading';
import { ContractError } from './errors.ts';
import { warn, type Logger } from './logger.ts';

/** Reads a parsed body tolerantly; throws a {@link ContractError} where nothing can be made of it. */
export type Reader<T> = (body: unknown, url: string) => T;

/** The client's reading by a plan of the contract. */
export function reader<T>(plan: Plan<T>, logger: Logger | undefined): Reader<T> {
  return (body, url) => {
    try {
      return read(plan, body, (reason, item) => warn(logger, 'KOINON-001', reason.message, item));
    } catch (cause) {
      if (!(cause instanceof UnreadableError)) throw cause;
      throw new ContractError({ url, path: cause.pointer, reason: `it is not ${cause.expected}`, cause });
    }
  };
}
