import { EMBEDS, type EmbedName } from '@koinon/contract/embeds';
import { tagMarkup } from '@koinon/contract/embeds/markup';
import type { FormDefinition } from '@koinon/contract';
import { documentedRoom, PEERS_ROOM } from './room.ts';
import { surveyOf } from './survey.ts';
import type { Wanted } from './visit.ts';

/** One page of one side. */
export interface Contestant {
  /** Who made it, for the table's head. */
  readonly side: string;
  /** The page; `room`: with the lines that reserve room for what will come. */
  readonly html: (room: boolean) => string;
  readonly wanted: Wanted;
}

/** The same page twice: ours and what an agency would have instead. */
export interface Race {
  readonly name: string;
  readonly ours: Contestant;
  /** Nobody makes the like of the newsletter's archive, nor a story's form that another site may embed. */
  readonly peer?: Contestant;
}

/** What a side puts into the page for one purpose. */
interface Part {
  readonly head: readonly string[];
  readonly body: string;
  readonly fields?: Wanted['fields'];
  readonly rows?: Wanted['rows'];
}

/** A seminar of the seeds whose form is open. */
export const EVENT = 'demo-open-data-training';

const titles: Readonly<Record<EmbedName, string>> = {
  'event-calendar': 'Εκδηλώσεις',
  'newsletter-signup': 'Ενημερωτικό δελτίο',
  'registration-form': 'Εγγραφή στο σεμινάριο',
  'membership-form': 'Γίνετε μέλος',
  'newsletter-archive': 'Προηγούμενα τεύχη',
  'story-gallery': 'Ιστορίες καινοτομίας',
  'story-submission': 'Πείτε την ιστορία σας',
};

/** In the order of the page. */
const names = Object.keys(titles)
  .flatMap(name => EMBEDS.filter(embed => embed.name === name))
  .map(({ name }) => name);

export function races(api: string, forms: Readonly<Record<string, FormDefinition>>): readonly Race[] {
  const ours = (name: EmbedName) => widget(api, name);
  const theirs = peersOf(api, forms);
  const of = (chosen: readonly EmbedName[], name: string): Race => {
    const peers = chosen.flatMap(one => {
      const peer = theirs[one];
      return peer ? [{ name: one, ...peer }] : [];
    });
    return {
      name,
      ours: contestant(
        'Koinon',
        documentedRoom(),
        chosen.map(one => ({ name: one, part: ours(one) })),
      ),
      ...(peers.length === 0
        ? {}
        : {
            peer: contestant(
              [...new Set(peers.map(({ side }) => side))].join(' + '),
              PEERS_ROOM,
              peers.map(one => ({ name: one.name, part: one })),
            ),
          }),
    };
  };
  const all = names.map(name => of([name], `koinon-${name}`));
  // Nobody's page has past issues: they would stand there as plain links, which weigh nothing.
  return [of(names, 'the whole page'), ...all];
}

function widget(api: string, name: EmbedName): Part {
  const embed = EMBEDS.find(one => one.name === name);
  if (!embed) throw new Error(`No embed ${name}`);
  const markup = tagMarkup(embed, name === 'registration-form' ? { 'event-id': EVENT } : {});
  const head = [
    `<script type="module" src="${api}/embed/v1/koinon.js" data-network="gr" data-lang="el"></script>`,
  ];
  const at = (inside: string): Wanted['fields'] => ({ [name]: [embed.tag, inside] });
  const field = 'input:is([type="email"], [type="text"], :not([type]))';
  switch (name) {
    case 'event-calendar':
      return { head, body: markup, rows: at('[part~="event"]') };
    case 'newsletter-archive':
      return { head, body: markup, rows: at('[part~="issue"]') };
    case 'story-gallery':
      return { head, body: markup, rows: at('[part~="card"]') };
    default:
      return { head, body: markup, fields: at(field) };
  }
}

function peersOf(
  api: string,
  forms: Readonly<Record<string, FormDefinition>>,
): Partial<Record<EmbedName, Part & { readonly side: string }>> {
  const files = `${api}/embed/v1/peers`;
  const survey = (name: EmbedName, send: string) => {
    const definition = forms[name];
    if (!definition) throw new Error(`No definition of ${name}`);
    return {
      side: 'SurveyJS',
      head: [
        `<link rel="stylesheet" href="${files}/survey.css" />`,
        `<script type="module" src="${files}/survey.js"></script>`,
      ],
      body: `<script type="application/json" id="${name}-json">${JSON.stringify(surveyOf(definition, send)).replaceAll('<', '\\u003c')}</script>
<div id="${name}" data-survey="${name}-json"></div>`,
      fields: { [name]: [`#${name}`, 'input[type="text"], input[type="email"]'] },
    };
  };
  return {
    'event-calendar': {
      side: 'FullCalendar',
      head: [
        `<link rel="stylesheet" href="${files}/fullcalendar.css" />`,
        `<script type="module" src="${files}/fullcalendar.js"></script>`,
      ],
      body: `<div id="fullcalendar" data-api="${api}"></div>`,
      rows: { 'event-calendar': ['#fullcalendar', '[data-bench-row]'] },
    },
    // As its own settings page gives it: the frame's room is reserved by the page.
    'newsletter-signup': {
      side: 'Ghost',
      head: [],
      body: `<div style="min-height: 58px; max-width: 440px; margin: 0 auto; width: 100%"><script src="${files}/ghost.js" data-button-color="#1d5dab" data-button-text-color="#FFFFFF" data-site="${api}/" data-locale="en" async></script></div>`,
      fields: { 'newsletter-signup': ['iframe', 'input[type="email"]'] },
    },
    'registration-form': survey('registration-form', 'Δήλωση συμμετοχής'),
    'membership-form': survey('membership-form', 'Υποβολή της αίτησης'),
  };
}

function contestant(
  side: string,
  lines: string,
  parts: readonly { readonly name: EmbedName; readonly part: Part }[],
): Contestant {
  const head = [...new Set(parts.flatMap(({ part }) => part.head))];
  return {
    side,
    html: room => `<!doctype html>
<html lang="el">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>Δήμος Παραδείγματος</title>
<link rel="icon" href="data:," />
<style>
body { margin: 0 auto; max-inline-size: 60rem; padding: 1rem; font: 100%/1.5 sans-serif; }
${room ? lines : ''}
</style>
${head.join('\n')}
</head>
<body>
<h1>Δήμος Παραδείγματος</h1>
${parts.map(({ name, part }) => `<h2>${titles[name]}</h2>\n${part.body}\n<p>${UNDER}</p>`).join('\n')}
</body>
</html>`,
    wanted: {
      fields: Object.assign({}, ...parts.map(({ part }) => part.fields ?? {})) as Wanted['fields'],
      rows: Object.assign({}, ...parts.map(({ part }) => part.rows ?? {})) as Wanted['rows'],
    },
  };
}

/** What stands under every widget, and would be pushed. */
const UNDER =
  'Το Γραφείο Καινοτομίας του Δήμου Παραδείγματος είναι στο Δημαρχείο, στον δεύτερο όροφο, και είναι ανοικτό από Δευτέρα έως Παρασκευή, 9:00–14:00.';
