// The centre's own list. `id`, `name`, `startDate` and `endDate` are enough; a time without an offset is the wall
// clock in `timeZone`, a plain date is a whole day.
const zone = 'Europe/London';
const day = 86_400_000;

/** The date so many days from today, as YYYY-MM-DD, so that the demonstration always has a season ahead. */
const inDays = days => new Date(Date.now() + days * day).toISOString().slice(0, 10);

const course = (id, name, days, from, to) => ({
  id,
  name,
  startDate: `${inDays(days)}T${from}`,
  endDate: `${inDays(days)}T${to}`,
  timeZone: zone,
});

document.querySelector('#courses').events = [
  course('letters', 'Letters that people understand', 2, '09:30', '12:30'),
  course('data', 'Reading a table of figures', 5, '13:00', '16:00'),
  {
    id: 'closed',
    name: 'Centre closed for stocktaking',
    startDate: inDays(8),
    endDate: inDays(9),
    timeZone: zone,
  },
  course('meetings', 'Meetings that end on time', 12, '10:00', '11:30'),
  course('interviews', 'Listening: interviews with people who use a service', 19, '09:00', '16:00'),
  course('letters-2', 'Letters that people understand (again)', 33, '09:30', '12:30'),
];
