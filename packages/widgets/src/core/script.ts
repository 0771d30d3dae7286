import { parseUrl } from './safe-url.ts';

/** Which script tag brought this copy of the widgets, and what it says. */

export interface ScriptSettings {
  readonly api?: string | undefined;
  readonly network?: string | undefined;
  readonly lang?: string | undefined;
  /** Where the script came from: the server itself, when its embed files are used; nothing for a site's own bundle. */
  readonly origin?: string | undefined;
}

/** The part of a script element that is looked at. */
export interface ScriptTag {
  /** Absolute. */
  readonly src: string;
  readonly dataset: Readonly<Record<string, string | undefined>>;
}

const bare = (url: string) => url.replace(/[?#].*$/, '');

/** `koinon.js`, `koinon-event-calendar.js`: a file as the server hands it out, not a site's own bundle. */
const HOSTED = /\/koinon(-[a-z-]+)?\.js$/;

/**
 * The tag whose `src` is the module itself (`koinon-event-calendar.js`), or else the loader in a folder above it
 * (`/embed/v1/koinon.js` brings `/embed/v1/chunks/core-….js`). Query strings do not count.
 */
export function findScript(scripts: Iterable<ScriptTag>, moduleUrl: string): ScriptTag | undefined {
  const here = bare(moduleUrl);
  let loader: ScriptTag | undefined;
  for (const script of scripts) {
    const src = bare(script.src);
    if (src === here) return script;
    const folder = src.slice(0, src.lastIndexOf('/') + 1);
    if (loader === undefined && HOSTED.test(src) && here.startsWith(folder)) loader = script;
  }
  return loader;
}

export function readScript(script: ScriptTag | undefined): ScriptSettings {
  if (!script) return {};
  const { api, network, lang } = script.dataset;
  // A site that bundles the widgets from npm is no network's server: it must not be asked while a framework has said nothing yet.
  const origin = HOSTED.test(bare(script.src)) ? parseUrl(script.src)?.origin : undefined;
  return { api, network, lang, origin };
}

let found: ScriptSettings | undefined;

/** The settings of the script tag that brought this module. Read once: a tag may be removed after it has run. */
export function scriptSettings(): ScriptSettings {
  // Kept in a variable: bundlers take `new URL('…', import.meta.url)` for a file of theirs.
  const moduleUrl = import.meta.url;
  if (found === undefined && typeof document !== 'undefined') {
    found = readScript(findScript(document.querySelectorAll<HTMLScriptElement>('script[src]'), moduleUrl));
  }
  return found ?? {};
}
