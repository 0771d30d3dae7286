/** Failures that are over by themselves, or when whoever runs the server has seen to it: nothing is wrong with the request. */
import { causesOf, codeOf } from './causes.ts';

/** PostgreSQL: connection lost, no room or too many connections, it ends or begins, it is a copy that is only read. */
const STATES = /^(08...|53...|57P0[123]|25006)$/;
/** Of the system. */
const CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
  'ENOSPC',
  'EDQUOT',
]);
/** What pg says without a code. */
const SENTENCES = /^(Connection terminated|timeout exceeded when trying to connect)/;

/** Whether the same may go well a little later. */
export function isUnavailable(error: unknown): boolean {
  return causesOf(error).some(at => {
    const code = codeOf(at);
    return STATES.test(code) || CODES.has(code) || SENTENCES.test(at.message) || at.name === 'NoRoomError';
  });
}
