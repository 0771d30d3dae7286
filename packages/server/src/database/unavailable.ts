/** Failures that are over by themselves, or when whoever runs the server has seen to it: nothing is wrong with the request. */

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

/** Whether the same may go well a little later. drizzle wraps what the driver throws. */
export function isUnavailable(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause) {
    const code = String(Reflect.get(at, 'code'));
    if (STATES.test(code) || CODES.has(code) || SENTENCES.test(at.message) || at.name === 'NoRoomError')
      return true;
  }
  return false;
}
