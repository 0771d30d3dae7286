// Group 4, the places: where a page can put a tag, and take it away, and bring it back.
import type { ConformPage, Place, Probe, TagUnderTest } from '../types.ts';
import { readableAndWorks } from './readable.ts';
import { served } from './served.ts';

const files = (at: Place, tag: TagUnderTest) => tag.files.map(name => at.script(`v1/${name}`)).join('');
const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** A script of the host's, of its own site: policies let it run as they let its others. */
const hostScript = (at: Place, code: string) => `<script src="${at.file('host.js', code)}"></script>`;

const showThenUse: Probe = async (tools, element) => {
  const place = document.querySelector<HTMLElement>('#place');
  if (!place) throw new Error('no #place');
  const base = tools.all('[part~="base"]', document.body)[0];
  if (base && base.checkVisibility({ visibilityProperty: true }) && base.getBoundingClientRect().height > 0)
    tools.fail('it can be seen before it is shown');
  switch (tools.data['how']) {
    case 'open':
      place.setAttribute('open', '');
      break;
    case 'modal':
      (place as HTMLDialogElement).showModal();
      break;
    default:
      place.removeAttribute('hidden');
      place.removeAttribute('style');
  }
  await tools.until('that it is drawn', () => (base?.getBoundingClientRect().height ?? 0) > 50);
  const look = (await import(tools.data['look'] ?? '')) as typeof import('./in-page/look.ts');
  const widget = look.widgetOf(element);
  await tools.until('the layout', () => look.settled(widget));
  for (const words of look.faults(widget, tools.data)) tools.fail(words);
  await tools.works(tools, element);
};

const later = (name: string, start: string, end: string, how = 'reveal'): ConformPage => ({
  group: 4,
  name: `${name}, shown later`,
  compose: (at, tag) => ({
    body: start + tag.markup() + end + at.script(),
    data: { ...served(at), how },
  }),
  act: showThenUse,
});

export const places: readonly ConformPage[] = [
  {
    group: 4,
    name: 'in a foreign open shadow root',
    compose: (at, tag) => ({
      body:
        '<div id="far"></div>' +
        hostScript(
          at,
          `document.querySelector('#far').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(`<style>* { color: red; letter-spacing: 3px } .row, .field { display: none }</style><div>${tag.markup()}</div>`)};`,
        ) +
        files(at, tag),
      data: served(at),
    }),
    act: readableAndWorks,
  },
  {
    group: 4,
    name: 'in a foreign closed shadow root',
    stays: 'nothing checked',
    compose: (at, tag) => ({
      body:
        '<div id="far"></div>' +
        hostScript(
          at,
          `const far = document.querySelector('#far'); const closed = far.attachShadow({ mode: 'closed' }); closed.innerHTML = ${JSON.stringify(tag.markup())}; far.inside = closed.querySelector('${tag.tag}');`,
        ) +
        files(at, tag),
    }),
    // The focus cannot be followed into a closed root from outside: that it shows, and follows its page's language, can.
    act: async tools => {
      const far = document.querySelector('#far');
      const inside = Reflect.get(far ?? {}, 'inside') as HTMLElement;
      await tools.shows(tools, inside);
      document.documentElement.lang = 'pt';
      await tools.until(
        'Portuguese',
        () => tools.all('[part~="base"][lang="pt"]', inside).length > 0 || inside.lang === 'el',
      );
    },
    differs: ['marks'],
  },
  {
    group: 4,
    name: 'in an iframe with srcdoc',
    compose: (at, tag) => ({
      body: `<iframe title="Frame" width="900" height="700" srcdoc="${attribute(`<!doctype html><html lang="el"><meta charset="utf-8"><body>${tag.markup()}${at.script()}`)}"></iframe>`,
    }),
  },
  {
    group: 4,
    name: 'in an iframe of the same origin',
    compose: (at, tag) => ({
      body: `<iframe title="Frame" width="900" height="700" src="${at.file('frame.html', `<!doctype html><html lang="el"><meta charset="utf-8"><body>${tag.markup()}${at.script()}`, 'text/html; charset=utf-8')}"></iframe>`,
    }),
  },
  later(
    'in a modal <dialog>',
    '<dialog id="place" style="inline-size: 50em; max-inline-size: 100%">',
    '</dialog>',
    'modal',
  ),
  later('in a tab with hidden', '<div id="place" hidden>', '</div>'),
  later('in a tab with display: none', '<div id="place" style="display: none">', '</div>'),
  later('in a panel with visibility: hidden', '<div id="place" style="visibility: hidden">', '</div>'),
  later('in content-visibility: hidden', '<div id="place" style="content-visibility: hidden">', '</div>'),
  later('in a closed <details>', '<details id="place"><summary>More</summary>', '</details>', 'open'),
  {
    group: 4,
    name: 'in a panel that lets the pointer through',
    compose: (at, tag) => ({
      body: `<div style="pointer-events: none; opacity: 0; visibility: hidden">${tag.markup()}</div>${at.script()}`,
    }),
    act: (tools, element) => {
      for (const one of tools.all('a[href], button, input, select, textarea, summary, [tabindex]', element)) {
        const { visibility, pointerEvents } = getComputedStyle(one);
        // The fallback, which is in no slot, is not drawn at all.
        if (visibility === '') continue;
        if (visibility !== 'hidden' || pointerEvents !== 'none')
          tools.fail(
            `${one.localName} «${tools.text(one).slice(0, 30)}» is ${visibility}, pointer-events ${pointerEvents}`,
          );
        one.focus();
        if (tools.focused() === one)
          tools.fail(`${one.localName} «${tools.text(one).slice(0, 30)}» takes the focus`);
      }
    },
  },
  {
    group: 4,
    name: 'in a preview that a CMS writes anew while one types elsewhere',
    compose: (at, tag) => ({
      body: `<div id="preview">${tag.markup()}</div>${at.script()}`,
      data: { markup: tag.markup() },
    }),
    act: async tools => {
      const field = tools.one('input[name="q"]');
      const preview = tools.one('#preview');
      const before = performance.getEntriesByType('resource').length;
      field.focus();
      for (let turn = 0; turn < 50; turn += 1) {
        (field as HTMLInputElement).value += 'α';
        preview.innerHTML = tools.data['markup'] ?? '';
        if (turn % 5 === 0) await tools.drawn();
      }
      const element = tools.all(tools.tag, preview)[0];
      if (!element) throw new Error('the preview is empty');
      await tools.shows(tools, element);
      tools.same('the focus of whoever types', tools.focused() === field, true);
      tools.same('what is typed', (field as HTMLInputElement).value, 'α'.repeat(50));
      const asked = performance.getEntriesByType('resource').length - before;
      if (asked > 60) tools.fail(`${asked} requests for 50 previews`);
      await tools.works(tools, element);
    },
  },
  {
    group: 4,
    name: 'moved by appendChild, insertBefore and moveBefore',
    compose: (at, tag) => ({
      body: `<div id="from">${tag.markup()}</div><div id="to"><b>Here</b></div>${at.script()}`,
      data: served(at),
    }),
    act: async (tools, element) => {
      const [from, to] = [tools.one('#from'), tools.one('#to')];
      const look = (await import(tools.data['look'] ?? '')) as typeof import('./in-page/look.ts');
      for (let turn = 0; turn < 10; turn += 1) {
        to.append(element);
        if (turn % 2) await tools.drawn();
        from.insertBefore(element, null);
        const mover = to as HTMLElement & { moveBefore?: (node: Node, before: Node | null) => void };
        mover.moveBefore?.(element, to.firstChild);
        if (turn % 2) await tools.drawn();
      }
      await tools.shows(tools, element);
      const widget = look.widgetOf(element);
      await tools.until('the layout', () => look.settled(widget));
      for (const words of look.faults(widget, {})) tools.fail(words);
      await tools.works(tools, element);
    },
  },
  {
    group: 4,
    name: 'adopted into the document of a frame, and back',
    compose: (at, tag) => ({
      body: `<iframe id="frame" title="Frame" width="900" height="700" src="${at.file('frame.html', '<!doctype html><html lang="pt"><meta charset="utf-8"><body>', 'text/html; charset=utf-8')}"></iframe><div id="home">${tag.markup()}</div>${at.script()}`,
      data: served(at),
    }),
    act: async (tools, element) => {
      const frame = tools.one('#frame') as HTMLIFrameElement;
      const there = await tools.until(
        'the frame',
        () =>
          // The empty document that it begins with is complete, too, and goes.
          frame.contentDocument?.documentElement.lang === 'pt' &&
          frame.contentDocument.readyState === 'complete' &&
          frame.contentDocument.body,
      );
      const look = (await import(tools.data['look'] ?? '')) as typeof import('./in-page/look.ts');
      const widget = look.widgetOf(element);
      const base = () => widget.shadowRoot?.firstElementChild;
      const dressed = () => (base() ? getComputedStyle(base() ?? widget).overflowWrap : 'nothing drawn');
      there.append(element);
      await tools.until('its words in the frame', () => tools.text(element).length > 100);
      tools.same('its styles in the frame', dressed(), 'break-word');
      // Made here, connected there for the first time.
      const made = document.createElement(tools.tag);
      for (const { name, value } of element.attributes) made.setAttribute(name, value);
      if (tools.tag !== 'koinon-provider') {
        there.append(made);
        await tools.until('the styles of the second one', () => {
          const first = made.shadowRoot?.firstElementChild;
          return first && getComputedStyle(first).overflowWrap === 'break-word';
        });
        made.remove();
      }
      tools.one('#home').append(element);
      await tools.shows(tools, element);
      tools.same('its styles at home', dressed(), 'break-word');
      await tools.until('the layout', () => look.settled(widget));
      for (const words of look.faults(widget, {})) tools.fail(words);
      await tools.works(tools, element);
    },
  },
];
