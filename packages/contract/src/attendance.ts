/** How one comes to an event, as the filter `attendance` reads it. No zod. */
import type { AttendanceMode } from './values.ts';

/** The values of the filter that find an event: a hybrid one is also online, and also in person. */
export function waysToAttend(mode: AttendanceMode | 'other' | null): readonly string[] {
  return mode === null ? [] : mode === 'mixed' ? ['mixed', 'offline', 'online'] : [mode];
}
