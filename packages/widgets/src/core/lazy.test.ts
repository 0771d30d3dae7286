import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ReactiveElement } from 'lit';
import { Lazy } from './lazy.ts';

/** As much of an element as a lazy part sees. */
function hostOf() {
  let updates = 0;
  const host = { requestUpdate: () => void updates++, renderRoot: {} };
  return { host: host as unknown as ReactiveElement, updates: () => updates };
}
const turn = () => new Promise<void>(resolve => setImmediate(resolve));
globalThis.ShadowRoot ??= class {} as typeof ShadowRoot;

describe('a part that loads when it is wanted', () => {
  it('is started by the first wish, once, and the element renders again when it is there', async () => {
    const { host, updates } = hostOf();
    let loads = 0;
    const part = new Lazy(host, async () => ({ number: ++loads }));
    assert.equal(part.loaded, undefined);
    assert.equal(loads, 0);
    assert.equal(part.get(), undefined);
    assert.equal(part.get(), undefined);
    assert.equal(part.loading, true);
    await turn();
    assert.deepEqual([part.get(), part.loading, loads, updates()], [{ number: 1 }, false, 1, 1]);
  });

  it('is missing after a failure, which is told once, until it is asked for again', async () => {
    const { host } = hostOf();
    const told: unknown[] = [];
    let offline = true;
    const load = async () => {
      if (offline) throw new TypeError('Failed to fetch');
      return { here: true };
    };
    const part = new Lazy(host, load, error => told.push(error));
    part.get();
    await turn();
    part.get();
    await turn();
    assert.equal(part.missing, true);
    assert.equal(told.length, 1);
    offline = false;
    part.retry();
    await turn();
    assert.deepEqual([part.missing, part.get()], [false, { here: true }]);
  });

  it('can be waited for, and is asked for anew by whoever waits after a failure', async () => {
    const { host } = hostOf();
    let offline = true;
    let loads = 0;
    const part = new Lazy(host, async () => {
      loads += 1;
      if (offline) throw new TypeError('Failed to fetch');
      return { here: true };
    });
    await assert.rejects(part.wait(), TypeError);
    offline = false;
    assert.deepEqual(await Promise.all([part.wait(), part.wait()]), [{ here: true }, { here: true }]);
    assert.deepEqual([loads, part.missing, part.loaded], [2, false, { here: true }]);
  });
});
