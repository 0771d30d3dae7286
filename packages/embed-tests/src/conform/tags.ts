// Every tag that can stand on another site's page, with how one sees that it works. The list is held to EMBEDS by `tags.test.ts`.
// The probes run in the page as text: see the head of `types.ts`.
import { EMBEDS, findEmbed } from '@koinon/contract/embeds';
import { tagMarkup } from '@koinon/contract/embeds/markup';
import type { Fills, Probe, TagUnderTest } from './types.ts';

/** What stands inside each tag for visitors without JavaScript. */
export const fallbackText = 'Όλα στον ιστότοπο του δικτύου';
const fallback = `<a class="fallback" href="https://network.example/">${fallbackText}</a>`;

/** A story of the seeds, in Greek, that stands on the first page of the gallery. */
export const STORY = 'ena-engrafo-mia-selida';

/** An event of the Greek network with room for all of these tests. */
export const EVENT = 'conform-workshop';

function underTest(
  tag: string,
  own: Readonly<Record<string, string>>,
  shows: Probe,
  works: Probe,
  fills?: Fills,
): TagUnderTest {
  const embed = findEmbed(tag);
  if (!embed) throw new Error(`${tag} is no embed.`);
  return {
    tag,
    files: [`${tag}.js`],
    markup: (more = {}) => tagMarkup(embed, given({ network: 'gr', ...own, ...more }), fallback),
    shows,
    works,
    ...(fills ? { fills } : {}),
  };
}

function given(options: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(options).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

const showsForm: Probe = async (tools, element) => {
  await tools.until(
    'the fields and the button',
    () => tools.all('form .field', element).length > 0 && tools.all('form button[type="submit"]', element)[0],
  );
};

/** Sent empty, it says so in a summary that has the focus, and the summary leads to the fields. */
const refusesEmpty: Probe = async (tools, element) => {
  tools.press(tools.one('form button[type="submit"]', element));
  const summary = await tools.until('the error summary with the focus', () => {
    const found = tools.focused();
    return found?.closest('[part~="summary"]') ?? null;
  });
  const links = tools.all('a', summary);
  if (links.length === 0) tools.fail(`the summary leads nowhere: ${tools.text(summary)}`);
  links[0]?.click();
  await tools.until('the focus in the field that the summary names', () =>
    tools.focused()?.matches('input, select, textarea'),
  );
};

/** Refused when empty; filled in and sent, it ends on "check your mail". */
const registers: Probe = async (tools, element) => {
  tools.press(tools.one('form button[type="submit"]', element));
  await tools.until('the error summary with the focus', () => tools.focused()?.closest('[part~="summary"]'));
  await tools.fills?.(tools, element);
  tools.press(tools.one('form button[type="submit"]', element));
  await tools.until('that the mail is on its way', () =>
    tools.text(element).includes('Δείτε τα μηνύματά σας'),
  );
};

/** Each field that is there and has nothing in it, and each agreement. */
const fills: Fills = async (tools, element) => {
  const typed: Record<string, string> = {};
  const words: Record<string, string> = {
    name: 'Ελένη Παπαδοπούλου',
    email: `p${Math.random().toString(36).slice(2)}@dimos.example`,
    organisation: 'Δήμος Παραδείγματος',
  };
  // No `instanceof`: the inputs of a frame are of another realm.
  for (const input of tools.all('form input', element) as HTMLInputElement[]) {
    if (!input.checkVisibility()) continue;
    const word = words[input.name];
    if (word !== undefined && !input.value) {
      tools.type(input, word);
      typed[input.name] = word;
      // A list that opens on typing closes when one goes on.
      input.blur();
    } else if (
      ['privacy', 'charter', 'declaration', 'lists', 'consent'].includes(input.name) &&
      !input.checked
    ) {
      tools.press(input);
      typed[`${input.name}=${input.value}`] = 'checked';
    }
  }
  await tools.drawn();
  return typed;
};

const calendarShows: Probe = async (tools, element) => {
  await tools.until('ten events', () => tools.all('li.row', element).length >= 10);
};

const calendarWorks: Probe = async (tools, element) => {
  const name = 'Σχεδιασμός υπηρεσιών μαζί με τους πολίτες';
  const button = await tools.until(`"${name}"`, () =>
    tools.all('li.row button', element).find(one => one.textContent?.includes(name)),
  );
  tools.press(button);
  await tools.until('its details', () => tools.all('[part~="details"]', element)[0]);
  const month = tools.all('.views button', element).find(one => one.textContent?.trim() === 'Μήνας');
  if (!month) throw new Error('no button for the month');
  tools.press(month);
  await tools.until('the month', () => tools.all('[role="grid"], table', element)[0]);
};

const archiveShows: Probe = async (tools, element) => {
  await tools.until('an issue', () => tools.all('li.issue a', element)[0]);
};

const archiveWorks: Probe = (tools, element) => {
  const links = tools.all('li.issue a', element);
  for (const link of links)
    if (!/\/n\/gr\/newsletter\//.test((link as HTMLAnchorElement).href))
      tools.fail(`leads to ${String(link)}`);
  if (links.length < 3) tools.fail(`only ${links.length} issues`);
};

const galleryShows: Probe = async (tools, element) => {
  await tools.until('a story', () => tools.all('li.card .link', element)[0]);
};

/** A story opens in place, by its sections, and leads back to its card. */
const galleryWorks: Probe = async (tools, element) => {
  const link = await tools.until('the story «Ένα έγγραφο, μία σελίδα»', () =>
    tools.all('li.card .link', element).find(one => one.textContent?.includes('Ένα έγγραφο, μία σελίδα')),
  );
  tools.press(link);
  await tools.until('its sections', () => tools.all('[part~="section"] .prose', element).length >= 3);
  await tools.until('the focus on its title', () => tools.focused()?.matches('[part~="story-title"]'));
  tools.press(tools.one('[part~="back"]', element));
  await tools.until('the focus on its card', () =>
    tools.focused()?.closest('li.card')?.textContent?.includes('Ένα έγγραφο, μία σελίδα'),
  );
};

const archive = underTest('koinon-newsletter-archive', {}, archiveShows, archiveWorks);

/** Shows by what stands in it: a widget without settings of its own. */
const provider: TagUnderTest = {
  tag: 'koinon-provider',
  files: ['koinon-provider.js', ...archive.files],
  markup(more = {}) {
    const attributes = Object.entries(given({ network: 'gr', lang: 'el', ...more }))
      .map(([name, value]) => ` ${name}="${value}"`)
      .join('');
    return `<koinon-provider${attributes}>${archive.markup({ network: undefined })}</koinon-provider>`;
  },
  async shows(tools, element) {
    await tools.until('an issue inside of the provider', () => tools.all('li.issue a', element)[0]);
  },
  async works(tools, element) {
    element.setAttribute('lang', 'en');
    await tools.until('the archive in English', () => tools.text(element).includes('Past issues'));
    element.setAttribute('network', 'pt');
    await tools.until(
      'the issues of the other network',
      () => tools.all('li.issue a[href*="/n/pt/newsletter/"]', element)[0],
    );
  },
};

export const tags: readonly TagUnderTest[] = [
  underTest('koinon-event-calendar', {}, calendarShows, calendarWorks),
  underTest('koinon-registration-form', { 'event-id': EVENT }, showsForm, registers, fills),
  underTest('koinon-membership-form', {}, showsForm, refusesEmpty, fills),
  underTest('koinon-newsletter-signup', {}, showsForm, refusesEmpty, fills),
  archive,
  underTest('koinon-story-submission', {}, showsForm, refusesEmpty, fills),
  underTest('koinon-story-gallery', {}, galleryShows, galleryWorks),
  provider,
];

/** Names of all that must be in {@link tags}. */
export const wanted: readonly string[] = [...EMBEDS.map(({ tag }) => tag), 'koinon-provider'];
