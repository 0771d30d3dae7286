import {
  FRAME_PROTOCOL,
  readGreeting,
  readGuestMessage,
  type FrameGreeting,
  type GuestMessage,
} from '@koinon/contract/embeds/frame-messages';
import { lookAt } from './look.ts';
import { resize, show } from './place.ts';

const HELLO: FrameGreeting = { protocol: FRAME_PROTOCOL, type: 'hello' };

/** A frame that has answered, and the line to it. */
interface Guest {
  readonly frame: HTMLIFrameElement;
  port: MessagePort;
  /** What it was told last. */
  look: string;
}

/**
 * The page's side of the frames of one server. Frames are found by what they say (`ready`) and, those that came before
 * us, by their address. A frame that was taken away is let go.
 */
export class FrameHost {
  readonly #base: string;
  readonly #origin: string;
  readonly #page: Document;
  readonly #guests = new Map<HTMLIFrameElement, Guest>();
  readonly #stopped = new AbortController();
  /** Notices a frame that goes, too: it has no size any more. */
  readonly #sizes: ResizeObserver;
  readonly #roots: MutationObserver;
  #asked = false;

  /** @param base address below which the frames' pages are: `https://network.example/w/` */
  constructor(base: string, page: Document = document) {
    this.#base = base;
    this.#origin = new URL(base).origin;
    this.#page = page;
    this.#sizes = new ResizeObserver(() => this.#letGo());
    this.#roots = new MutationObserver(() => this.#tellLookSoon());
  }

  start(): void {
    const { signal } = this.#stopped;
    addEventListener('message', event => this.#hear(event), { signal });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.#tellLook(), { signal });
    // Those that came before us are asked to say it again: what a frame holds just now cannot be known from here.
    for (const frame of framesIn(this.#page))
      if (frame.src.startsWith(this.#base)) frame.contentWindow?.postMessage(HELLO, '*');
  }

  stop(): void {
    this.#stopped.abort();
    this.#roots.disconnect();
    this.#sizes.disconnect();
    for (const { port } of this.#guests.values()) port.close();
    this.#guests.clear();
  }

  #hear({ data, origin, source }: MessageEvent): void {
    if (origin !== this.#origin || readGreeting(data) !== 'ready') return;
    for (const frame of framesIn(this.#page)) if (frame.contentWindow === source) this.#greet(frame);
  }

  /** Hands over a line. Whoever is in the frame by now and is not of this server never gets it. */
  #greet(frame: HTMLIFrameElement): void {
    this.#letGo();
    const { port1, port2 } = new MessageChannel();
    this.#guests.get(frame)?.port.close();
    this.#guests.set(frame, { frame, port: port1, look: '' });
    this.#sizes.observe(frame);
    // How sites switch their look. A change further in is told with the next one, or when the frame asks anew. Only now: a
    // page without a frame may have no body yet.
    for (const root of [this.#page.documentElement, this.#page.body])
      this.#roots.observe(root, {
        attributeFilter: ['class', 'style', 'data-theme', 'data-bs-theme', 'lang'],
      });
    port1.addEventListener('message', ({ data }) => {
      const message = readGuestMessage(data);
      if (message) this.#obey(frame, message);
    });
    port1.start();
    frame.contentWindow?.postMessage(HELLO, this.#origin, [port2]);
    this.#tellLook();
  }

  #obey(frame: HTMLIFrameElement, message: GuestMessage): void {
    if (message.type === 'size') resize(frame, message.height);
    else if (message.type === 'show') show(frame, message.top);
    else {
      const { name, detail } = message;
      frame.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
    }
  }

  #tellLook(): void {
    this.#letGo();
    for (const guest of this.#guests.values()) {
      const look = lookAt(guest.frame);
      const text = JSON.stringify(look);
      if (text === guest.look) continue;
      guest.look = text;
      guest.port.postMessage(look);
    }
  }

  /** Once a picture, however often a page writes its own style. */
  #tellLookSoon(): void {
    if (this.#asked) return;
    this.#asked = true;
    requestAnimationFrame(() => {
      this.#asked = false;
      this.#tellLook();
    });
  }

  #letGo(): void {
    for (const [frame, { port }] of this.#guests) {
      if (frame.isConnected) continue;
      port.close();
      this.#sizes.unobserve(frame);
      this.#guests.delete(frame);
    }
  }
}

/** The frames of a page, through open shadow roots. */
function* framesIn(root: ParentNode): Generator<HTMLIFrameElement> {
  for (const element of root.querySelectorAll('*')) {
    if (element instanceof HTMLIFrameElement) yield element;
    if (element.shadowRoot) yield* framesIn(element.shadowRoot);
  }
}

const key = Symbol.for('koinon:frame-hosts');

/** One host a server, whichever copy comes first: the loader's, `frame.js`, another version of either. */
export function startFrameHost(base: string): FrameHost | undefined {
  const page: object & { [key]?: Set<string> } = globalThis;
  const started = (page[key] ??= new Set());
  if (started.has(base)) return undefined;
  started.add(base);
  const host = new FrameHost(base);
  host.start();
  return host;
}

/** For the server that a module comes from. */
export function startFrameHostFor(moduleUrl: string): FrameHost | undefined {
  return moduleUrl.includes('/embed/') ? startFrameHost(moduleUrl.replace(/\/embed\/.*$/, '/w/')) : undefined;
}
