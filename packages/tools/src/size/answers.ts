import { EventPageSchema } from '@koinon/contract/events';
import { membershipForm, newsletterForm, registrationForm, storyForm } from '@koinon/contract/forms';
import { IssuePageSchema } from '@koinon/contract/newsletter';
import { FormSchema } from '@koinon/contract/registrations';
import { StoryPageSchema, StorySchema } from '@koinon/contract/stories';
import { FIRST_EVENT, FIRST_STORY } from './scenarios.ts';

/**
 * What the measured page's API answers: a dozen events from `today` on, as the wire carries them.
 *
 * @param today a calendar date, `YYYY-MM-DD`
 */
export function eventPage(today: string): unknown {
  return page(today);
}

function page(today: string) {
  const items = Array.from({ length: 12 }, (_, index) => event(index, addDays(today, index)));
  return EventPageSchema.parse({ items, next: null });
}

/** The form of the last of them: what every form asks, and nothing more. */
export function form(today: string): unknown {
  const last = page(today).items.at(-1);
  if (!last) throw new Error('There is no event.');
  return FormSchema.parse({
    ticket: 'a.ticket',
    definition: registrationForm({ ...last, form: { organization: 'optional', needs: true, questions: [] } }),
    notice: notice('registration'),
    state: 'open',
    event: last,
  });
}

const notice = (form: string) => ({
  controller: network.name,
  contact: 'privacy@example.org',
  url: 'https://example.org/privacy',
  purpose: { key: `form.purpose.${form}` },
  retentionDays: 180,
});

const domains = { suffixes: ['gov.gr'], hosts: [], personal: ['gmail.com'], typos: {} };

/** The newsletter's form: two lists, two topics, two languages. */
export function newsletter(): unknown {
  return FormSchema.parse({
    ticket: 'a.ticket',
    definition: newsletterForm({ newsletter: network.newsletter, languages: network.languages }),
    notice: { ...notice('newsletter'), basis: { key: 'form.basis.consent' }, retentionFrom: 'unsubscribed' },
    lists: network.newsletter.lists.map(({ id, name }) => ({ id, name })),
    domains,
    event: null,
  });
}

/** The form by which one joins. */
export function membership(): unknown {
  const principle = { title: { el: 'Ξεκινώ από τον άνθρωπο' }, text: { el: 'Ακούω πριν σχεδιάσω.' } };
  const charter = {
    ...{ version: 'sample', title: { el: 'Χάρτης (δείγμα)' }, introduction: null },
    principles: [principle, principle],
  };
  return FormSchema.parse({
    ticket: 'a.ticket',
    definition: membershipForm(charter),
    notice: { ...notice('membership'), retentionFrom: 'left' },
    domains,
    event: null,
  });
}

/** A dozen issues, the last one of `today`. */
export function issuePage(today: string): unknown {
  const items = Array.from({ length: 12 }, (_, index) => ({
    ...{ id: `issue-${index}`, list: index % 3 === 0 ? 'events' : 'news', number: 12 - index },
    title: { el: NAMES[index % NAMES.length] ?? '' },
    summary: { el: 'Τι δοκιμάστηκε, τι πέτυχε και τι δεν πέτυχε.' },
    publishedAt: `${addDays(today, -7 * index)}T08:00:00Z`,
    url: `https://network.example/n/gr/newsletter/issue-${index}`,
    languages: ['el'],
  }));
  return IssuePageSchema.parse({ items, next: null });
}

/** A dozen stories, the last one of `today`: with pictures, without, one in another language. */
export function storyPage(today: string): unknown {
  const items = Array.from({ length: 12 }, (_, index) => story(index, addDays(today, -9 * index)));
  const counted = (values: readonly string[]) => values.map(value => ({ value, count: 4 }));
  return StoryPageSchema.parse({
    items: items.map(
      ({ sections: _1, people: _2, participation: _3, links: _4, licence: _5, ...one }) => one,
    ),
    next: null,
    total: 12,
    facets: [
      { facet: 'type', values: counted(['story', 'guide', 'case-study']) },
      { facet: 'axis', values: counted(['skills', 'culture']) },
      { facet: 'language', values: counted(['el', 'en']) },
      { facet: 'year', values: counted(['2025', '2026']) },
    ],
  });
}

/** The first of them, whole. */
export const wholeStory = (today: string): unknown => StorySchema.parse(story(0, today));

function story(index: number, date: string) {
  const source = (width: number, kind: string) => ({
    url: `https://network.example/media/p${index}/${width}.${kind === 'jpeg' ? 'jpg' : kind}`,
    width,
    type: `image/${kind}`,
  });
  const text = 'Έξι ομάδες ξαναέγραψαν από ένα έγγραφο. Τα τηλεφωνήματα λιγόστεψαν, όχι όμως παντού.';
  const section = (name: string) => ({
    section: name,
    blocks: [
      { type: 'paragraph', text },
      { type: 'list', items: [text, text] },
      { type: 'quote', text, attribution: 'Συμμετέχουσα' },
    ],
  });
  return {
    ...{ id: `story-${index}`, slug: `story-${index}`, network: 'gr', lang: index % 5 === 4 ? 'en' : 'el' },
    url: `https://network.example/s/gr/story-${index}`,
    title: index === 0 ? FIRST_STORY : (NAMES[index % NAMES.length] ?? ''),
    summary: text,
    resourceType: index % 2 === 0 ? 'story' : 'guide',
    axes: ['skills'],
    image:
      index % 3 === 0
        ? {
            url: `https://network.example/media/p${index}/1600.jpg`,
            alt: { el: 'Ένα γράμμα με σημειώσεις' },
            width: 1600,
            height: 1067,
            sources: [480, 960, 1600].flatMap(width => [source(width, 'webp'), source(width, 'jpeg')]),
          }
        : null,
    author: { name: 'Ελένη Υποδειγματική', organization: 'Δήμος Παραδείγματος' },
    events: [],
    translations: [],
    publishedAt: `${date}T08:00:00Z`,
    updatedAt: `${date}T08:00:00Z`,
    sections: ['why', 'how', 'learned'].map(section),
    people: [{ name: 'Ελένη Υποδειγματική', role: 'Υπεύθυνη', organization: null }],
    participation: { people: 28, bodies: 6 },
    links: [{ text: 'Δέκα κανόνες', url: 'https://example.org/rules' }],
    licence: 'CC-BY-4.0',
  };
}

/** The form by which one tells a story. */
export function storyFormAnswer(): unknown {
  return FormSchema.parse({
    ticket: 'a.ticket',
    definition: storyForm({
      axes: network.newsletter.topics,
      languages: network.languages,
      events: [{ id: 'event-0', name: { el: FIRST_EVENT } }],
      criteria: { el: 'Δημοσιεύουμε ό,τι δοκιμάστηκε, και ό,τι δεν πέτυχε.' },
      template: null,
    }),
    notice: { ...notice('story'), retentionFrom: 'withdrawn' },
    domains,
    event: null,
  });
}

export const network = {
  id: 'gr',
  slug: 'gr',
  name: { el: 'Δίκτυο Καινοτομίας Δημόσιου Τομέα', en: 'Public Sector Innovation Network' },
  timeZone: 'Europe/Athens',
  languages: ['el', 'en'],
  newsletter: {
    lists: [
      { id: 'news', name: { el: 'Ενημερωτικό δελτίο' }, description: null },
      { id: 'events', name: { el: 'Ανακοινώσεις εκδηλώσεων' }, description: null },
    ],
    topics: [
      { id: 'skills', name: { el: 'Δεξιότητες' }, url: null },
      { id: 'culture', name: { el: 'Κουλτούρα καινοτομίας' }, url: null },
    ],
  },
};

const NAMES = [
  'Εργαστήριο σχεδιασμού υπηρεσιών',
  'Ημερίδα για τη διαλειτουργικότητα των μητρώων',
  'Ανοικτά δεδομένα στην τοπική αυτοδιοίκηση',
  'Μαραθώνιος καινοτομίας για την προσβασιμότητα',
];
const CITIES = ['Ηράκλειο', 'Αθήνα', 'Θεσσαλονίκη', 'Πάτρα'];

/** As the Greek network announces one: who, where, for whom, in two or three sentences. */
function event(index: number, date: string): Record<string, unknown> {
  const instant = (time: string) => `${date}T${time}:00Z`;
  const city = CITIES[index % CITIES.length] ?? '';
  return {
    id: `event-${index}`,
    slug: `event-${index}`,
    network: 'gr',
    name: { el: index === 0 ? FIRST_EVENT : `${NAMES[index % NAMES.length]}, ${city}` },
    summary: { el: 'Μια ημέρα για να δούμε μαζί τι δοκιμάστηκε, τι πέτυχε και τι δεν πέτυχε.' },
    description: {
      el: [
        {
          type: 'paragraph',
          text: 'Φορείς του δημοσίου παρουσιάζουν όσα δοκίμασαν. Ακολουθεί συζήτηση σε μικρές ομάδες.',
        },
      ],
    },
    kind: index % 2 === 0 ? 'visit' : 'lab',
    precision: 'minute',
    timeZone: 'Europe/Athens',
    url: `https://network.example/e/gr/event-${index}`,
    startDate: `${date}T10:00:00+02:00`,
    endDate: `${date}T11:30:00+02:00`,
    slots: [{ date, start: '10:00', end: '11:30', startsAt: instant('08:00'), endsAt: instant('09:30') }],
    eventAttendanceMode: 'offline',
    location: { name: { el: 'Δημαρχείο' }, addressLocality: { el: city }, addressCountry: 'GR' },
    organizations: [
      { id: 'itek', role: 'organizer', name: { el: 'Ινστιτούτο Τεκμηρίωσης' }, acronym: { el: 'ΙΤΕΚ' } },
    ],
    remainingAttendeeCapacity: index,
    registration: { mode: 'internal' },
    sequence: 0,
    updatedAt: instant('06:00'),
  };
}

function addDays(date: string, days: number): string {
  const time = Date.parse(`${date}T00:00:00Z`) + days * 86_400_000;
  return new Date(time).toISOString().slice(0, 10);
}
