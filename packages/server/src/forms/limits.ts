/** How many forms are taken from whom, counted in memory: a brake on machines that people do not come near. */
import { addressGroup, networkPrefix } from '../http/address.ts';
import { secondsLeft, WindowCounter } from '../http/window-counter.ts';

/** So many in a window; a window begins with the first. */
export interface Limit {
  readonly limit: number;
  readonly windowSeconds: number;
}

/** `address` is an IPv4 address or an IPv6 /64, `prefix` a /24 or /48, `form` everything for one event together. */
export interface LimitSet {
  readonly address: Limit;
  readonly prefix: Limit;
  readonly form: Limit;
}

export interface FormLimits {
  /** With a good ticket. */
  readonly ticketed: LimitSet;
  /** Without one (JSON only): counted apart, and much stricter. */
  readonly unticketed: LimitSet;
  /** Unconfirmed holds on one event by one client; who comes with more waits until the address is proved. */
  readonly holdsPerClient: number;
}

const TEN_MINUTES = 600;

/**
 * A ministry's whole building may come from one address, and a popular event opens at one minute: so the numbers with a
 * ticket are generous.
 */
export const DEFAULT_FORM_LIMITS: FormLimits = {
  ticketed: {
    address: { limit: 60, windowSeconds: TEN_MINUTES },
    prefix: { limit: 300, windowSeconds: TEN_MINUTES },
    form: { limit: 2000, windowSeconds: TEN_MINUTES },
  },
  unticketed: {
    address: { limit: 5, windowSeconds: TEN_MINUTES },
    prefix: { limit: 20, windowSeconds: TEN_MINUTES },
    form: { limit: 200, windowSeconds: TEN_MINUTES },
  },
  holdsPerClient: 5,
};

/** Counters kept in mind at once; beyond that the longest unseen are forgotten. */
const MAX_COUNTERS = 50_000;

export interface LimitRequest {
  readonly address: string;
  /** Network, form and event. */
  readonly form: string;
  readonly ticketed: boolean;
}

/** Counts a request; answers after how many seconds to come back where one of its limits is reached, else undefined. */
export type Limiter = (request: LimitRequest) => number | undefined;

export function createLimiter(limits: FormLimits, now: () => number): Limiter {
  const counter = new WindowCounter(MAX_COUNTERS);
  const count = (key: string, { limit, windowSeconds }: Limit, time: number): number | undefined => {
    const entry = counter.add(key, windowSeconds, time);
    return entry.count > limit ? secondsLeft(entry, time) : undefined;
  };
  return ({ address, form, ticketed }) => {
    const set = ticketed ? limits.ticketed : limits.unticketed;
    const kind = ticketed ? 't' : 'u';
    const time = now();
    // In this order, and no further than the first that is reached: one client alone cannot use up the form's.
    return (
      count(`${kind} a ${addressGroup(address)}`, set.address, time) ??
      count(`${kind} p ${networkPrefix(address)}`, set.prefix, time) ??
      count(`${kind} f ${form}`, set.form, time)
    );
  };
}
