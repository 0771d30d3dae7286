// An agenda of the coming months and a month beside it, as our calendar has, fed by the same answer of the same server.
import { Calendar } from 'fullcalendar';
import dayGridPlugin from 'fullcalendar/daygrid';
import listPlugin from 'fullcalendar/list';
import elLocale from 'fullcalendar/locales/el';
import themePlugin from 'fullcalendar/themes/classic';

const element = document.getElementById('fullcalendar');
const { api } = element.dataset;

const calendar = new Calendar(element, {
  plugins: [themePlugin, dayGridPlugin, listPlugin],
  locale: elLocale,
  timeZone: 'local',
  firstDay: 1,
  initialView: 'agenda',
  height: 'auto',
  views: { agenda: { type: 'list', duration: { months: 6 } } },
  headerToolbar: { start: 'prev,next today', center: 'title', end: 'agenda,dayGridMonth' },
  events: async () => {
    const answer = await fetch(`${api}/v1/events?network=gr`);
    const { items } = await answer.json();
    // An event without a day is in no calendar of days.
    return items
      .filter(({ startDate }) => startDate?.length >= 10)
      .map(({ id, name, startDate, endDate }) => ({
        id,
        title: name.el ?? name.en,
        start: startDate,
        end: endDate ?? undefined,
      }));
  },
  // Its class names are another one with each release.
  eventDidMount: ({ el }) => el.setAttribute('data-bench-row', ''),
});
calendar.render();
