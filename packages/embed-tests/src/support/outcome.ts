import { isKoinonError, isProblem } from '@koinon/sdk';

/** What came of a call: the answer, or what was refused and why. */
export async function outcome(call: () => Promise<unknown>): Promise<unknown> {
  try {
    return alike(await call());
  } catch (error) {
    if (isProblem(error)) {
      const { status, slug, errors } = error;
      return { status, slug, errors };
    }
    return isKoinonError(error) ? error.code : String(error);
  }
}

/** Without what belongs to the one server or the other: tickets, addresses of pages, times of writing. */
function alike(value: unknown, name = ''): unknown {
  if (typeof value === 'string' && ['ticket', 'url', 'updatedAt'].includes(name)) return `a ${name}`;
  if (Array.isArray(value)) return value.map(one => alike(one));
  if (typeof value !== 'object' || value === null) return value;
  // The event is another test's; of it what registering changes.
  if (name === 'event') {
    const { id, remainingAttendeeCapacity, tracks } = value as Record<string, unknown>;
    return { id, remainingAttendeeCapacity, tracks };
  }
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, alike(one, key)]));
}
