// The harness in short, for who adds pages (`node --conditions=koinon:source packages/embed-tests/src/conform/main.ts --engine chromium
// --page 'part of a name' --tag koinon-provider` runs some of them on the files that are built):
//
// - A page (`ConformPage`) says how a host's page looks around one tag; the runner crosses it with every tag of `tags.ts` and every
//   engine. Groups of pages are lists: `groups/*.ts` and `hardship/pages.ts`, put together in `pages.ts`.
// - Whatever runs in the page (`Probe`: a tag's `shows` and `works`, a page's `before` and `act`) is sent to it as text (`String(fn)`):
//   it may use its two parameters and what every page has, and nothing of its own file, no imports, no constants outside.
//   It is served as the page's own first script (`/c/<n>.js`), so that a policy of `script-src 'self'` lets it run, and so does any engine.
// - The order in a page: `before` (at once, as the first script), the page is parsed, `shows` of the tag (or, with
//   `stays: 'fallback'`, the check that the fallback is what one reads), the host's facts are taken and compared with those of the
//   same page without our scripts (`at.ours('…')` is what is left out there), then `act`, or else the tag's `works`.
// - Waiting is `tools.until('what is waited for', () => value or nothing)`: it looks again at each change of any open root, and its
//   deadline fails with what was seen.
// - `data: { keep: '' }` keeps what an earlier visit stored; otherwise a page starts with nothing.
// - Everything that goes wrong is a line in `problems` (console.error and warn, errors, rejections, policy violations; in Chromium also
//   what the browser itself logs); a page that provokes one names it in `expected`, and each of `expected` must come where it is `must`.
import type { BrowserContextOptions, Page as PlaywrightPage } from 'playwright-core';
import type { Engine } from '../../../tools/src/browsers/engines.ts';

export type { Engine };

/** In the page, for what runs in it. */
export interface Tools {
  /** The name of the tag under test. */
  readonly tag: string;
  /** What the page's `compose` gave as `data`. */
  readonly data: Readonly<Record<string, string>>;
  /** Looks now and after each change in any open root, until there is a value; fails at a deadline with `what` and what was seen. */
  until<T>(what: string, look: () => T | null | undefined | false): Promise<T>;
  /** All that match, through open shadow roots and frames of the same origin, in order. */
  all(selector: string, from?: Node): HTMLElement[];
  /** The first of them; fails where there is none. */
  one(selector: string, from?: Node): HTMLElement;
  /** The text that a reader meets, white space made one; of an element, its shadow root goes before its children. */
  text(of: Node): string;
  /** The element that has the focus, inside of roots too. */
  focused(): Element | null;
  /** As a visitor does, as far as scripts can: focus, then click. */
  press(element: HTMLElement): void;
  /** As a visitor does, as far as scripts can: focus, value, `input` and `change`. */
  type(element: HTMLElement, text: string): void;
  /** Waits until whatever is scheduled has been drawn. */
  drawn(): Promise<void>;
  /** Puts a failure down and goes on. */
  fail(text: string): void;
  /** Fails unless both are the same as JSON. */
  same(what: string, found: unknown, wanted: unknown): void;
  /** For the runner: ends up in `Report.notes`. */
  note(name: string, value: unknown): void;
  /** Ends the fault of `data.fault` (see `faults.ts`), or starts it again. */
  repair(): Promise<void>;
  /** How the tag's own probes go about it, for pages that do more in between. */
  readonly shows: Probe;
  readonly works: Probe;
  /** Of a form: fills it in so that it can be sent. Gives what was typed, by the field's name. */
  readonly fills?: Fills;
  /** What the browser had before anybody changed it (the page's own timers, observers, listeners are not counted through it). */
  readonly untouched: {
    readonly setTimeout: typeof setTimeout;
    readonly fetch: typeof fetch;
    readonly MutationObserver: typeof MutationObserver;
  };
}

/** Runs in the page, as text: see the head of this file. `element` is the first of the tag. */
export type Probe = (tools: Tools, element: HTMLElement) => Promise<void> | void;

export type Fills = (tools: Tools, element: HTMLElement) => Promise<Readonly<Record<string, string>>>;

/** What a host has that must be as without us. */
export interface HostFacts {
  readonly title: string;
  readonly url: string;
  readonly focus: string;
  readonly globals: readonly string[];
  readonly sheets: number;
  readonly head: readonly string[];
  /** Attributes of `html` and `body`. */
  readonly marks: readonly string[];
  /** By element: every computed property that is not a size. */
  readonly styles: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly scroll: readonly number[];
}

/** What a page tells the runner. */
export interface Report {
  readonly problems: readonly string[];
  readonly failures: readonly string[];
  readonly facts: HostFacts;
  readonly notes: Readonly<Record<string, unknown>>;
  /** Addresses of all that the page asked for, as far as it knows itself. */
  readonly requests: readonly string[];
  /** `local:<key>`, `session:<key>`, `cookie:<name>`, once when it shows and once at the end. */
  readonly storedFirst: readonly string[];
  readonly storedLast: readonly string[];
}

export interface TagUnderTest {
  readonly tag: string;
  /** Files of `/embed/v1/` with which it works without the loader, its own first. */
  readonly files: readonly string[];
  /**
   * The tag as a web team writes it, with a fallback inside (`fallbackText`), for the Greek network.
   *
   * @param more attributes beside its own (`api`, `view`, `lang`); an empty string is a flag, undefined takes one away
   */
  markup(more?: Readonly<Record<string, string | undefined>>): string;
  /** It is on the page: something of the network can be read in it. */
  readonly shows: Probe;
  /** It does what it is for. */
  readonly works: Probe;
  readonly fills?: Fills;
}

/** A request that the faults let through to the network's server. */
export interface Passed {
  readonly method: string;
  readonly path: string;
  /** `Idempotency-Key`. */
  readonly key: string | undefined;
  readonly status: number;
}

/** Where the pages stand. */
export interface Place {
  /** Origin of the network's server. */
  readonly api: string;
  /** Origin of the host's site. */
  readonly host: string;
  /** Another origin that answers for the server, faultily: see {@link fault}. */
  readonly faults: string;
  /** The version of the built files, and of the older copy beside them. */
  readonly version: string;
  readonly older: string;
  /** `sha384-…` of a file of `/embed/v1/`. */
  integrity(file: string): string;
  /** What is left out when the page is opened without us. */
  ours(markup: string): string;
  /** `<script type="module" src="…/embed/<file>"></script>` as {@link ours}; `v1/koinon.js` unless said. */
  script(file?: string, attributes?: string, base?: string): string;
  /** Puts a file up on the host's site; gives its address. Once per page. */
  file(name: string, body: string, type?: string): string;
  /** A new fault; gives the base for `api` (or for {@link script}) and what goes into `data.fault`. */
  fault(fault: Fault): { readonly base: string; readonly id: string };
  /** What has reached the network's server through a fault so far. */
  passed(id: string): readonly Passed[];
  /** A policy that allows the host its own files, and Koinon what the documentation names. `more` is added to it. */
  csp(...more: readonly Directives[]): string;
}

export type Directives = Readonly<Record<string, readonly string[]>>;

export interface Fault {
  readonly mode:
    | 'slow' // held until it is repaired
    | 'reset' // the connection is cut
    | '500'
    | '429'
    | 'html' // a page of HTML with 200
    | 'truncated'
    | 'no-cors'
    | 'lost' // it is done, and the answer is cut off
    | '404'
    | 'none';
  /** Only requests whose path matches. */
  readonly only?: RegExp;
  /** Only these methods; both reading and writing without it. */
  readonly method?: string;
  /** Only the first so many of them. */
  readonly first?: number;
}

/** A host's page around one tag. */
export interface Composed {
  /** Before the tag's place; `at.ours(…)` and everything else. */
  readonly body: string;
  readonly head?: string;
  readonly lang?: string;
  /** The `Content-Security-Policy`; none when left out. `'self'` must be allowed to run scripts. */
  readonly csp?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** For the probes. */
  readonly data?: Readonly<Record<string, string>>;
  /** Attributes of the page's own first script (`nonce="…"`). */
  readonly first?: string;
}

export interface ConformPage {
  readonly group: number;
  /** Said in the table: what is hard about it. */
  readonly name: string;
  compose(at: Place, tag: TagUnderTest): Composed;
  /** Where the engine has no means for it: the reason, which is printed. */
  readonly inexpressible?: Partial<Record<Engine, string>>;
  /** Of the tags only these; all without it. */
  readonly tags?: readonly string[];
  /** Part of `npm test`, in Chromium (every page × tag is in `npm run test:embed`). */
  readonly smoke?: true;
  /** What stands in the tag's place when all has come that will come; the widget unless said. */
  readonly stays?: 'widget' | 'fallback' | 'nothing checked';
  /** At once, before anything else on the page. `element` is the document's root. */
  readonly before?: Probe;
  /** In the place of the tag's `works`. */
  readonly act?: Probe;
  /** Problems that it provokes on purpose; with `must`, one such has to come. */
  readonly expected?: readonly { readonly pattern: RegExp; readonly must?: boolean }[];
  /** Facts of the host that this page changes on purpose, with their reason. */
  readonly differs?: readonly (keyof HostFacts)[];
  /** Judges what was reported; gives what is wrong. In Node: may be any function. */
  judge?(report: Report, at: Place, tag: TagUnderTest): readonly string[];
  /** What Chromium alone can do. */
  readonly chromium?: {
    readonly options?: BrowserContextOptions;
    /** Before the page is opened. */
    prepare?(page: PlaywrightPage, at: Place): Promise<void>;
    /** After the page has reported; gives what is wrong. */
    after?(page: PlaywrightPage, at: Place, tag: TagUnderTest): Promise<readonly string[]>;
  };
}

/** A browser that opens pages, each as if it were its first. */
export interface Driver {
  readonly engine: Engine;
  /** How many pages it may have open at once. */
  readonly lanes: number;
  visit(url: string, visit?: Visit): Promise<Report>;
  close(): Promise<void>;
}

export interface Visit {
  readonly chromium?: {
    readonly options?: BrowserContextOptions;
    prepare?(page: PlaywrightPage): Promise<void>;
    after?(page: PlaywrightPage): Promise<readonly string[]>;
  };
}
