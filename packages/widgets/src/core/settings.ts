import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { KoinonClient } from './client.ts';
import { koinonContext, mergeContext, type KoinonContext } from './context.ts';
import { scriptSettings, type ScriptSettings } from './script.ts';
import { parseUrl } from './safe-url.ts';
import { ancestry } from './tree.ts';
import { development, warn } from './warn.ts';

/** What every widget needs to know before it can ask for anything. */
export interface Settings {
  /** Absolute address of the server without a trailing slash; undefined where nothing says one. */
  readonly api: string | undefined;
  readonly network: string | undefined;
  /** BCP 47, from a provider's property or the script tag only: `lang` attributes are read by `LocaleController`. */
  readonly lang: string | undefined;
  readonly timeZone: string | undefined;
  /** 1–6. */
  readonly headingLevel: number;
  readonly client: KoinonClient | undefined;
}

/** The public properties of an element (`koinon-provider` has the same). */
export interface SettingsHost extends ReactiveElement {
  api?: string | undefined;
  network?: string | undefined;
  headingLevel?: number | undefined;
  client?: KoinonClient | undefined;
}

/** An absolute http(s) address without query, fragment or trailing slash; undefined for anything else. */
export function serverAddress(api: string | null | undefined, base?: string): string | undefined {
  const url = api ? parseUrl(api, base) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  return (url.origin + url.pathname).replace(/\/+$/, '');
}

/** A heading level that HTML has, or undefined. */
export function headingLevelOf(value: unknown): number | undefined {
  const level = typeof value === 'string' && value.trim() === '' ? NaN : Number(value ?? NaN);
  return Number.isInteger(level) && level >= 1 && level <= 6 ? level : undefined;
}

/** Own attribute, then the nearest provider, then the script tag, then the script's own origin. Empty counts as absent. */
export function resolveSettings(
  own: KoinonContext,
  provided: KoinonContext | undefined,
  script: ScriptSettings,
  base?: string,
): Settings {
  const merged = mergeContext(clean(own, base), provided && clean(provided, base));
  return {
    api: merged.api ?? serverAddress(script.api, base) ?? serverAddress(script.origin),
    network: merged.network ?? (script.network?.trim() || undefined),
    lang: merged.lang ?? (script.lang?.trim() || undefined),
    timeZone: merged.timeZone,
    headingLevel: merged.headingLevel ?? 2,
    client: merged.client,
  };
}

/** Blank and unusable values are absent, so that an outer setting can show through. */
export function clean(context: KoinonContext, base?: string): KoinonContext {
  return {
    api: serverAddress(context.api, base),
    network: context.network?.trim() || undefined,
    lang: context.lang?.trim() || undefined,
    timeZone: context.timeZone?.trim() || undefined,
    headingLevel: headingLevelOf(context.headingLevel),
    client: Object(context.client) === context.client ? context.client : undefined,
  };
}

/**
 * What the providers around an element say by their attributes, nearest first: the same answer as their context gives,
 * for as long as `koinon-provider` is not defined yet, or never is.
 */
export function providersAround(element: Element): { context: KoinonContext; undefinedYet: boolean } {
  let context: KoinonContext = {};
  let undefinedYet = false;
  for (const at of ancestry(element)) {
    if (at === element || at.localName !== 'koinon-provider') continue;
    undefinedYet ||= !at.matches(':defined');
    context = mergeContext(context, providerAttributes(at));
  }
  return { context, undefinedYet };
}

function providerAttributes(provider: Element): KoinonContext {
  return clean(
    {
      api: provider.getAttribute('api') ?? undefined,
      network: provider.getAttribute('network') ?? undefined,
      headingLevel: headingLevelOf(provider.getAttribute('heading-level')),
    },
    provider.baseURI,
  );
}

/** Resolves the settings of an element and follows their changes: `current` is right in every `render()`, and in a `willUpdate()` after that of `KoinonElement`. */
export class SettingsController implements ReactiveController {
  readonly #host: SettingsHost;
  readonly #consumer: ContextConsumer<typeof koinonContext, SettingsHost>;
  #early: KoinonContext | undefined;
  #waits = false;
  #current: Settings = resolveSettings({}, undefined, {});

  constructor(host: SettingsHost) {
    this.#host = host;
    host.addController(this);
    this.#consumer = new ContextConsumer(host, {
      context: koinonContext,
      subscribe: true,
      callback: () => this.resolve(),
    });
  }

  get current(): Settings {
    return this.#current;
  }

  hostConnected(): void {
    const { context, undefinedYet } = providersAround(this.#host);
    this.#early = undefinedYet ? context : undefined;
    this.resolve();
    if (!undefinedYet || this.#waits) return;
    this.#waits = true;
    // It may never be defined: what waits for it holds no element.
    const waiting = new WeakRef(this);
    void customElements.whenDefined('koinon-provider').then(() => waiting.deref()?.provided());
  }

  /** A provider around may speak by itself now. */
  provided(): void {
    this.#early = undefined;
    if (this.#host.isConnected) this.#consumer.hostConnected();
  }

  /** Reads the host's properties: `KoinonElement.willUpdate()` calls it. */
  resolve(): void {
    const { api, network, headingLevel, client, baseURI } = this.#host;
    if (development && api && !serverAddress(api, baseURI)) {
      warn('KOINON-104', `"${api}" is not an http or https address.`, api);
    }
    // The consumer calls back from its own constructor's host registration, before it is assigned.
    const provided: KoinonContext | undefined = this.#early ?? this.#consumer?.value;
    const next = resolveSettings({ api, network, headingLevel, client }, provided, scriptSettings(), baseURI);
    const previous = this.#current;
    const changed = (Object.keys(next) as (keyof Settings)[]).some(key => next[key] !== previous[key]);
    if (!changed) return;
    this.#current = next;
    this.#host.requestUpdate();
  }
}
