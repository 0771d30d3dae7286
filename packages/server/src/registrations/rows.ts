import type { registrations } from '../database/schema.ts';

/** A registration as the database has it. */
export type RegistrationRow = typeof registrations.$inferSelect;

/** Whether it has a place: one that must be given back when it goes. */
export function hasPlace({ status }: Pick<RegistrationRow, 'status'>): boolean {
  return status === 'held' || status === 'confirmed' || status === 'offered';
}
