/**
 * What a framed widget (the guest) and the page around it (the host) say to each other. Both sides read with these
 * functions and pass over all else.
 *
 * 1. The guest says `ready` to its parent, target `*`: it holds nothing. A host that may have come later says `hello`
 *    without a port, target `*`: it holds nothing either, and the guest says `ready` again.
 * 2. The host says `hello` to the frame's window, with the server's origin as target, and hands over a `MessagePort`.
 *    The guest takes it only from a page around it, and only from an origin that the network lists (or its own).
 * 3. All the rest goes through that port. A later `hello` replaces the port.
 */

export const FRAME_PROTOCOL = 'koinon-frame/1';

/** By `window.postMessage`. */
export interface FrameGreeting {
  readonly protocol: typeof FRAME_PROTOCOL;
  readonly type: 'ready' | 'hello';
}

/** Through the port, from the guest. */
export type GuestMessage =
  /** The height of what the frame holds, in CSS pixels, whole. */
  | { readonly type: 'size'; readonly height: number }
  /** Something at `top` (CSS pixels from the frame's own upper edge) has the visitor's attention and must be seen. */
  | { readonly type: 'show'; readonly top: number }
  /** An event of the widget; `detail` holds no personal data, as on a page. */
  | { readonly type: 'event'; readonly name: string; readonly detail: unknown };

/** Through the port, from the host. */
export interface HostMessage {
  readonly type: 'look';
  /** The scheme of the page around the frame. */
  readonly scheme: 'light' | 'dark';
  /** Public custom properties by name (`--koinon-…`). */
  readonly variables: Readonly<Record<string, string>>;
}

const HIGHEST = 30_000;

const record = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined;

const pixels = (value: unknown): number | undefined =>
  typeof value === 'number' && value >= 0 ? Math.min(Math.ceil(value), HIGHEST) : undefined;

export function readGreeting(value: unknown): FrameGreeting['type'] | undefined {
  const { protocol, type } = record(value) ?? {};
  return protocol === FRAME_PROTOCOL && (type === 'ready' || type === 'hello') ? type : undefined;
}

export function readGuestMessage(value: unknown): GuestMessage | undefined {
  const { type, height, top, name, detail } = record(value) ?? {};
  if (type === 'size') {
    const read = pixels(height);
    return read === undefined ? undefined : { type, height: read };
  }
  if (type === 'show') {
    const read = pixels(top);
    return read === undefined ? undefined : { type, top: read };
  }
  if (type === 'event' && typeof name === 'string' && /^koinon-[a-z-]{1,40}$/.test(name))
    return { type, name, detail };
  return undefined;
}

/** A value that loads nothing and ends nothing: no `url()`, no `;`, no braces. */
const plainValue = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 200 && !/[;{}\\<>@]|url\s*\(|image(-set)?\s*\(/i.test(value);

export function readHostMessage(value: unknown): HostMessage | undefined {
  const { type, scheme, variables } = record(value) ?? {};
  if (type !== 'look' || (scheme !== 'light' && scheme !== 'dark')) return undefined;
  const known = Object.entries(record(variables) ?? {}).filter(
    (entry): entry is [string, string] => /^--koinon-[a-z0-9-]{1,60}$/.test(entry[0]) && plainValue(entry[1]),
  );
  return { type, scheme, variables: Object.fromEntries(known.slice(0, 100)) };
}
