/** The builder's line to the frame of its preview: hands it a look, and hears how high it is. */
import {
  FRAME_PROTOCOL,
  readGreeting,
  readGuestMessage,
  type HostMessage,
} from '@koinon/contract/embeds/frame-messages';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

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

  /** The frame has loaded: it may have spoken before we listened. */
  readonly greet = (): void => {
    const frame = this.#options.frame();
    if (!frame?.contentWindow) return;
    this.#hangUp();
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    port1.addEventListener('message', ({ data }) => {
      const message = readGuestMessage(data);
      if (message?.type === 'size') this.#options.sized(message.height);
    });
    port1.start();
    const hello = { protocol: FRAME_PROTOCOL, type: 'hello' };
    frame.contentWindow.postMessage(hello, new URL(frame.src).origin, [port2]);
    this.#tell();
  };

  readonly #hear = ({ data, origin, source }: MessageEvent): void => {
    const frame = this.#options.frame();
    if (!frame || source !== frame.contentWindow || origin !== new URL(frame.src).origin) return;
    if (readGreeting(data) === 'ready') this.greet();
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
