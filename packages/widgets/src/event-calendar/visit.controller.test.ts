import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ReactiveElement } from 'lit';
import { VisitController } from './visit.controller.ts';
import type { Visit } from './visit/index.ts';

const turn = () => new Promise(resolve => setImmediate(resolve));

/** A controller on a host that renders at once; `load` is what the network does. */
function begin(load: () => Promise<Visit>) {
  const told: unknown[] = [];
  const host = Object.assign(new EventTarget(), {
    addController: () => undefined,
    requestUpdate: () => visit.catchUp(),
  });
  const visit: VisitController = new VisitController(
    host as unknown as ReactiveElement,
    load,
    error => told.push(error),
    stuck => told.push(stuck),
  );
  globalThis.addEventListener = page.addEventListener.bind(page);
  visit.hostConnected();
  return { visit, host, told };
}
const part = {} as Visit;
const page = new EventTarget();

describe('what a visitor does', () => {
  it('waits for its code, is done once, and in its order', async () => {
    const { visit, told } = begin(() => Promise.resolve(part));
    const done: string[] = [];
    visit.do(() => done.push('first'));
    visit.do(() => done.push('second'));
    assert.deepEqual([done, visit.busy], [[], true]);
    await turn();
    assert.deepEqual([done, visit.busy], [['first', 'second'], false]);
    visit.do(() => done.push('third'));
    assert.deepEqual([done, told], [['first', 'second', 'third'], [false]]);
  });

  it('is said not to be possible when its code did not come, and tried again with the next press', async () => {
    const lost = new TypeError('lost');
    const answers = [() => Promise.reject(lost), () => Promise.resolve(part)];
    const { visit, told } = begin(() => answers.shift()?.() ?? assert.fail('asked again'));
    const done: string[] = [];
    visit.do(() => done.push('first'));
    await turn();
    assert.deepEqual([done, told, visit.busy], [[], [lost, true], false]);
    visit.do(() => done.push('second'));
    await turn();
    assert.deepEqual([done, told], [['second'], [lost, true, false]]);
  });

  it('can be done again as soon as the connection is back', async () => {
    const answers = [() => Promise.reject(new TypeError('lost')), () => Promise.resolve(part)];
    const { visit, told } = begin(() => answers.shift()?.() ?? assert.fail('asked again'));
    visit.do(() => assert.fail('what was said not to be done is not done later'));
    await turn();
    page.dispatchEvent(new Event('online'));
    await turn();
    assert.deepEqual([visit.current, told.slice(1)], [part, [true, false]]);
  });

  it('is foreseen when the pointer or the focus comes, and nobody is kept waiting for that', async () => {
    for (const type of ['pointerenter', 'focusin']) {
      let asked = 0;
      const { visit, host } = begin(() => (asked++, Promise.resolve(part)));
      host.dispatchEvent(new Event(type));
      host.dispatchEvent(new Event(type));
      assert.deepEqual([asked, visit.busy], [1, false]);
      await turn();
      assert.equal(visit.current, part);
    }
  });

  it('may be wanted before anyone does anything: a deep link, an empty list', () => {
    const { visit } = begin(() => Promise.resolve(part));
    visit.want();
    assert.equal(visit.busy, true);
  });
});
