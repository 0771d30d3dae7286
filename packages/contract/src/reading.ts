/**
 * Tolerant reading: the client's derivation of the one contract, as data. A server may be newer than the page that
 * reads it, so unknown members are ignored, an unknown value of a closed list reads as `"other"`, lengths and formats
 * are the server's business, and one unreadable item is dropped and told of, never the page.
 *
 * The plans are derived from the schemas (`reading-plan.ts`) and checked in (`plans.ts`), because a page that only reads
 * should not load zod: 9 kB (brotli) to see a calendar. No zod here.
 */

/**
 * How to read one value:
 * `s n b p u` a string, number, boolean, string or number, anything · `=x` exactly the string x · `{…}` an object ·
 * `['e', …]` one of a closed list · `['a', p]` a list, missing: empty · `['A', p]` a list that must be there ·
 * `['r', p]` a record · `['0', p]` null when missing · `['?', p]` may be missing · `['d', p, x]` x when missing ·
 * `['t', {…}]` one of several objects, told apart by `type`
 */
export type PlanData =
  | string
  | readonly ['e', ...string[]]
  | readonly ['a' | 'A' | 'r' | '0' | '?', PlanData]
  | readonly ['d', PlanData, unknown]
  | readonly ['t', { readonly [type: string]: PlanData }]
  | { readonly [member: string]: PlanData };

/** A plan, and in its type what reading with it gives. */
export interface Plan<T> {
  readonly data: PlanData;
  /** Never there: it carries the type. */
  readonly reads?: T;
}

/** Why a value cannot be read: where it stands (JSON Pointer, RFC 6901) and what was expected there. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
  readonly pointer: string;
  readonly expected: string;
  constructor(pointer: string, expected: string) {
    super(`${pointer || '/'} is not ${expected}`);
    this.pointer = pointer;
    this.expected = expected;
  }
}

/** Told of each item that was left out. */
export type OnDrop = (reason: UnreadableError, item: unknown) => void;

/** @throws UnreadableError where nothing can be made of the value as a whole */
export function read<T>(plan: Plan<T>, value: unknown, onDrop?: OnDrop): T {
  // The plans are proved against the schemas by a test; their types cannot follow the walk.
  return walk(plan.data, value, '', onDrop) as T;
}

const primitives = { s: 'string', n: 'number', b: 'boolean', p: 'string or number' } as const;

function walk(plan: PlanData, value: unknown, at: string, onDrop: OnDrop | undefined): unknown {
  if (typeof plan === 'string') return primitive(plan, value, at);
  if (!isTagged(plan)) return members(plan, value, at, onDrop);
  switch (plan[0]) {
    case 'e':
      if (typeof value !== 'string') throw new UnreadableError(at, 'a string');
      return plan.includes(value, 1) ? value : 'other';
    case '0':
      return value === undefined || value === null ? null : walk(plan[1], value, at, onDrop);
    case '?':
      return value === undefined ? undefined : walk(plan[1], value, at, onDrop);
    case 'd':
      return value === undefined ? structuredClone(plan[2]) : walk(plan[1], value, at, onDrop);
    case 'r':
      return Object.fromEntries(
        Object.entries(object(value, at)).map(([key, one]) => [
          key,
          walk(plan[1], one, `${at}/${key}`, onDrop),
        ]),
      );
    case 't': {
      const { type } = object(value, at);
      const one = typeof type === 'string' && Object.hasOwn(plan[1], type) ? plan[1][type] : undefined;
      if (one === undefined) throw new UnreadableError(`${at}/type`, 'of a known type');
      return walk(one, value, at, onDrop);
    }
    default:
      return items(plan[0] === 'a' && value === undefined ? [] : value, plan[1], at, onDrop);
  }
}

function isTagged(plan: Exclude<PlanData, string>): plan is Extract<PlanData, readonly unknown[]> {
  return Array.isArray(plan);
}

function primitive(plan: string, value: unknown, at: string): unknown {
  if (plan.startsWith('=')) {
    if (value === plan.slice(1)) return value;
    throw new UnreadableError(at, plan.slice(1));
  }
  if (plan === 'u') return value;
  if (plan === 'p' && (typeof value === 'string' || typeof value === 'number')) return value;
  const expected = primitives[plan as keyof typeof primitives];
  if (typeof value !== expected) throw new UnreadableError(at, `a ${expected}`);
  return value;
}

function members(
  plan: Readonly<Record<string, PlanData>>,
  value: unknown,
  at: string,
  onDrop: OnDrop | undefined,
): unknown {
  const source = object(value, at);
  const result: Record<string, unknown> = {};
  for (const [name, one] of Object.entries(plan)) {
    const read = walk(one, source[name], `${at}/${name}`, onDrop);
    if (read !== undefined) result[name] = read;
  }
  return result;
}

function items(value: unknown, plan: PlanData, at: string, onDrop: OnDrop | undefined): unknown[] {
  if (!Array.isArray(value)) throw new UnreadableError(at, 'a list');
  return value.flatMap((item: unknown, index) => {
    try {
      return [walk(plan, item, `${at}/${index}`, onDrop)];
    } catch (reason) {
      if (!(reason instanceof UnreadableError)) throw reason;
      onDrop?.(reason, item);
      return [];
    }
  });
}

function object(value: unknown, at: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new UnreadableError(at, 'an object');
  }
  return value as Readonly<Record<string, unknown>>;
}
