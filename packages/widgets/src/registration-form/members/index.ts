/** How one joins the network; loads where an event is for members only. The form works without: a failure is silent. */
import type { Network } from '@koinon/contract';
import { html, nothing, type ReactiveControllerHost } from 'lit';
import { ask } from '../../core/ask.ts';
import { safeUrl, type ClientController } from '../../core/index.ts';
import { has, say, type RegistrationContext } from '../view/context.ts';

type Membership = Partial<Network>['membership'];

export class Members {
  readonly #host: ReactiveControllerHost;
  readonly #clients: ClientController;
  /** Whom it was asked of. */
  #asked: unknown;
  #membership: Membership;

  constructor(host: ReactiveControllerHost, clients: ClientController) {
    this.#host = host;
    this.#clients = clients;
  }

  /** What the network says of it, and the link. */
  render(ctx: RegistrationContext): unknown {
    const { given } = this.#clients;
    const asked = given ?? JSON.stringify(this.#clients.server);
    if (asked !== this.#asked) {
      this.#asked = asked;
      this.#membership = undefined;
      void this.#load(asked);
    }
    const join = safeUrl(this.#membership?.url);
    return [
      has(this.#membership?.note) ? say(ctx, this.#membership.note) : nothing,
      join ? html` <a href=${join}>${ctx.w('register.join')}</a>` : nothing,
    ];
  }

  async #load(asked: unknown): Promise<void> {
    const { given } = this.#clients;
    try {
      const { membership } = (await (given
        ? given.network.get()
        : ask({ ...this.#clients.server, path: 'network' }))) as Partial<Network>;
      if (asked !== this.#asked) return;
      this.#membership = membership;
      this.#host.requestUpdate();
    } catch {
      // The sentence that says whom the event is for stands without the link.
    }
  }
}
