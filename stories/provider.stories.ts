import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { clientIn } from './data.ts';
import { present } from './play.ts';

const meta: Meta = { title: 'Provider', component: 'koinon-provider' };
export default meta;

async function bothReady({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> {
  await present(() => {
    const calendars = [...canvasElement.querySelectorAll('koinon-event-calendar')];
    return calendars.length === 2 && calendars.every(one => !one.matches(':state(loading)'))
      ? calendars
      : null;
  }, 'pair of calendars');
}

const clients = { gr: clientIn({ network: 'gr' }), pt: clientIn({ network: 'pt' }) };

/** One provider, two widgets: they share its server, its network and its level of headings. */
export const OneProviderForTwoWidgets: StoryObj = {
  render: () =>
    html`<koinon-provider heading-level="3" .client=${clients.gr}>
      <h2>Δίκτυο Καινοτομίας</h2>
      <div class="host-pair">
        <koinon-event-calendar filters="kind=lab" url-state="off"></koinon-event-calendar>
        <koinon-event-calendar filters="kind=training" url-state="off"></koinon-event-calendar>
      </div>
    </koinon-provider>`,
  play: bothReady,
};

/** Two networks and two languages on one page. */
export const TwoLanguages: StoryObj = {
  render: () =>
    html`<div class="host-pair">
      <koinon-provider network="gr" .client=${clients.gr}>
        <koinon-event-calendar lang="el" url-state="off"></koinon-event-calendar>
      </koinon-provider>
      <koinon-provider network="pt" .client=${clients.pt}>
        <koinon-event-calendar lang="pt" url-state="off"></koinon-event-calendar>
      </koinon-provider>
    </div>`,
  play: bothReady,
};
