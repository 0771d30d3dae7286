import type { FieldError } from '@koinon/contract';

/** A record that the contract refuses, with the reasons: nothing of the import was kept. */
export class ImportError extends Error {
  readonly record: string;
  readonly errors: readonly FieldError[];
  /** The event's id, where it is an event's. */
  readonly event: string | undefined;
  constructor(record: string, errors: readonly FieldError[], event?: string) {
    super(
      `${record} cannot be imported: ${errors.map(({ pointer, code }) => `${pointer} ${code}`).join(', ')}`,
    );
    this.name = 'ImportError';
    this.record = record;
    this.errors = errors;
    this.event = event;
  }
}
