export const engines = ['chromium', 'firefox', 'webkit'] as const;

export type Engine = (typeof engines)[number];

/** Variables that name a browser's executable and go before everything found. */
export const overrides: Readonly<Record<Engine, string>> = {
  chromium: 'KOINON_CHROMIUM',
  firefox: 'KOINON_FIREFOX',
  webkit: 'KOINON_WEBKIT',
};

/** A browser that tests can drive. */
export type Browser =
  | { readonly engine: 'chromium' | 'firefox'; readonly path: string }
  /** WebKitGTK, driven through WebKitWebDriver; a display of its own when there is an `xvfb`. */
  | {
      readonly engine: 'webkit';
      readonly kind: 'gtk';
      readonly driver: string;
      readonly path: string;
      readonly xvfb?: string;
    }
  /** Playwright's own build of WebKit. */
  | { readonly engine: 'webkit'; readonly kind: 'playwright'; readonly path: string };
