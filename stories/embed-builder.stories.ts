import { networks } from '@koinon/seeds';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { waitFor } from 'storybook/test';
import '../packages/widgets/src/builder/define.ts';
import type { Desk } from '../packages/widgets/src/builder/desk.ts';
import type { KoinonEmbedBuilder } from '../packages/widgets/src/builder/embed-builder.element.ts';
import { embedOf, type Choice } from '../packages/widgets/src/builder/model/choice.ts';
import { readEvents, readNetworks, readVariables } from '../packages/widgets/src/builder/model/facts.ts';
import { usedOptions } from '../packages/widgets/src/builder/model/state.ts';
import { themes } from './.storybook/themes.ts';
import { wireEvents } from './data.ts';
import { patience, present } from './play.ts';

interface BuilderArgs {
  /** The choice, as the address of the page has it. */
  readonly query?: string;
  readonly desk?: Desk;
}
type Story = StoryObj<BuilderArgs>;

const privacy = { controller: { el: 'Δίκτυο (δείγμα)', pt: 'Rede (exemplo)' } };

/** What a server would answer, and Storybook has none. */
const desk: Desk = {
  networks: () => Promise.resolve(readNetworks({ items: networks.map(one => ({ ...one, privacy })) })),
  events: network => {
    const { items } = readEvents({ items: network === 'pt' ? wireEvents('pt') : wireEvents('gr') });
    return Promise.resolve(items);
  },
  pin: () =>
    Promise.resolve({
      version: '1.4.2',
      integrity: {
        'koinon-event-calendar.js': 'sha384-mVnU5Fq3kL0cYp2rB8sXeT1aHdJ6wQzGoN4iRvKxM7uPbS9tCfEyWlA0ZhDgOj2k',
        'koinon.js': 'sha384-Zr1pX8bQ2mT6vNcY0sLdK4wHfJ9gEaU3oRiBtVqMxC7nSyPkGzDhW5lAeFjOu1I0',
      },
    }),
  theme: name => Promise.resolve(readVariables(themes.find(({ id }) => id === name)?.css ?? '')),
};

const failing = (code: string) => (): Promise<never> =>
  Promise.reject(Object.assign(new Error(code), { code }));
const forEver = (): Promise<never> => new Promise(() => undefined);

/** The widget itself, in the place of the server's frame. */
function stand(choice: Choice): HTMLElement {
  const element = document.createElement(embedOf(choice).tag);
  for (const [name, value] of Object.entries({ network: choice.network, ...usedOptions(choice, true) }))
    element.setAttribute(name, value);
  if (choice.widget === 'event-calendar') element.setAttribute('url-state', 'off');
  return element;
}

/** One element for one choice: an update of the builder does not make it anew. */
function standOf(): (choice: Choice) => HTMLElement {
  let before = '';
  let element: HTMLElement | undefined;
  return choice => {
    const now = JSON.stringify([choice.widget, choice.network, usedOptions(choice, true)]);
    if (!element || now !== before) element = stand(choice);
    before = now;
    return element;
  };
}

const meta: Meta<BuilderArgs> = {
  title: 'Embed builder',
  render: ({ query, desk: own = desk }) =>
    html`<koinon-embed-builder
      api="https://network.example"
      query=${ifDefined(query)}
      ${ref(element => {
        const builder = element as KoinonEmbedBuilder | undefined;
        if (!builder || builder.stand) return;
        builder.desk = own;
        builder.stand = standOf();
      })}
    ></koinon-embed-builder>`,
  argTypes: { desk: { control: false } },
};
export default meta;

const seen =
  (selector: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const builder = await present(() => canvasElement.querySelector('koinon-embed-builder'), 'builder');
    await waitFor(() => {
      if (!builder.shadowRoot?.querySelector(selector)) throw new Error(`There is no ${selector}.`);
    }, patience);
  };

const storyOf = (query: string, selector = '#lines', more: Partial<Story> = {}): Story => ({
  args: { query },
  play: seen(selector),
  ...more,
});

/** The calendar, as a web team meets it. */
export const Calendar: Story = { ...storyOf('network=gr'), tags: ['languages'] };

/** A month in the look of gov.gr, for a placeholder. */
export const MonthInATheme = storyOf('network=gr&o-view=month&theme=govgr&form=div', '#lines-head');

/** A colour, corners and a text size of one's own, and the variables to paste. */
export const OwnLook = storyOf('network=gr&theme=own&action=%237b1fa2&radius=12&size=18', '#lines-css');

/** A colour that is too weak for text: that is said beside it. */
export const WeakColour = storyOf(
  'network=gr&widget=registration-form&theme=own&action=%23e8590c',
  '#action-error',
);

/** A form is that of an event: it is searched for by its name. */
export const WithoutAnEvent = storyOf('network=gr&widget=registration-form', '.obstacle');

export const ChosenLists = storyOf('network=pt&widget=newsletter-signup&width=320', '#lines-body', {
  globals: { lang: 'pt' },
});

export const Frame = storyOf('network=gr&widget=newsletter-archive&form=frame');

export const WordPress = storyOf('network=gr&o-filters=kind%3Dlab%3B+-region&form=wordpress');

/** Files of an exact version, with their hashes and what they cost. */
export const Pinned = storyOf('network=gr&exact=1', '#lines .note, .note');

export const Dark = storyOf('network=gr&o-view=month&theme=govgr&scheme=dark&width=1200', '#lines-head', {
  globals: { lang: 'el', scheme: 'dark' },
});

export const Narrow = storyOf('network=gr&width=320', '#lines', { globals: { lang: 'el', width: '320' } });

/** An address that was changed by hand. */
export const LeftOut = storyOf('network=gr&o-view=decade&theme=dsfr', '.refused');

export const Loading: Story = { args: { desk: { ...desk, networks: forEver } }, play: seen('.waiting') };

export const ServerError: Story = {
  args: { desk: { ...desk, networks: failing('problem') } },
  play: seen('.state.error'),
};

export const Offline: Story = {
  args: { desk: { ...desk, networks: failing('offline') } },
  play: seen('.state.offline'),
};

export const NoNetworks: Story = {
  args: { desk: { ...desk, networks: () => Promise.resolve([]) } },
  play: seen('.state.none'),
};

/** A network that takes no forms and has no newsletter. */
export const NoForms: Story = {
  args: {
    query: 'network=new&widget=membership-form',
    desk: {
      ...desk,
      networks: () =>
        Promise.resolve(readNetworks({ items: [{ slug: 'new', name: { en: 'New network' } }] })),
      events: () => Promise.resolve([]),
    },
  },
  play: seen('.obstacle'),
};

/** The events and the hashes do not come; the rest works. */
export const PartsMissing: Story = {
  args: {
    query: 'network=gr&widget=registration-form',
    desk: { ...desk, events: failing('problem'), pin: failing('problem') },
  },
  play: seen('.error'),
};

declare global {
  interface HTMLElementTagNameMap {
    'koinon-embed-builder': KoinonEmbedBuilder;
  }
}
