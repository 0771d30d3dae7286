/** What a page says of an element by attributes, as the loader needs it before anything of the widgets is there. */

/** What brought the loader; undefined where a script of the page did. */
export type Script = HTMLScriptElement | undefined;

/** Own attribute, then the nearest provider's, then the script's: as `core/settings.ts` has it. */
export function setting(element: Element, name: 'api' | 'network', script: Script): string | undefined {
  const said = `[${name}]:not([${name}=""])`;
  const by = element.matches(said) ? element : element.closest(`koinon-provider${said}`);
  return by?.getAttribute(name)?.trim() || script?.dataset[name]?.trim() || undefined;
}

/** The absolute address of the server, without a slash at its end; undefined where nobody says one, or what is said is none. */
export function serverOf(element: Element, script: Script): string | undefined {
  try {
    const said = setting(element, 'api', script) ?? (script && new URL(script.src).origin);
    if (!said) return undefined;
    const { origin, pathname, protocol } = new URL(said, element.baseURI);
    return /^https?:$/.test(protocol) ? (origin + pathname).replace(/\/+$/, '') : undefined;
  } catch {
    return undefined;
  }
}

/** The language it stands in, as written; undefined where only the browser says. As `core/lang-observer.ts` has it. */
export function languageOf(element: Element, script: Script): string | undefined {
  const near = element.closest(':not(:root)[lang]')?.getAttribute('lang');
  return near || script?.dataset.lang || element.ownerDocument.documentElement.lang || undefined;
}
