// Group 5: attributes and properties before upgrade, in any order, of any type, in any way that a page makes elements.
import { EMBEDS, optionsOf } from '@koinon/contract/embeds';
import type { ConformPage, Place } from '../types.ts';

const hostScript = (at: Place, code: string) => `<script src="${at.file('host.js', code)}"></script>`;

const camel = (name: string) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** Names of all that a tag can be told, by attribute. */
function namesOf(tag: string): string[] {
  const embed = EMBEDS.find(one => one.tag === tag);
  return [
    'api',
    ...(embed ? optionsOf(embed).map(({ name }) => name) : ['network', 'lang', 'heading-level']),
  ];
}

/** What a wrong address or value makes a browser say by itself. */
const ofTheBrowser = [
  {
    pattern:
      /Failed to load resource|CORS|ERR_|Access-Control|access control|NetworkError|Cross-Origin|preflight/i,
  },
];

/** What must never be read by a visitor. */
const NONSENSE = String.raw`\[object|undefined|NaN|\bnull\b|function\s*\(|=>|Invalid Date|Symbol\(`;

export const inputs: readonly ConformPage[] = [
  {
    group: 5,
    name: 'properties of wrong types, before it is defined',
    compose: (at, tag) => ({
      body:
        tag.markup() +
        hostScript(
          at,
          `const element = document.querySelector('${tag.tag}');
           const bad = [42, null, undefined, {}, [], () => 1, true, NaN, new Date(), 10n, Object.create({ a: 1 })];
           const names = ${JSON.stringify([
             ...namesOf(tag.tag)
               .filter(name => name !== 'lang')
               .map(camel),
             'client',
             'events',
             'timeZone',
           ])};
           names.forEach((name, index) => { element[name] = bad[index % bad.length]; });
           for (const name of names) element[name] = undefined;`,
        ) +
        at.script(),
      data: {
        names: JSON.stringify(
          namesOf(tag.tag)
            .filter(name => name !== 'lang')
            .map(name => [name, camel(name)]),
        ),
      },
    }),
    // All are undefined again: with the attributes said once more it is as if nothing had been.
    stays: 'nothing checked',
    act: async tools => {
      const element = tools.one(tools.tag);
      await customElements.whenDefined(tools.tag);
      await (element as HTMLElement & { updateComplete?: Promise<unknown> }).updateComplete;
      for (const { name, value } of [...element.attributes]) {
        element.removeAttribute(name);
        element.setAttribute(name, value);
      }
      await tools.shows(tools, element);
      await tools.works(tools, element);
    },
    expected: ofTheBrowser,
  },
  {
    group: 5,
    name: 'every property and every attribute of every wrong type',
    compose: (at, tag) => ({
      body: `${tag.markup()}${at.script()}<div id="trial"></div>`,
      data: {
        nonsense: NONSENSE,
        markup: tag.markup(),
        names: JSON.stringify(namesOf(tag.tag).map(name => [name, camel(name)])),
      },
    }),
    expected: ofTheBrowser,
    act: async (tools, first) => {
      const nonsense = new RegExp(tools.data['nonsense'] ?? '');
      const names = JSON.parse(tools.data['names'] ?? '[]') as [string, string][];
      const trial = tools.one('#trial');
      const template = document.createElement('template');
      template.innerHTML = tools.data['markup'] ?? '';
      const settle = async (element: HTMLElement) => {
        await (element as HTMLElement & { updateComplete?: Promise<unknown> }).updateComplete;
        await Promise.resolve();
      };
      const look = (what: string, element: HTMLElement) => {
        const text = tools.text(element);
        const found = nonsense.exec(text);
        if (found)
          tools.fail(`${what}: «${text.slice(Math.max(0, found.index - 30), found.index + 40)}» can be read`);
        const base = tools.all('[part~="base"]', element)[0];
        if (!base) tools.fail(`${what}: nothing is drawn`);
      };
      const tries: [string, (element: HTMLElement) => void][] = [];
      const values: [string, unknown][] = [
        ['a number', 42],
        ['minus one', -1],
        ['null', null],
        ['an object', { a: 1 }],
        ['an array', ['a', 1]],
        ['a function', () => 1],
        ['true', true],
        ['NaN', NaN],
        ['a bigint', 10n],
        ['a date', new Date(0)],
        ['an element', document.body],
        ['an empty text', ''],
        ['spaces', '   '],
        ['javascript:', 'javascript:alert(1)'],
        ['markup', '<img src=x onerror=alert(1)>'],
      ];
      for (const [, property] of [
        ...names,
        ['client', 'client'],
        ['events', 'events'],
        ['timeZone', 'timeZone'],
      ] as const)
        for (const [said, value] of values)
          if (property !== 'lang' || typeof value === 'string')
            tries.push([`.${property} = ${said}`, element => void Reflect.set(element, property, value)]);
      for (const [attribute] of names)
        for (const value of [
          '',
          ' ',
          'xx',
          '99',
          '-1',
          '0',
          '1e9',
          '[object Object]',
          'javascript:alert(1)',
          '//',
          '"><b>',
          'null',
          'Ω'.repeat(300),
        ])
          tries.push([
            `${attribute}="${value.slice(0, 20)}"`,
            element => element.setAttribute(attribute, value),
          ]);
      const lists: [string, unknown][] = [
        ['texts and numbers', ['a', 1, null, undefined, [], () => 1]],
        ['empty objects', [{}, {}]],
        [
          'wrong fields',
          [
            { id: {}, name: [], startDate: 5 },
            { id: 'a', name: 5, startDate: 'never' },
            { id: 'b', name: { el: 5 }, startDate: '2026-13-45' },
          ],
        ],
        [
          'half right ones',
          [
            {
              id: 'x',
              name: 'Καλό',
              startDate: '2026-12-04',
              endDate: {},
              url: 'javascript:alert(1)',
              location: 7,
              kind: {},
              image: [],
            },
          ],
        ],
      ];
      if (tools.tag === 'koinon-event-calendar')
        for (const [said, value] of lists)
          tries.push([`.events of ${said}`, element => void Reflect.set(element, 'events', value)]);
      for (const [what, act] of tries) {
        const fresh = template.content.firstElementChild?.cloneNode(true) as HTMLElement;
        try {
          act(fresh);
          trial.append(fresh);
          await settle(fresh);
          act(fresh);
          await settle(fresh);
          look(what, fresh);
        } catch (error) {
          tools.fail(`${what}: throws ${String(error)}`);
        }
        fresh.remove();
      }
      tools.note('tries', tries.length);
      if (tries.length < 80) tools.fail(`only ${tries.length} tries`);
      await tools.works(tools, first);
    },
  },
  {
    group: 5,
    name: 'set in any order, before and after',
    compose: (at, tag) => ({
      body: `<div id="home"></div>${hostScript(
        at,
        `const made = ${JSON.stringify(tag.markup())}; const home = document.querySelector('#home');
         const template = document.createElement('template'); template.innerHTML = made;
         const pattern = template.content.firstElementChild;
         const attributes = [...pattern.attributes].reverse();
         const element = document.createElement('${tag.tag}');
         home.append(element);
         for (const child of [...pattern.childNodes]) element.append(child.cloneNode(true));
         setTimeout(() => { for (const { name, value } of attributes) element.setAttribute(name, value); }, 0);`,
      )}${at.script()}`,
    }),
  },
  {
    group: 5,
    name: 'attributes changed two hundred times at once',
    compose: (at, tag) => ({
      body: tag.markup() + at.script(),
      data: { names: JSON.stringify(namesOf(tag.tag).filter(name => name !== 'api')) },
    }),
    act: async (tools, element) => {
      const names = JSON.parse(tools.data['names'] ?? '[]') as string[];
      const before = new Map([...element.attributes].map(({ name, value }) => [name, value]));
      const asked = performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.includes('/v1/')).length;
      const values = [
        '',
        'gr',
        'pt',
        '7',
        'month',
        'agenda',
        '2026-12-01',
        'xx',
        '99',
        'kind=lab',
        '-region',
        'el-GR',
      ];
      for (let turn = 0; turn < 200; turn += 1) {
        const name = names[turn % names.length] ?? 'network';
        if (turn % 7 === 3) element.removeAttribute(name);
        else element.setAttribute(name, values[(turn * 5) % values.length] ?? '');
      }
      for (const name of names) {
        const value = before.get(name);
        if (value === undefined) element.removeAttribute(name);
        else element.setAttribute(name, value);
      }
      await tools.shows(tools, element);
      const more =
        performance.getEntriesByType('resource').filter(({ name }) => name.includes('/v1/')).length - asked;
      if (more > 4) tools.fail(`${more} requests for what came back to the same`);
      // The view and the date followed the attributes, as they follow the visitor: back to the start.
      await tools.works(tools, element);
    },
  },
  {
    group: 5,
    name: 'cloned, imported, parsed, made by name',
    compose: (at, tag) => ({
      body: `<template id="pattern">${tag.markup()}</template><div id="home">${tag.markup()}</div>${at.script()}`,
    }),
    act: async (tools, first) => {
      const home = tools.one('#home');
      const pattern = tools.one('#pattern') as HTMLTemplateElement;
      const made = document.createElement(tools.tag);
      for (const { name, value } of first.attributes) made.setAttribute(name, value);
      for (const child of pattern.content.firstElementChild?.childNodes ?? [])
        made.append(child.cloneNode(true));
      const parsed = document.createElement('div');
      parsed.innerHTML = pattern.innerHTML;
      const ways: [string, Node | null | undefined][] = [
        ['a clone of what shows', first.cloneNode(true)],
        ['importNode', document.importNode(pattern.content, true).firstElementChild],
        ['cloneNode of a template', pattern.content.firstElementChild?.cloneNode(true)],
        ['innerHTML', parsed.firstElementChild],
        ['createElement', made],
        [
          'another document',
          document.adoptNode(
            new DOMParser().parseFromString(pattern.innerHTML, 'text/html').body.firstElementChild ?? made,
          ),
        ],
      ];
      for (const [way, node] of ways) {
        const element = node as HTMLElement;
        home.replaceChildren(element);
        try {
          await tools.shows(tools, element);
        } catch (error) {
          tools.fail(`${way}: ${String(error)}`);
        }
      }
      await tools.works(tools, home.firstElementChild as HTMLElement);
    },
  },
];
