import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keyTarget } from './keys.ts';

describe('keys of the grid (APG)', () => {
  const none = { shift: false, ctrl: false, rtl: false, firstDay: 1 };
  const rows: [string, Partial<typeof none>, string | undefined][] = [
    ['ArrowRight', {}, '2026-12-03'],
    ['ArrowLeft', {}, '2026-12-01'],
    ['ArrowRight', { rtl: true }, '2026-12-01'],
    ['ArrowLeft', { rtl: true }, '2026-12-03'],
    ['ArrowDown', {}, '2026-12-09'],
    ['ArrowUp', {}, '2026-11-25'],
    ['Home', {}, '2026-11-30'],
    ['End', {}, '2026-12-06'],
    ['Home', { firstDay: 7 }, '2026-11-29'],
    ['Home', { ctrl: true }, '2026-12-01'],
    ['End', { ctrl: true }, '2026-12-31'],
    ['PageDown', {}, '2027-01-02'],
    ['PageUp', {}, '2026-11-02'],
    ['PageDown', { shift: true }, '2027-12-02'],
    ['PageUp', { shift: true }, '2025-12-02'],
    ['a', {}, undefined],
  ];
  for (const [key, options, expected] of rows) {
    it(`${key} ${JSON.stringify(options)} leads to ${expected}`, () => {
      assert.equal(keyTarget(key, '2026-12-02', { ...none, ...options }), expected);
    });
  }
});
