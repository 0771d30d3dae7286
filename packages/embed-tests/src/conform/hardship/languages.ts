// Group 8: a language that changes while one reads and types, and tags in another language than their page.
import type { ConformPage, Probe } from '../types.ts';

/**
 * `data.at`: what gets the `lang`. What is drawn speaks it from then on, and what was typed and where the focus was stay.
 */
const switched: Probe = async (tools, element) => {
  const at = tools.one(tools.data['at'] ?? 'html');
  const field = tools.all('input[name="name"], input[name="email"], input[type="search"]', element)[0] as
    HTMLInputElement | undefined;
  const link = tools.all('li.issue a', element)[0];
  const typed = 'Ελένη Παπαδοπούλου';
  if (field) tools.type(field, typed);
  (field ?? link)?.focus();
  const focused = tools.focused();
  const base = () => tools.all('[part~="base"]', element)[0];
  const dates = () =>
    tools
      .all('time, .date .small, .meta', element)
      .map(one => tools.text(one))
      .join(' ');
  const said = () => tools.text(tools.all('[part~="heading"], label', element)[0] ?? element);
  const first = said();
  for (const lang of ['en', 'pt', 'el', 'pt-PT']) {
    at.setAttribute('lang', lang);
    const language = lang.slice(0, 2);
    await tools.until(
      `the words in ${lang}`,
      () => base()?.lang === language && base()?.getAttribute('aria-busy') === 'false',
    );
    await tools.drawn();
    if (language === 'el') tools.same('the words back in Greek', said(), first);
    else {
      if (said() === first) tools.fail(`the words in ${lang} are those in Greek`);
      const greek = tools
        .all('label, button[type="submit"], [part~="heading"]', element)
        .filter(
          one =>
            /\p{Script=Greek}/u.test(tools.text(one)) &&
            !one.querySelector('[lang]') &&
            !one.closest('[lang="el"]'),
        );
      for (const one of greek.slice(0, 3)) tools.fail(`in ${lang} still Greek: «${tools.text(one)}»`);
      const months = /Νοεμβρίου|Δεκεμβρίου|Οκτωβρίου|\bΝοε|\bΔεκ/;
      if (months.test(dates())) tools.fail(`dates in ${lang}: ${dates().slice(0, 100)}`);
    }
    if (field) tools.same(`what was typed, in ${lang}`, field.value, typed);
    if (focused && tools.focused() !== focused)
      tools.fail(`in ${lang} the focus is on ${tools.focused()?.outerHTML.slice(0, 80) ?? 'nothing'}`);
  }
  if (field && field.type === 'search') tools.type(field, '');
};

const spoken = (name: string, lang: string, own: string | undefined, expected: string): ConformPage => ({
  group: 8,
  name,
  compose: (at, tag) => ({
    lang,
    body:
      tag.markup(
        own === undefined ? (tag.tag === 'koinon-provider' ? { lang: undefined } : {}) : { lang: own },
      ) + at.script(),
    data: { expected },
  }),
  act: async (tools, element) => {
    const { expected: wanted } = tools.data;
    await tools.until(
      `the language ${wanted ?? ''}`,
      () => tools.all(`[part~="base"][lang="${wanted ?? ''}"][aria-busy="false"]`, element)[0],
    );
    tools.same(
      'the language of the page',
      document.documentElement.lang,
      tools.data['page'] ?? document.documentElement.lang,
    );
  },
});

export const languages: readonly ConformPage[] = [
  {
    group: 8,
    name: 'lang switched on html',
    compose: (at, tag) => ({ body: tag.markup({ lang: undefined }) + at.script(), data: { at: 'html' } }),
    act: switched,
  },
  {
    group: 8,
    name: 'lang switched on an ancestor',
    compose: (at, tag) => ({
      body: `<main id="around"><div>${tag.markup({ lang: undefined })}</div></main>${at.script()}`,
      data: { at: '#around' },
    }),
    act: switched,
  },
  {
    group: 8,
    name: 'lang switched on the tag',
    compose: (at, tag) => ({ body: tag.markup() + at.script(), data: { at: tag.tag } }),
    act: switched,
  },
  {
    group: 8,
    name: 'lang switched on a provider around',
    compose: (at, tag) => ({
      body: `<koinon-provider id="around">${tag.markup({ lang: undefined })}</koinon-provider>${at.script()}`,
      data: { at: '#around' },
    }),
    act: switched,
  },
  {
    group: 8,
    name: 'lang switched outside of a foreign shadow root',
    compose: (at, tag) => ({
      body: `<div id="far"></div><script src="${at.file('host.js', `document.querySelector('#far').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(tag.markup({ lang: undefined }))};`)}"></script>${tag.files.map(name => at.script(`v1/${name}`)).join('')}`,
      data: { at: '#far' },
    }),
    act: switched,
  },
  spoken('a Greek tag in a Portuguese page', 'pt', 'el', 'el'),
  spoken('a Portuguese tag in a Greek page', 'el', 'pt', 'pt'),
  spoken('el-GR', 'en', 'el-GR', 'el'),
  spoken('EL', 'en', 'EL', 'el'),
  spoken('pt-BR', 'el', 'pt-BR', 'pt'),
  spoken('en-x-plain', 'el', 'en-x-plain', 'en'),
  spoken('a language that nobody speaks', 'el', 'xx', 'en'),
  spoken('a page without a word of its language', '', 'pt_PT', 'pt'),
];
