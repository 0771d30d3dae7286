import type { Messages, Translator } from '@koinon/i18n';
import { html } from 'lit';
import { KoinonElement } from '../core/base.ts';
import { messages } from '../core/catalogues.ts';
import { cssVars } from '../core/css-vars.ts';
import { hostStyles } from '../core/host-styles.ts';
import { clientOf } from '../core/sdk-client.ts';
import type { Settings } from '../core/settings.ts';

/** The smallest widget: shows what the core gives it. For the tests of the core. */
export class Probe extends KoinonElement {
  static override styles = hostStyles;

  protected override catalogue() {
    return messages;
  }

  /** What a widget of one's own would see. */
  get seen(): Settings {
    return this.settings.current;
  }
  get clientKey(): string {
    return this.clients.key;
  }
  ask() {
    return clientOf(this.clients);
  }
  tell(message: string): void {
    this.announce(message);
  }
  report(error: unknown): void {
    this.fail(error);
  }

  protected override renderWidget(t: Translator<Messages>) {
    return html`${this.heading(0, t('calendar.label'))}
      <p class="asked" lang=${this.words.asked}>${this.words.asked}</p>
      <button class="button primary" ${cssVars({ '--_probe': this.settings.current.headingLevel })}>
        ${t('calendar.today')}
      </button>`;
  }

  protected override renderSkeleton() {
    return html`<span class="skeleton"></span>`;
  }
}
