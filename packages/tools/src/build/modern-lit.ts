import type { Plugin } from 'vite';

const SUPPORT =
  /\w+\.ShadowRoot&&\(void 0===\w+\.ShadyCSS\|\|\w+\.ShadyCSS\.nativeShadow\)&&"adoptedStyleSheets"in Document\.prototype&&"replace"in CSSStyleSheet\.prototype/g;

/**
 * Takes out of Lit what it keeps for browsers without constructable style sheets. The widgets could not be drawn there:
 * their colours are `light-dark()`, which came to every engine a year later (May 2024, against March 2023).
 */
export function modernLit(environments: (name: string) => boolean): Plugin {
  return {
    name: 'koinon:modern-lit',
    apply: 'build',
    applyToEnvironment: environment => environments(environment.name),
    transform: {
      filter: { id: /[\\/]@lit[\\/]reactive-element[\\/](?:.*[\\/])?css-tag\.js$/ },
      handler(code) {
        const modern = assumeStyleSheets(code);
        if (modern === undefined) {
          this.error(
            'Lit no longer asks for constructable style sheets in one place: look at css-tag.js and adapt.',
          );
        }
        return { code: modern, map: null };
      },
    },
  };
}

/** The code with the question answered, or nothing where it is not asked exactly once. */
export function assumeStyleSheets(code: string): string | undefined {
  return code.match(SUPPORT)?.length === 1 ? code.replace(SUPPORT, 'true') : undefined;
}
