/** Pages as a browser without scripts has them: read, filled in and sent. */
import { load, type CheerioAPI } from 'cheerio';
import { BASE, type TestServer } from './harness.ts';

export const pageOf = async (response: Response): Promise<CheerioAPI> => load(await response.text());

/** A page's text, with single spaces. */
export const textOf = ($: CheerioAPI, selector = 'main') => $(selector).text().replaceAll(/\s+/g, ' ').trim();

/** What a browser would send of a page's form (the one with this selector), with what a visitor typed and ticked. */
export function filled(
  $: CheerioAPI,
  typed: Readonly<Record<string, string | readonly string[]>>,
  form = 'form[method="post"]',
): URLSearchParams {
  const data = new URLSearchParams();
  $(form)
    .first()
    .find('input, textarea, select')
    .each((_, element) => {
      const one = $(element);
      const name = one.attr('name') ?? '';
      if (/^(radio|checkbox)$/.test(one.attr('type') ?? '') && one.attr('checked') === undefined) return;
      if (element.tagName === 'select') data.append(name, one.find('option[selected]').attr('value') ?? '');
      else data.append(name, element.tagName === 'textarea' ? one.text() : (one.attr('value') ?? ''));
    });
  for (const [name, value] of Object.entries(typed)) {
    data.delete(name);
    for (const each of typeof value === 'string' ? [value] : value) data.append(name, each);
  }
  return data;
}

/** Sends a form as a page of this server does; `path` may be a form's `action`. */
export function postForm(
  { app }: TestServer,
  path: string,
  data: URLSearchParams | Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = { Origin: BASE },
): Promise<Response> {
  return Promise.resolve(
    app.request(`${BASE}${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
      body: new URLSearchParams(data as Record<string, string>).toString(),
    }),
  );
}

/** Where a 303 leads. */
export const target = (response: Response) => response.headers.get('Location') ?? '';

/** Ids that a page has twice, and references to ids that it does not have. */
export function brokenIds($: CheerioAPI): string[] {
  const ids = $('[id]')
    .toArray()
    .map(element => $(element).attr('id') ?? '');
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  const wanted = ['aria-describedby', 'aria-labelledby', 'for', 'list', 'form'].flatMap(attribute =>
    $(`[${attribute}]`)
      .toArray()
      .flatMap(element => ($(element).attr(attribute) ?? '').split(/\s+/)),
  );
  return [...twice, ...wanted.filter(id => id !== '' && !ids.includes(id))];
}

/** Headings that leave out a level, and pages without exactly one of the first. */
export function brokenHeadings($: CheerioAPI): string[] {
  const levels = $('h1, h2, h3, h4, h5, h6')
    .toArray()
    .map(element => Number(element.tagName.slice(1)));
  // The list of errors stands before the title of the page.
  const inOrder = levels.filter((_, index) => index !== levels.indexOf(1));
  const skipped = inOrder.filter((level, index) => level > (inOrder[index - 1] ?? 1) + 1);
  const firsts = levels.filter(level => level === 1).length;
  return [...skipped.map(level => `h${level} after less`), ...(firsts === 1 ? [] : [`${firsts} h1`])];
}
