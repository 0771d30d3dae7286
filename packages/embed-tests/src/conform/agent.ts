import type { Fills, HostFacts, Probe, Tools } from './types.ts';

export interface AgentSetup {
  readonly tag: string;
  readonly data: Readonly<Record<string, string>>;
  readonly stays: 'widget' | 'fallback' | 'nothing checked';
  readonly fallback: string;
  /** Regular expressions: of each a problem must have come before the fallback is looked at. */
  readonly must: readonly string[];
  /** Milliseconds since the epoch that the page believes it to be. */
  readonly now: number;
  /** Origin of the faults. */
  readonly faults: string;
  /** The page without us: facts only. */
  readonly bare: boolean;
}

/** The text of the page's first script. */
export function agentScript(
  setup: AgentSetup,
  probes: {
    readonly shows: Probe;
    readonly works: Probe;
    readonly before?: Probe;
    readonly act?: Probe;
    readonly fills?: Fills;
  },
): string {
  const text = (probe: Probe | Fills | undefined) => (probe ? `(${asExpression(probe)})` : 'undefined');
  return `(${String(agent)})(${JSON.stringify(setup)}, ${text(probes.shows)}, ${text(probes.works)}, ${text(probes.before)}, ${text(probes.act)}, ${text(probes.fills)});\n`;
}

/** A method's text is no expression of its own. */
function asExpression(probe: Probe | Fills): string {
  const text = String(probe);
  if (/^(async\s*)?(function\b|\(|[\w$]+\s*=>)/.test(text)) return text;
  return /^async\b/.test(text) ? text.replace(/^async\s*/, 'async function ') : `function ${text}`;
}

/** Runs in the page as text, before everything else: it may use nothing of this file. */
function agent(
  setup: AgentSetup,
  shows: Probe,
  works: Probe,
  before?: Probe,
  act?: Probe,
  fills?: Fills,
): void {
  const untouched = {
    setTimeout: window.setTimeout.bind(window),
    clearTimeout: window.clearTimeout.bind(window),
    fetch: window.fetch.bind(window),
    MutationObserver,
  };
  const problems: string[] = [];
  const failures: string[] = [];
  const notes: Record<string, unknown> = {};

  // A browser that keeps one profile for all pages would hand on what the last one kept.
  if (window === top && setup.data['keep'] === undefined) {
    try {
      localStorage.clear();
      sessionStorage.clear();
    } catch {
      // forbidden: there is nothing
    }
  }

  for (const level of ['error', 'warn'] as const) {
    const own = console[level].bind(console);
    console[level] = (...args: unknown[]) => {
      problems.push(`console.${level}: ${args.map(String).join(' ')}`);
      own(...args);
    };
  }
  /** What there is to load did not come. */
  const unloaded = new Set<Element>();
  // Captured: what does not load tells its own element only.
  addEventListener(
    'error',
    event => {
      const { target } = event;
      if (target instanceof Element) unloaded.add(target);
      if (target instanceof Element)
        problems.push(`unloaded: ${target.localName} ${target.getAttribute('src') ?? ''}`);
      else problems.push(`error: ${event.message}`);
    },
    true,
  );
  addEventListener('unhandledrejection', event => problems.push(`rejection: ${String(event.reason)}`));
  document.addEventListener('securitypolicyviolation', event =>
    problems.push(
      `violation: ${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber} ${event.sample}`,
    ),
  );

  // The clock that the network's season was laid out around, going on at its usual pace.
  const Real = Date;
  const shift = setup.now - Real.now();
  const Shifted = class extends Real {
    constructor(...args: unknown[]) {
      super(...((args.length === 0 ? [Real.now() + shift] : args) as [number]));
    }
    static override now() {
      return Real.now() + shift;
    }
  };
  globalThis.Date = new Proxy(Shifted, {
    apply: () => new Shifted().toString(),
  }) as unknown as DateConstructor;

  const documents = (from: Node): (Document | ShadowRoot)[] => {
    const roots: (Document | ShadowRoot)[] = [];
    const visit = (node: Node) => {
      if (node instanceof Document || node instanceof ShadowRoot) roots.push(node);
      const elements =
        node instanceof Element || 'querySelectorAll' in node
          ? [
              ...(node instanceof Element ? [node] : []),
              ...(node as ParentNode).querySelectorAll<HTMLElement>('*'),
            ]
          : [];
      for (const element of elements) {
        if (element.shadowRoot) visit(element.shadowRoot);
        if (element.localName === 'iframe') {
          const inner = (element as HTMLIFrameElement).contentDocument;
          // Another frame's Document is of another realm.
          if (inner) {
            roots.push(inner);
            visit(inner.documentElement ?? inner);
          }
        }
      }
    };
    visit(from);
    return roots;
  };

  const all = (selector: string, from: Node = document): HTMLElement[] => {
    const found: HTMLElement[] = [];
    const visit = (node: Node) => {
      for (const element of (node as ParentNode).querySelectorAll<HTMLElement>('*')) {
        if (element.matches(selector)) found.push(element);
        if (element.shadowRoot) visit(element.shadowRoot);
        if (element.localName === 'iframe') {
          const inner = (element as HTMLIFrameElement).contentDocument;
          if (inner) visit(inner);
        }
      }
    };
    if (from.nodeType === 1) {
      const root = (from as Element).shadowRoot;
      if (root) visit(root);
    }
    visit(from);
    return found;
  };

  const text = (of: Node): string => {
    const read = (node: Node): string => {
      if (node.nodeType === 3) return node.nodeValue ?? '';
      if (node.nodeType === 1 && ['STYLE', 'SCRIPT', 'NOSCRIPT'].includes(node.nodeName)) return '';
      const root = node.nodeType === 1 ? (node as Element).shadowRoot : null;
      return [...(root ? [root] : []), ...node.childNodes].map(read).join(' ');
    };
    return read(of).replace(/\s+/g, ' ').trim();
  };

  const focused = (): Element | null => {
    let element = document.activeElement;
    for (;;) {
      const inner: Element | null | undefined =
        element?.shadowRoot?.activeElement ??
        (element?.localName === 'iframe'
          ? (element as HTMLIFrameElement).contentDocument?.activeElement
          : undefined);
      if (!inner) return element;
      element = inner;
    }
  };

  const until = <T>(what: string, look: () => T | null | undefined | false): Promise<T> =>
    new Promise((resolve, reject) => {
      const observer = new untouched.MutationObserver(() => attempt());
      const watched = new WeakSet<Node>();
      let again = 0;
      const watch = () => {
        for (const root of documents(document)) {
          if (watched.has(root)) continue;
          watched.add(root);
          observer.observe(root, {
            subtree: true,
            childList: true,
            attributes: true,
            characterData: true,
          });
        }
      };
      const end = () => {
        observer.disconnect();
        untouched.clearTimeout(again);
        untouched.clearTimeout(deadline);
      };
      const attempt = () => {
        untouched.clearTimeout(again);
        watch();
        let value: T | null | undefined | false;
        try {
          value = look();
        } catch (error) {
          end();
          reject(error instanceof Error ? error : new Error(String(error)));
          return;
        }
        if (value !== undefined && value !== null && value !== false) {
          end();
          resolve(value);
        } else {
          // Focus, loading and properties change without a mutation.
          again = untouched.setTimeout(attempt, 50);
        }
      };
      const deadline = untouched.setTimeout(() => {
        end();
        const element = all(setup.tag)[0];
        reject(
          new Error(
            `waited in vain for ${what}; there is: ${text(element ?? document.body).slice(0, 400) || 'nothing'}` +
              ` (${element ? (element.matches(':defined') ? 'defined' : 'not defined') : 'no such tag'})`,
          ),
        );
      }, 25_000);
      attempt();
    });

  const press = (element: HTMLElement) => {
    element.focus();
    element.click();
  };

  const tools: Tools = {
    tag: setup.tag,
    data: setup.data,
    until,
    all,
    one(selector, from) {
      const [first] = all(selector, from);
      if (!first) throw new Error(`no ${selector} in: ${text(from ?? document.body).slice(0, 400)}`);
      return first;
    },
    text,
    focused,
    press,
    type(element, value) {
      element.focus();
      (element as HTMLInputElement).value = value;
      element.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      element.dispatchEvent(new Event('change', { bubbles: true }));
    },
    // A hidden page draws nothing: there, whatever is scheduled.
    drawn: () =>
      new Promise(resolve => {
        if (document.visibilityState === 'visible')
          requestAnimationFrame(() => untouched.setTimeout(resolve, 0));
        else untouched.setTimeout(resolve, 0);
      }),
    fail: words => void failures.push(words),
    same(what, found, wanted) {
      const [a, b] = [JSON.stringify(found), JSON.stringify(wanted)];
      if (a !== b) failures.push(`${what}: ${a} instead of ${b}`);
    },
    note(name, value) {
      notes[name] = value;
    },
    async repair() {
      await untouched.fetch(`${setup.faults}/repair/${setup.data['fault'] ?? ''}`, {
        method: 'POST',
        mode: 'no-cors',
      });
    },
    shows,
    works,
    ...(fills ? { fills } : {}),
    untouched,
  };

  const marks = (element: Element | null) =>
    [...(element?.attributes ?? [])].map(({ name, value }) => `${name}=${value}`).sort();

  const sized =
    /(^|-)(width|height|inline-size|block-size|top|left|right|bottom|inset.*|origin|transform-origin|perspective-origin)$/;

  const facts = (): HostFacts => {
    const styles: Record<string, Record<string, string>> = {};
    for (const name of ['html', 'body', 'h1', 'p', 'a', 'button', 'input', 'ul', 'table']) {
      const element = document.querySelector(name);
      if (!element) continue;
      const found: Record<string, string> = {};
      const computed = getComputedStyle(element);
      for (let index = 0; index < computed.length; index += 1) {
        const property = computed.item(index);
        if (!sized.test(property)) found[property] = computed.getPropertyValue(property);
      }
      styles[name] = found;
    }
    return {
      title: document.title,
      url: location.href.replace(/\/c\/\d+-bare\./, '/c/').replace(/\/c\/\d+\./, '/c/'),
      focus: document.activeElement?.outerHTML.slice(0, 80) ?? '',
      globals: Object.keys(window).sort(),
      sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
      head: [...document.head.children]
        .filter(child => !child.matches('script[src*="/embed/"]'))
        .map(child => child.outerHTML.replace(/\/c\/\d+(-bare\b)?[.-]/g, '/c/')),
      marks: [...marks(document.documentElement), ...marks(document.body)],
      styles,
      scroll: [scrollX, scrollY],
    };
  };

  const stored = (): string[] => {
    const found: string[] = [];
    for (const [name, get] of [
      ['local', () => localStorage],
      ['session', () => sessionStorage],
    ] as const) {
      try {
        for (const key of Object.keys(get())) found.push(`${name}:${key}`);
      } catch {
        // forbidden: nothing can have been stored
      }
    }
    try {
      for (const cookie of document.cookie.split('; ').filter(Boolean)) found.push(`cookie:${cookie}`);
    } catch {
      // the same
    }
    return found;
  };

  /** Firefox is done with a body before its style sheets are; then the page does not look as it will. */
  const styled = () =>
    until('the page’s style sheets', () =>
      [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].every(
        link => link.sheet !== null || unloaded.has(link),
      ),
    );

  const run = async () => {
    let taken: HostFacts | undefined;
    let storedFirst: string[] = [];
    try {
      await styled();
      if (setup.bare) {
        await tools.drawn();
      } else if (setup.stays === 'widget') {
        const element = await until(`<${setup.tag}>`, () => all(setup.tag)[0]);
        await shows(tools, element);
        taken = facts();
        storedFirst = stored();
        await (act ?? works)(tools, element);
      } else {
        for (const pattern of setup.must)
          await until(`${pattern} (there is: ${problems.join(' | ')})`, () =>
            problems.some(problem => new RegExp(pattern).test(problem)),
          );
        await tools.drawn();
        const element = all(setup.tag)[0] ?? document.body;
        if (setup.stays === 'fallback') {
          const link = await until('the fallback', () => all('a.fallback')[0]);
          if (link.textContent !== setup.fallback || !link.checkVisibility())
            failures.push(`the fallback is not to be seen: ${text(element)}`);
        }
        taken = facts();
        storedFirst = stored();
        if (act) await act(tools, element);
      }
      await tools.drawn();
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
    }
    return JSON.stringify({
      problems,
      failures,
      notes,
      facts: taken ?? facts(),
      requests: performance.getEntriesByType('resource').map(({ name }) => name),
      storedFirst,
      storedLast: stored(),
    });
  };

  const parsed = new Promise<void>(resolve => {
    const isParsed = () => document.readyState !== 'loading';
    if (isParsed()) resolve();
    else
      document.addEventListener('readystatechange', () => isParsed() && resolve(), {
        once: true,
      });
  });
  // Not to be found by whoever lists the page's globals.
  Object.defineProperty(window, 'koinonTest', {
    enumerable: false,
    value: {
      tools,
      done: Promise.resolve(before?.(tools, document.documentElement)).then(() => parsed.then(run)),
    },
  });
}
