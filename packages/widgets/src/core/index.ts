/** What the widgets are built of. Internal to the package: a widget imports from here, a page never does. */
export { Announcer } from './announcer.ts';
export { KoinonElement } from './base.ts';
export { messages, type CatalogueLoaders } from './catalogues.ts';
export { ClientController, loadSdk, NoServerError, provideClient, type KoinonClient } from './client.ts';
export { koinonContext, type KoinonContext } from './context.ts';
export { cssVars, type CssVars } from './css-vars.ts';
export { defineElement, type ElementClass } from './define.ts';
export { KoinonErrorEvent } from './events.ts';
export { heading, type HeadingOptions } from './heading.ts';
export { hostStyles } from './host-styles.ts';
export * from './icons.ts';
export { Lazy } from './lazy.ts';
export { LocaleController } from './locale.ts';
export { whenParsed } from './parsed.ts';
export { safeUrl } from './safe-url.ts';
export { SettingsController, type Settings, type SettingsHost } from './settings.ts';
export { VERSION } from './version.ts';
export { development, warn } from './warn.ts';
