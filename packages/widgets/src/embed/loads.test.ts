import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Loads } from './loads.ts';

const turn = () => new Promise(resolve => setImmediate(resolve));

describe('what the loader loads', () => {
  it('is asked for once, and is there only when it came', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    let asked = 0;
    let came = 0;
    const loads = new Loads(
      () => came++,
      error => assert.fail(String(error)),
    );
    const load = () => (asked++, promise);
    loads.start('a', load);
    loads.start('a', load);
    assert.deepEqual([asked, came, loads.have(['a'])], [1, 0, false]);
    resolve();
    await turn();
    assert.deepEqual([came, loads.have(['a']), loads.have(['a', 'b'])], [1, true, false]);
  });

  it('is asked for again after it did not come', async () => {
    const errors: unknown[] = [];
    const loads = new Loads(
      () => undefined,
      error => errors.push(error),
    );
    loads.start('a', () => Promise.reject(new TypeError('lost')));
    await turn();
    assert.deepEqual([errors.length, loads.have(['a'])], [1, false]);
    loads.start('a', () => Promise.resolve());
    await turn();
    assert.equal(loads.have(['a']), true);
  });
});
