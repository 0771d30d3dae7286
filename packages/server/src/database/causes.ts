/** A failure and what lies behind it, from the outside in: drizzle wraps what the driver throws. */
export function causesOf(error: unknown): readonly Error[] {
  return error instanceof Error ? [error, ...causesOf(error.cause)] : [];
}

/** The driver's or the system's (`23505`, `ECONNREFUSED`); '' where it has none. */
export function codeOf(error: Error): string {
  return String(Reflect.get(error, 'code') ?? '');
}
