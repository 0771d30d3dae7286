/** The builder's line to the frame of its preview: hands it a look, and hears how high it is. */
import {
  FRAME_PROTOCOL,
  readGreeting,
  readGuestMessage,
  type FrameGreeting,
  type HostMessage,
} from '@koinon/contract/embeds/frame-messages';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const HELLO: FrameGreeting = { protocol: FRAME_PROTOCOL, type: 'hello' };

export interface FrameLineOptions {
  readonly frame: () => HTMLIFrameElement | null | undefined;
  readonly look: () => HostMessage;
  readonly sized: (height: number) => void;
}

export class FrameLine implements ReactiveController {
  readonly #options: FrameLineOptions;
  #port: MessagePort | undefined;
  #told = '';

  constructor(host: ReactiveControllerHost, options: FrameLineOptions) {
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('message', this.#hear);
  }

  hostDisconnected(): void {
    removeEventListener('message', this.#hear);
    this.#hangUp();
  }

  hostUpdated(): void {
    this.#tell();
  }

  /** The frame has loaded, and may have spoken before we listened: it is asked to say that it is ready. */
  readonly ask = (): void => {
    this.#options.frame()?.contentWindow?.postMessage(HELLO, '*');
  };

  readonly #hear = ({ data, origin, source }: MessageEvent): void => {
    const frame = this.#options.frame();
    if (!frame || source !== frame.contentWindow || origin !== new URL(frame.src).origin) return;
    if (readGreeting(data) !== 'ready') return;
    this.#hangUp();
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    port1.addEventListener('message', ({ data: told }) => {
      const message = readGuestMessage(told);
      if (message?.type === 'size') this.#options.sized(message.height);
    });
    port1.start();
    frame.contentWindow?.postMessage(HELLO, origin, [port2]);
    this.#tell();
  };

  #tell(): void {
    const look = this.#options.look();
    const text = JSON.stringify(look);
    if (!this.#port || text === this.#told) return;
    this.#told = text;
    this.#port.postMessage(look);
  }

  #hangUp(): void {
    this.#port?.close();
    this.#port = undefined;
    this.#told = '';
  }
}
