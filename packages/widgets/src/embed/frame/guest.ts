import {
  FRAME_PROTOCOL,
  readGreeting,
  readHostMessage,
  type GuestMessage,
} from '@koinon/contract/embeds/frame-messages';
import { EVENTS, plainDetail } from './events.ts';
import { heightOf, watchContent } from './content.ts';

/** Where the server says whose pages it answers: origins, with spaces between. */
const HOSTS = 'meta[name="koinon-hosts"]';

/** The frame's side. Says nothing but `ready` to a page that the network does not list. */
export function startGuest(): void {
  if (parent === window) return;
  const main = document.querySelector('main');
  if (!main) return;
  const listed = document.querySelector<HTMLMetaElement>(HOSTS)?.content.split(' ') ?? [];
  const hosts = new Set([location.origin, ...listed]);
  let port: MessagePort | undefined;
  let height = -1;

  const tell = (message: GuestMessage) => port?.postMessage(message);
  const sayReady = () => parent.postMessage({ protocol: FRAME_PROTOCOL, type: 'ready' }, '*');
  const measure = () => {
    const now = heightOf(main);
    if (now === height) return;
    height = now;
    tell({ type: 'size', height });
  };

  addEventListener('message', ({ data, origin, source, ports }) => {
    const [given] = ports;
    if (!isAround(source) || !hosts.has(origin) || readGreeting(data) !== 'hello') return;
    if (!given) {
      sayReady();
      return;
    }
    port?.close();
    port = given;
    port.onmessage = message => dress(message.data);
    height = -1;
    measure();
  });

  watchContent(main, measure);

  // What has the focus because the widget says so or a key does: a browser scrolls no page of another origin to it. What
  // was pressed is in sight.
  let pressed = false;
  for (const type of ['pointerdown', 'mousedown']) addEventListener(type, () => (pressed = true), true);
  for (const type of ['click', 'keydown']) addEventListener(type, () => (pressed = false), true);
  addEventListener('focusin', event => {
    const [target] = event.composedPath();
    if (pressed || !(target instanceof Element)) return;
    measure();
    tell({ type: 'show', top: Math.max(0, Math.round(target.getBoundingClientRect().top + scrollY)) });
  });

  for (const name of EVENTS)
    addEventListener(name, event => tell({ type: 'event', name, detail: plainDetail(event) }));

  sayReady();
}

/** Whether a window is that of a page around this one. Not only the nearest: editors draw in a frame and run outside of it. */
function isAround(source: MessageEventSource | null): boolean {
  for (let at: Window = window; at !== at.parent; at = at.parent) if (at.parent === source) return true;
  return false;
}

/** Takes the look of the page around: by the CSS object model, and what was set before and is no longer is taken back. */
function dress(data: unknown): void {
  const look = readHostMessage(data);
  if (!look) return;
  const { style } = document.documentElement;
  style.colorScheme = look.scheme;
  for (const name of [...style]) {
    if (name.startsWith('--koinon-') && !(name in look.variables)) style.removeProperty(name);
  }
  for (const [name, value] of Object.entries(look.variables)) style.setProperty(name, value);
}
