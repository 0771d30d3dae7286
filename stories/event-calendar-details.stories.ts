import type { Meta } from '@storybook/web-components-vite';
import { calendarMeta, detailsOf, type CalendarArgs, type CalendarStory } from './calendar.ts';
import { calendarThatIs, inside, open, present } from './play.ts';

const meta: Meta<CalendarArgs> = { ...calendarMeta, title: 'Event calendar/Details' };
export default meta;

/** Two days with the same hours, two tracks, for members; innovation.gov.gr, September 2023. */
export const LabsOfOctober2023: CalendarStory = {
  ...detailsOf({ event: 'open-government-labs-2023', date: '2023-10-01' }),
  tags: ['languages'],
};

/** A name of 259 characters, its hackathon, and the report that was written afterwards. */
export const CreteLabWithReport = detailsOf({ event: 'crete-lab-2024', date: '2024-04-01' });

/** A panel and a conference inside an exhibition, known to the month only. */
export const ExhibitionWithProgramme = detailsOf({ event: 'beyond-2024', date: '2024-04-20' });

/** Announced without a date. */
export const Undated = detailsOf({ event: 'network-info-day' });

export const FullWithALine = detailsOf({ event: 'demo-service-design-workshop' });

/** No number of places: it would tell who is a member. */
export const MembersOnly = detailsOf({ event: 'demo-members-meeting' });

export const ExternalRegistration = detailsOf({ event: 'demo-semana-experimentacao', network: 'pt' });

export const Cancelled = detailsOf({ event: 'demo-cancelled-workshop' });

export const Postponed = detailsOf({ event: 'demo-encontro-adiado', network: 'pt' });

export const Rescheduled = detailsOf({ event: 'demo-sabado-aberto', network: 'pt' });

/** Two numbers of places, one for each way of attending. */
export const Hybrid = detailsOf({ event: 'demo-hybrid-forum' });

/** Two parallel tracks, one of them full. */
export const Tracks = detailsOf({ event: 'demo-data-lab' });

/** One day of a weekly event. */
export const OneOfASeries = detailsOf({ event: 'demo-digital-mornings~' });

export const VeryLongName: CalendarStory = {
  ...detailsOf({ event: 'demo-long-name' }),
  globals: { lang: 'el', width: '320' },
};

export const Visit = detailsOf({ event: 'demo-visita-laboratorio', network: 'pt' });

export const InADialog: CalendarStory = {
  ...detailsOf({ event: 'demo-data-lab', details: 'dialog' }),
  tags: ['languages'],
};

/** The registration form opens where its button is. */
export const RegisteringInPlace: CalendarStory = {
  ...detailsOf({ event: 'demo-data-lab' }),
  play: async ({ canvasElement }) => {
    const calendar = await calendarThatIs('ready', canvasElement);
    await open(calendar, 'demo-data-lab');
    (await inside(calendar, '#register')).click();
    await present(
      () => calendar.shadowRoot?.querySelector('koinon-registration-form:state(open)'),
      'registration form',
    );
  },
};

export const InANarrowColumn: CalendarStory = {
  ...detailsOf({ event: 'demo-data-lab' }),
  globals: { lang: 'el', width: '320' },
};
