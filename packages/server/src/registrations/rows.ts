import type { EventRecord } from '@koinon/contract';
import type { registrations } from '../database/schema.ts';

/** A registration as the database has it. */
export type RegistrationRow = typeof registrations.$inferSelect;

/** What is left of answers that nobody needs any more. */
export const NO_ANSWERS: RegistrationRow['answers'] = {
  organisation: null,
  role: null,
  needs: null,
  answers: {},
};

/** Whether it has a place: one that must be given back when it goes. */
export function hasPlace({ status }: Pick<RegistrationRow, 'status'>): boolean {
  return status === 'held' || status === 'confirmed' || status === 'offered';
}

/** How one attends, as far as there is a choice: what was chosen says nothing once the event has one way only. */
export function chosenWay(
  { eventAttendanceMode }: Pick<EventRecord, 'eventAttendanceMode'>,
  { attendance }: Pick<RegistrationRow, 'attendance'>,
): RegistrationRow['attendance'] {
  return eventAttendanceMode === 'mixed' ? attendance : null;
}
