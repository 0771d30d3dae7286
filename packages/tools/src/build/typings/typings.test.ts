import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import ts from 'typescript';
import { root } from '../../workspace.ts';
import { elementsManifest } from '../elements-manifest.ts';
import { elementDocs, type ElementDoc } from './elements.ts';
import { FRAMEWORKS } from './index.ts';

/** As much of each framework's types as the declarations build upon; the example applications compile against the real ones. */
const STAND_INS = `
declare module 'react' {
  export interface HTMLAttributes<T> { className?: string | undefined; lang?: string | undefined; children?: unknown; style?: CSSProperties | undefined; onClick?: ((event: { currentTarget: T }) => void) | undefined }
  export interface ClassAttributes<T> { key?: string | undefined; ref?: { current: T | null } | undefined }
  export interface CSSProperties { color?: string | undefined }
  export namespace JSX { interface IntrinsicElements { div: HTMLAttributes<HTMLDivElement> } }
}
declare module 'react/jsx-runtime' {
  import type { JSX as Own } from 'react';
  export namespace JSX { interface IntrinsicElements extends Own.IntrinsicElements {} interface ElementChildrenAttribute { children: {} } }
  export const jsx: unknown, jsxs: unknown, Fragment: unknown;
}
declare module 'vue' {
  export interface HTMLAttributes { class?: unknown; lang?: string | undefined }
  export interface PublicProps { key?: PropertyKey | undefined }
  export interface GlobalComponents { KeepAlive: unknown }
}
declare module 'svelte/elements' {
  export interface HTMLAttributes<T> { class?: string | undefined; lang?: string | undefined; onclick?: ((event: { currentTarget: T }) => void) | undefined }
  export interface SvelteHTMLElements { div: HTMLAttributes<HTMLDivElement>; [name: string]: { [name: string]: any } }
}
`;

const USES = {
  react: `import './react.d.ts';
import type { KoinonEventCalendar } from './index.ts';
declare const ref: { current: KoinonEventCalendar | null };
export const page = (
  <koinon-provider api="https://network.example" heading-level={3} lang="el">
    <koinon-event-calendar ref={ref} className="a" view="month" first-day="1" firstDay={1} json-ld
      style={{ '--koinon-color-action': 'red' }}
      events={[{ id: 'a', name: 'A', startDate: '2026-12-01' }]}
      onkoinon-event-select={event => { const id: string = event.detail.id; event.currentTarget.refresh(); void id; }}
      onkoinon-view-change={event => { const view: 'agenda' | 'month' | 'week' | 'day' | 'year' = event.detail.view; void view; }}
      onkoinon-error={event => void event.error} />
    <koinon-registration-form event-id="a" onkoinon-registered={event => { const id: string = event.detail.eventId; void id; }} />
    <koinon-newsletter-archive limit={5} />
    <koinon-story-gallery facets="type,axis" url-state="off" stories={[{ slug: 'a', title: 'A' }]}
      onkoinon-story-select={event => { const slug: string = event.detail.slug; void slug; }} />
    <koinon-story-submission template="visit" />
    {/* @ts-expect-error not one of its views */}
    <koinon-event-calendar view="weeks" />
    {/* @ts-expect-error React sets the property, which is a number */}
    <koinon-newsletter-archive limit="5" />
    {/* @ts-expect-error no such property */}
    <koinon-membership-form eventId="a" />
    {/* @ts-expect-error nothing of the person is told */}
    <koinon-registration-form onkoinon-registered={event => event.detail.email} />
  </koinon-provider>
);
`,
  vue: `import './vue.d.ts';
import type { GlobalComponents } from 'vue';
import type { KoinonEventCalendar, KoinonRegisteredEvent } from './index.ts';
type Props<T extends keyof GlobalComponents> = GlobalComponents[T] extends new () => { $props: infer P } ? P : never;
export const calendar: Props<'koinon-event-calendar'> = { view: 'week', 'first-day': '1', firstDay: '1', 'json-ld': '', lang: 'pt', key: 1,
  onKoinonViewChange: event => void event.detail.view };
export const element: KoinonEventCalendar = new (null as unknown as GlobalComponents['koinon-event-calendar'])();
declare const form: InstanceType<GlobalComponents['koinon-registration-form']>;
declare const registered: KoinonRegisteredEvent;
form.$emit('koinon-registered', registered);
// @ts-expect-error not an event of this element
form.$emit('koinon-joined', registered);
// @ts-expect-error not one of its values
export const wrong: Props<'koinon-event-calendar'> = { details: 'popup' };
`,
  svelte: `import './svelte.d.ts';
import type { SvelteHTMLElements } from 'svelte/elements';
export const calendar: SvelteHTMLElements['koinon-event-calendar'] = { view: 'day', 'first-day': '1', 'json-ld': true, class: 'a',
  'onkoinon-event-select': event => { event.currentTarget.refresh(); void event.detail.slug; } };
export const form: SvelteHTMLElements['koinon-registration-form'] = { 'event-id': 'a', 'on:koinon-registered': event => void event.detail.eventId };
// @ts-expect-error not one of its views
export const view: SvelteHTMLElements['koinon-event-calendar'] = { view: 'weeks' };
// @ts-expect-error no such attribute
export const name: SvelteHTMLElements['koinon-membership-form'] = { 'event-id': 'a' };
`,
} as const satisfies Record<keyof typeof FRAMEWORKS, string>;

describe('declarations for frameworks', () => {
  let elements: readonly ElementDoc[] = [];
  let problems: readonly string[] = [];

  before(async () => {
    elements = elementDocs(await elementsManifest());
    const folder = join(root, 'packages/widgets/src');
    const files = new Map([[join(folder, 'stand-ins.d.ts'), STAND_INS]]);
    for (const [name, generate] of Object.entries(FRAMEWORKS)) {
      files.set(join(folder, `${name}.d.ts`), generate(elements));
    }
    for (const [name, text] of Object.entries(USES)) files.set(join(folder, `use-${name}.tsx`), text);
    problems = diagnose(files);
  });

  for (const name of Object.keys(FRAMEWORKS)) {
    test(`${name}: what is right compiles, and what is wrong does not`, () => {
      assert.deepEqual(
        problems.filter(line => line.includes(`${name}.`)),
        [],
      );
    });
  }

  test('nothing else is wrong with them', () => {
    assert.deepEqual(problems, []);
  });

  test('every attribute and every event is in each of them, with its sentence', () => {
    for (const [name, generate] of Object.entries(FRAMEWORKS)) {
      const text = generate(elements);
      for (const { tag, attributes, events } of elements) {
        assert.ok(text.includes(`'${tag}': `), `${name}: ${tag}`);
        for (const one of attributes) {
          const sentence = one.description.replaceAll('*/', '*\\/');
          assert.match(
            text,
            new RegExp(`${escape(sentence)} \\*/\\n  '?${one.name}'?\\?: `),
            `${name}: ${one.name}`,
          );
        }
        for (const one of events)
          assert.ok(text.includes(one.type) && text.includes(one.name), `${name}: ${one.name}`);
      }
    }
  });
});

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What the compiler says of files that are on no disk, among the package's own sources. */
function diagnose(files: ReadonlyMap<string, string>): string[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2024,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    customConditions: ['koinon:source'],
    allowImportingTsExtensions: true,
    jsx: ts.JsxEmit.ReactJSX,
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    types: [],
    lib: ['lib.es2024.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = name => files.has(name) || fileExists(name);
  host.readFile = name => files.get(name) ?? readFile(name);
  host.getSourceFile = (name, version, ...rest) => {
    const text = files.get(name);
    return text === undefined
      ? getSourceFile(name, version, ...rest)
      : ts.createSourceFile(name, text, version);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files.keys()].flatMap(name => {
    const file = program.getSourceFile(name);
    assert.ok(file, name);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(one => {
      const line = one.start === undefined ? 0 : file.getLineAndCharacterOfPosition(one.start).line + 1;
      return `${name.slice(root.length + 1)}:${line} ${ts.flattenDiagnosticMessageText(one.messageText, ' ')}`;
    });
  });
}
