import type { Meta } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import { calendarMeta, type CalendarArgs, type CalendarStory } from './calendar.ts';
import { calendarThatIs, inside, open, present } from './play.ts';

const meta: Meta<CalendarArgs> = { ...calendarMeta, title: 'Event calendar' };
export default meta;

const ready: CalendarStory['play'] = async ({ canvasElement }) => {
  await calendarThatIs('ready', canvasElement);
};

const month: CalendarStory['play'] = async ({ canvasElement }) => {
  await inside(await calendarThatIs('ready', canvasElement), '[role="grid"]');
};

export const Agenda: CalendarStory = { tags: ['languages'], play: ready };

export const Month: CalendarStory = { args: { view: 'month' }, tags: ['languages'], play: month };

/** More events on a day than its cell has room for: «+n more» opens the day under the grid. */
export const MonthWithACrowdedDay: CalendarStory = {
  args: { view: 'month' },
  play: async ({ canvasElement }) => {
    const calendar = await calendarThatIs('ready', canvasElement);
    (await inside(calendar, '[part~="more"]')).click();
    await inside(calendar, '[part~="day-list"]');
  },
};

export const MonthInThePast: CalendarStory = { args: { view: 'month', date: '2023-10-04' }, play: month };

/** In a narrow column the list takes the month's place. */
export const Narrow: CalendarStory = {
  args: { view: 'month' },
  globals: { width: '320' },
  tags: ['languages'],
  play: async ({ canvasElement }) => {
    const calendar = await calendarThatIs('ready', canvasElement);
    await inside(calendar, '[part~="agenda"]');
    await expect(calendar.shadowRoot?.querySelector('[role="grid"]')).toBeNull();
  },
};

export const VeryNarrow: CalendarStory = { globals: { width: '240' }, play: ready };

export const Dark: CalendarStory = { globals: { scheme: 'dark' }, play: ready };

export const DarkMonth: CalendarStory = { args: { view: 'month' }, globals: { scheme: 'dark' }, play: month };

export const Greek: CalendarStory = { globals: { lang: 'el' }, play: ready };

export const Portuguese: CalendarStory = {
  globals: { lang: 'pt' },
  parameters: { koinon: { network: 'pt' } },
  play: ready,
};

/** English words around a Greek text: what has no English text is in Greek, and says so to a screen reader. */
export const EnglishWithGreekTexts: CalendarStory = {
  args: { date: '2023-10-01' },
  globals: { lang: 'en' },
  play: async ({ canvasElement }) => {
    const calendar = await calendarThatIs('ready', canvasElement);
    const details = await open(calendar, 'open-government-labs-2023');
    await present(() => details.querySelector('[lang="el"]'), 'text in Greek');
  },
};

export const RightToLeft: CalendarStory = { args: { view: 'month' }, globals: { dir: 'rtl' }, play: month };

/** Set from the start by the page: labs and visits, and no choice of region. */
export const Filtered: CalendarStory = {
  args: { filters: 'kind=lab,visit; -region' },
  play: async ({ canvasElement }) => {
    await inside(await calendarThatIs('ready', canvasElement), '[part~="chip-on"]');
  },
};

export const SearchFindsNothing: CalendarStory = {
  play: async ({ canvasElement }) => {
    const calendar = await calendarThatIs('ready', canvasElement);
    const search = await inside(calendar, 'input[type="search"]');
    await userEvent.type(search, 'ανύπαρκτο');
    await calendarThatIs('empty', canvasElement);
  },
};

/** The page gives the events itself: no server is asked. */
export const GivenEvents: CalendarStory = {
  args: {
    events: [
      {
        id: '1',
        name: { el: 'Ανοιχτό εργαστήριο', en: 'Open lab' },
        startDate: '2026-12-04T08:00',
        endDate: '2026-12-04T15:00',
        timeZone: 'Europe/Athens',
      },
      { id: '2', name: 'Exposição', startDate: '2026-12-10', endDate: '2026-12-12' },
    ],
  },
  parameters: { koinon: { failure: 'offline' } },
  play: ready,
};

/** What cannot be understood is passed over; the development build says so in the console. */
export const WrongAttributes: CalendarStory = {
  args: {
    view: 'calender',
    date: 'tomorrow',
    'first-day': '9',
    'time-zone': 'Athens',
    filters: 'colour=red; ?',
    details: 'popup',
    'heading-level': '12',
  },
  play: ready,
};
