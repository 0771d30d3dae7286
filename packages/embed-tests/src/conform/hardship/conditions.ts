// Group 7: what visitors bring: blocked storage, a cache of pages, paper, colours, a magnifier, a finger.
import type { ConformPage, Probe } from '../types.ts';
import { readableAndWorks } from './readable.ts';
import { served } from './served.ts';

const byDriver = (what: string) => ({
  firefox: `the driver cannot ask for ${what}`,
  webkit: `the driver cannot ask for ${what}`,
});

const forbidden: Probe = () => {
  const deny = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
    Object.defineProperty(window, name, { configurable: true, enumerable: true, get: deny });
  Object.defineProperty(Document.prototype, 'cookie', { configurable: true, get: deny, set: deny });
};

const asked = (
  name: string,
  options: NonNullable<ConformPage['chromium']>['options'],
  what: string,
  css = '',
): ConformPage => ({
  group: 7,
  name,
  compose: (at, tag) => ({
    body:
      (css && `<link rel="stylesheet" href="${at.file('host.css', css, 'text/css')}">`) +
      tag.markup() +
      at.script(),
    data: served(at),
  }),
  act: readableAndWorks,
  chromium: { ...(options ? { options } : {}) },
  ...(what ? { inexpressible: byDriver(what) } : {}),
});

export const conditions: readonly ConformPage[] = [
  {
    group: 7,
    name: 'storage and cookies that throw',
    compose: (at, tag) => ({ body: tag.markup() + at.script() }),
    before: forbidden,
  },
  {
    group: 7,
    name: 'gone into the cache of pages and come back',
    compose: (at, tag) => ({ body: tag.markup() + at.script() }),
    // As the event says it; that engines keep such a page at all is shown by `page-cache.e2e.test.ts`.
    act: async (tools, element) => {
      const field = tools.all('input[name="name"], input[name="email"]', element)[0] as
        HTMLInputElement | undefined;
      if (field) tools.type(field, 'Ελένη');
      const turn = (type: string) => dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
      for (let times = 0; times < 3; times += 1) {
        turn('pagehide');
        await tools.drawn();
        turn('pageshow');
        await tools.drawn();
      }
      if (field) {
        tools.same('what was typed', field.value, 'Ελένη');
        tools.type(field, '');
      }
      await tools.works(tools, element);
    },
  },
  {
    ...asked('320 px', { viewport: { width: 320, height: 640 } }, 'a width of the window'),
  },
  asked(
    '400 % zoom of 1280 × 1024',
    { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
    'a zoom',
  ),
  asked('text of 200 %', undefined, '', 'html { font-size: 200%; }'),
  asked(
    'text of 200 % at 640 px',
    { viewport: { width: 640, height: 480 } },
    'a width of the window',
    'html { font-size: 200%; }',
  ),
  asked(
    'a coarse pointer',
    { hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } },
    'a touch screen',
  ),
  asked('forced colours', { forcedColors: 'active' }, 'forced colours'),
  asked('forced colours, dark', { forcedColors: 'active', colorScheme: 'dark' }, 'forced colours'),
  asked('more contrast', { contrast: 'more' }, 'more contrast'),
  {
    ...asked('reduced motion', { reducedMotion: 'reduce' }, 'reduced motion'),
    act: async (tools, element) => {
      const look = (await import(tools.data['look'] ?? '')) as typeof import('./in-page/look.ts');
      const moving = () =>
        look.animationsIn(look.widgetOf(element)).filter(one => {
          const { duration = 0, iterations = 1 } = one.effect?.getTiming() ?? {};
          return (
            one.playState === 'running' &&
            (Number(duration) > 10 || (iterations === Infinity && Number(duration) > 0))
          );
        });
      for (const one of moving()) tools.fail(`moves: ${String((one as CSSAnimation).animationName)}`);
      let seen = 0;
      const watch = new Set<string>();
      const root = [element, ...tools.all('*', element)];
      for (const one of root) {
        const { transitionDuration, animationDuration, animationName, scrollBehavior } =
          getComputedStyle(one);
        if (parseFloat(transitionDuration) > 0.01)
          watch.add(`${one.localName}.${one.className} has a transition of ${transitionDuration}`);
        if (animationName !== 'none' && parseFloat(animationDuration) > 0.01)
          watch.add(`${one.localName} has an animation of ${animationDuration}`);
        if (scrollBehavior === 'smooth') watch.add(`${one.localName} scrolls smoothly`);
        seen += 1;
      }
      if (seen < 20) tools.fail('nothing to look at');
      for (const words of watch) tools.fail(words);
      await tools.works(tools, element);
      for (const one of moving()) tools.fail(`moves: ${String((one as CSSAnimation).animationName)}`);
    },
  },
  {
    group: 7,
    name: 'printed',
    compose: (at, tag) => ({ body: tag.markup() + at.script(), data: served(at) }),
    inexpressible: byDriver('paper'),
    act: () => undefined,
    chromium: {
      after: async page => {
        await page.emulateMedia({ media: 'print' });
        return page.evaluate(async () => {
          const tools = (Reflect.get(window, 'koinonTest') as { tools: import('../types.ts').Tools }).tools;
          const element = tools.one(tools.tag);
          const look = (await import(tools.data['look'] ?? '')) as typeof import('./in-page/look.ts');
          const widget = look.widgetOf(element);
          await tools.until('the layout', () => look.settled(widget));
          const wrong = look
            .faults(widget, {})
            // Paper has no targets.
            .filter(words => !words.startsWith('too small'));
          for (const one of tools.all('button, [role="button"], input[type="search"], .chips', element))
            if (one.checkVisibility() && !one.closest('li.row'))
              wrong.push(`a control on paper: «${tools.text(one).slice(0, 40)}» ${one.className}`);
          return wrong;
        });
      },
    },
  },
];
