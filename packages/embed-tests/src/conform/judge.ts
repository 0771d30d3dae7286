import type { ConformPage, HostFacts, Place, Report, TagUnderTest } from './types.ts';

/** Lit's own marks of the copies on a page: the only names that are ever added. */
const MARKS = ['litElementVersions', 'litHtmlVersions', 'litPropertyMetadata', 'reactiveElementVersions'];

/** All that is wrong with what a page reported; nothing is as it should be. */
export function judge(
  page: ConformPage,
  tag: TagUnderTest,
  at: Place,
  report: Report,
  bare: HostFacts,
): string[] {
  const wrong = [...report.failures];
  const expected = page.expected ?? [];
  for (const problem of report.problems)
    if (!expected.some(({ pattern }) => pattern.test(problem))) wrong.push(problem);
  for (const { pattern, must } of expected)
    if (must && !report.problems.some(problem => pattern.test(problem)))
      wrong.push(`nothing was ${String(pattern)}: the page is not what it says`);
  wrong.push(...hostDiffers(report.facts, bare, page.differs ?? []));
  if (report.storedFirst.length > 0) wrong.push(`stored before anybody asked: ${report.storedFirst.join()}`);
  const cookies = report.storedLast.filter(name => name.startsWith('cookie:'));
  if (cookies.length > 0) wrong.push(`cookies: ${cookies.join()}`);
  const known = [at.api, at.host, at.faults];
  const strangers = report.requests.filter(
    url => /^https?:/.test(url) && !known.includes(new URL(url).origin),
  );
  if (strangers.length > 0) wrong.push(`asked strangers: ${strangers.join()}`);
  wrong.push(...(page.judge?.(report, at, tag) ?? []));
  return wrong;
}

function hostDiffers(found: HostFacts, bare: HostFacts, but: readonly (keyof HostFacts)[]): string[] {
  const wrong: string[] = [];
  const compare = (name: keyof HostFacts, a: unknown, b: unknown) => {
    if (but.includes(name)) return;
    const [with_, without] = [JSON.stringify(a), JSON.stringify(b)];
    if (with_ !== without) wrong.push(`the host's ${name}: ${with_}, without us ${without}`);
  };
  const { styles, globals, ...rest } = found;
  for (const name of Object.keys(rest) as (keyof typeof rest)[]) compare(name, rest[name], bare[name]);
  compare(
    'globals',
    globals.filter(name => !MARKS.includes(name)),
    bare.globals.filter(name => !MARKS.includes(name)),
  );
  if (!but.includes('styles')) {
    for (const [element, properties] of Object.entries(bare.styles)) {
      for (const [property, value] of Object.entries(properties)) {
        const now = styles[element]?.[property];
        if (now !== value) wrong.push(`the host's ${element}: ${property} is ${now}, without us ${value}`);
      }
    }
  }
  return wrong;
}
