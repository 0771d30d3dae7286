import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contrast, fit } from './contrast.ts';

describe('the nearest colour', () => {
  it('is the colour itself where that is enough', () => {
    assert.equal(fit('#0b0c0c', [{ from: '#ffffff', ratio: 4.5 }]), '#0b0c0c');
  });

  it('is darker on white and lighter on black, by no more than is needed', () => {
    for (const [ground, own] of [
      ['#ffffff', '#f39000'],
      ['#000000', '#003375'],
    ] as const) {
      const found = fit(own, [{ from: ground, ratio: 4.5 }]);
      const ratio = contrast(found, ground);
      assert.ok(ratio >= 4.5 && ratio < 4.65, `${found}: ${ratio}`);
    }
  });

  it('is refused where there is none', () => {
    assert.throws(() =>
      fit('#777777', [
        { from: '#ffffff', ratio: 10 },
        { from: '#000000', ratio: 10 },
      ]),
    );
  });

  it('contrast is WCAG’s', () => {
    assert.equal(contrast('#000000', '#ffffff'), 21);
    assert.equal(contrast('#767676', '#ffffff').toFixed(2), '4.54');
  });
});
