import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { slotToTemporal } from './temporal.ts';

const slot = { date: '2026-12-04', startsAt: '2026-12-04T06:30:00Z', endsAt: null };
const fake = {
  Instant: { from: (text: string) => ({ toZonedDateTimeISO: (zone: string) => `${text}[${zone}]` }) },
  PlainDate: { from: (text: string) => `day ${text}` },
};

describe('a slot as Temporal', () => {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'Temporal');
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'Temporal');
    if (before) Object.defineProperty(globalThis, 'Temporal', before);
  });

  it('is made with the polyfill that the caller has', () => {
    assert.deepEqual(slotToTemporal(slot, 'Europe/Athens', fake), {
      date: 'day 2026-12-04',
      start: '2026-12-04T06:30:00Z[Europe/Athens]',
      end: null,
    });
  });

  it('is made with the runtime’s own', () => {
    Object.defineProperty(globalThis, 'Temporal', { value: fake, configurable: true });
    assert.equal(slotToTemporal(slot, 'UTC').start, '2026-12-04T06:30:00Z[UTC]');
  });

  it('is refused in a clear sentence where there is none', () => {
    Object.defineProperty(globalThis, 'Temporal', { value: undefined, configurable: true });
    assert.throws(() => slotToTemporal(slot, 'UTC'), { name: 'TypeError', message: /no Temporal: pass one/ });
  });
});
