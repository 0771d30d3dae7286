// Group 4, what is left: listeners, observers, timers and requests of tags that come and go.
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { ConformPage, Place } from '../types.ts';

const left = stripTypeScriptTypes(
  readFileSync(fileURLToPath(new URL('in-page/left.ts', import.meta.url)), 'utf8'),
).replaceAll(/^export /gm, '');

/** Before ours, and only where ours are: the page without us is not counted. */
const counter = (at: Place) => at.ours(`<script src="${at.file('left.js', `${left}\ncount();`)}"></script>`);

export const counting: readonly ConformPage[] = [
  {
    group: 4,
    name: 'removed and attached again a thousand times',
    differs: ['globals'],
    compose: (at, tag) => ({ body: `${counter(at)}<div id="home">${tag.markup()}</div>${at.script()}` }),
    act: async (tools, element) => {
      const read = Reflect.get(window, 'koinonLeft') as () => import('./in-page/left.ts').Left;
      const home = tools.one('#home');
      const quiet = () =>
        tools.until('that nothing is under way', () => read().flights === 0 && read().timers === 0);
      const kept = () => {
        const { listeners, observers } = read();
        return { listeners, observers };
      };
      await quiet();
      const attached = kept();
      element.remove();
      await quiet();
      const detached = kept();
      const { asked } = read();
      for (let turn = 0; turn < 1000; turn += 1) {
        home.append(element);
        // In one go, after the microtasks, after a drawing: what a page may do in between.
        if (turn % 10 === 1) await Promise.resolve();
        if (turn % 100 === 2) await tools.drawn();
        element.remove();
        if (turn % 10 === 3) await Promise.resolve();
        if (turn % 100 === 4) await tools.drawn();
      }
      await quiet();
      tools.same('what is kept of it, out of the page', kept(), detached);
      home.append(element);
      await tools.shows(tools, element);
      await quiet();
      tools.same('what is kept of it, in the page', kept(), attached);
      const more = read().asked - asked;
      if (more > 4) tools.fail(`${more} requests by coming and going`);
      await tools.works(tools, element);
    },
  },
  {
    group: 4,
    name: 'fifty of it, made and dropped',
    differs: ['globals'],
    compose: (at, tag) => ({
      body: `${counter(at)}<div id="home">${tag.markup()}</div><div id="preview"></div>${at.script()}`,
      data: { markup: tag.markup() },
    }),
    act: async tools => {
      const read = Reflect.get(window, 'koinonLeft') as () => import('./in-page/left.ts').Left;
      const preview = tools.one('#preview');
      const quiet = () =>
        tools.until('that nothing is under way', () => read().flights === 0 && read().timers === 0);
      const kept = () => {
        const { listeners, observers } = read();
        return { listeners, observers };
      };
      await quiet();
      const before = kept();
      const { asked } = read();
      // Dropped before it could draw: it asks for nothing.
      for (let turn = 0; turn < 50; turn += 1) {
        preview.innerHTML = tools.data['markup'] ?? '';
        preview.replaceChildren();
      }
      await quiet();
      tools.same('what is kept of fifty that never drew', kept(), before);
      tools.same('what they asked for', read().asked - asked, 0);
      for (let turn = 0; turn < 10; turn += 1) {
        preview.innerHTML = tools.data['markup'] ?? '';
        const element = tools.all(tools.tag, preview)[0];
        if (element) await tools.shows(tools, element);
        preview.replaceChildren();
      }
      await quiet();
      // What the page's first one waited for may have come meanwhile: fewer is well.
      const after = kept();
      const more = (one: number, other: number | undefined) => other === undefined || one > other;
      if (
        more(after.listeners, before.listeners) ||
        Object.entries(after.observers).some(([name, count]) =>
          more(count, before.observers[name as keyof typeof before.observers]),
        )
      )
        tools.same('what is kept of ten that showed', after, before);
    },
    chromium: {
      after: async page => {
        const kept = await page.evaluate(async () => {
          const tools = (Reflect.get(window, 'koinonTest') as { tools: import('../types.ts').Tools }).tools;
          const preview = tools.one('#preview');
          const held: WeakRef<Element>[] = [];
          for (let turn = 0; turn < 5; turn += 1) {
            preview.innerHTML = tools.data['markup'] ?? '';
            const element = tools.all(tools.tag, preview)[0];
            if (element) {
              await tools.shows(tools, element);
              held.push(new WeakRef(element));
            }
            preview.replaceChildren();
          }
          Reflect.set(window, 'koinonHeld', held);
          return held.length;
        });
        await page.evaluate(
          () => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve, 0))),
        );
        await page.requestGC();
        const alive = await page.evaluate(
          () => (Reflect.get(window, 'koinonHeld') as WeakRef<Element>[]).filter(one => one.deref()).length,
        );
        // The engine itself may hold the last one: the focus, the last record of an observer.
        return kept === 5 && alive <= 1 ? [] : [`${alive} of ${kept} dropped tags are still in memory`];
      },
    },
  },
];
