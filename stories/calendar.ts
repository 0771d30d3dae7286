import type { EventInput } from '@koinon/sdk/event-input';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Situation } from './data.ts';
import { calendarThatIs, open } from './play.ts';

/** The attributes of `koinon-event-calendar`, as they are written in a page, and `.events`. */
export interface CalendarArgs {
  readonly view?: string;
  readonly date?: string;
  readonly 'first-day'?: string;
  readonly 'time-zone'?: string;
  readonly filters?: string;
  readonly details?: string;
  readonly 'href-template'?: string;
  readonly 'url-state'?: string;
  readonly 'heading-level'?: string;
  readonly lang?: string;
  readonly events?: readonly EventInput[];
}

export type CalendarStory = StoryObj<CalendarArgs>;

/** What every file of calendar stories has in common. The address of the preview stays as it is. */
export const calendarMeta = {
  component: 'koinon-event-calendar',
  args: { 'url-state': 'off' },
  render: renderCalendar,
} satisfies Meta<CalendarArgs>;

export function renderCalendar(args: CalendarArgs) {
  return html`<koinon-event-calendar
    view=${ifDefined(args.view)}
    date=${ifDefined(args.date)}
    first-day=${ifDefined(args['first-day'])}
    time-zone=${ifDefined(args['time-zone'])}
    filters=${ifDefined(args.filters)}
    details=${ifDefined(args.details)}
    href-template=${ifDefined(args['href-template'])}
    url-state=${ifDefined(args['url-state'])}
    heading-level=${ifDefined(args['heading-level'])}
    lang=${ifDefined(args.lang)}
    .events=${args.events}
  ></koinon-event-calendar>`;
}

interface Details extends CalendarArgs {
  /** How the event's id begins. */
  readonly event: string;
  readonly network?: Situation['network'];
}

/** A story of one event's details. */
export function detailsOf({ event, network = 'gr', ...args }: Details): CalendarStory {
  return {
    args,
    parameters: { koinon: { network } },
    globals: { lang: network === 'gr' ? 'el' : 'pt' },
    play: async ({ canvasElement }) => {
      await open(await calendarThatIs('ready', canvasElement), event);
    },
  };
}
