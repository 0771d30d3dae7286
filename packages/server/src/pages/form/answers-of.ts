import type {
  Answer,
  Answers,
  Field,
  FieldOf,
  FormDefinition,
  GroupAnswer,
  OrganisationAnswer,
  SimpleAnswer,
  SimpleField,
} from '@koinon/contract/forms';
import { hasEntries, isEmpty } from '@koinon/contract/forms';
import { fold } from '@koinon/i18n';
import { pickText } from '@koinon/i18n/text';

/** A body of the register as far as a form needs it. */
export interface Body {
  readonly id: string;
  readonly name: Readonly<Record<string, string>>;
  readonly acronym: Readonly<Record<string, string>> | null;
}

/** Every field of the form, asked or not, in order. */
export function allFields(definition: FormDefinition): Field[] {
  return definition.steps.flatMap(step => step.sections.flatMap(section => section.fields));
}

/**
 * The answers that a posted form holds: `data` has one entry a value under the fields' names (the WHATWG's
 * `application/x-www-form-urlencoded`). Nothing typed is lost: what is no number stays as it was typed. A field that was
 * left empty is '' or an empty list, one that was not on the page is not there.
 */
export function answersOf(
  definition: FormDefinition,
  data: URLSearchParams,
  bodies: readonly Body[] = [],
): Answers {
  const named = bodiesByName(bodies);
  const answers: Record<string, Answer> = {};
  for (const field of allFields(definition)) {
    const answer = hasEntries(field)
      ? entriesIn(field, data, named)
      : simpleOf(field, field.name, data, named);
    if (answer !== undefined) answers[field.name] = answer;
  }
  return answers;
}

/** Without entries at the end of groups in which nothing was written: whoever asks for one and leaves it empty wants none. */
export function withoutEmptyEntries(definition: FormDefinition, answers: Answers): Answers {
  const trimmed: Record<string, Answer> = { ...answers };
  for (const field of allFields(definition)) {
    if (field.type !== 'group') continue;
    const entries = [...entriesOf(answers[field.name])];
    while (entries.length > field.min && Object.values(entries.at(-1) ?? {}).every(isEmpty)) entries.pop();
    trimmed[field.name] = entries;
  }
  return trimmed;
}

/** What was kept of a draft may be anything: what is no entry is left out. */
export function entriesOf(answer: Answer): readonly GroupAnswer[] {
  return Array.isArray(answer) ? answer.filter(entry => typeof entry === 'object' && entry !== null) : [];
}

function entriesIn(
  field: FieldOf<'group' | 'images'>,
  data: URLSearchParams,
  named: Named,
): GroupAnswer[] | undefined {
  const said = data.get(`${field.name}.count`);
  const prefix = `${field.name}/`;
  const indices = [...data.keys()]
    .filter(key => key.startsWith(prefix))
    .map(key => Number.parseInt(key.slice(prefix.length), 10));
  if (said === null && indices.length === 0) return undefined;
  const wanted = Math.max(Number(said ?? 0) || 0, ...indices.map(index => index + 1 || 0));
  // One more than allowed is enough to be told that it is too many.
  return Array.from({ length: Math.min(wanted, field.max + 1) }, (_, index) => {
    const entry: Record<string, SimpleAnswer> = {};
    const upload = field.type === 'images' ? data.get(`${prefix}${index}/upload`) : null;
    if (upload !== null && upload !== '') entry['upload'] = upload;
    for (const one of field.fields) {
      const answer = simpleOf(one, `${prefix}${index}/${one.name}`, data, named);
      if (answer !== undefined) entry[one.name] = answer;
    }
    return entry;
  });
}

function simpleOf(field: SimpleField, name: string, data: URLSearchParams, named: Named): SimpleAnswer {
  const value = data.get(name);
  switch (field.type) {
    case 'long-text':
    case 'blocks':
      // Browsers send CRLF; counts and stored text have LF.
      return value?.replaceAll(/\r\n?/g, '\n');
    case 'number':
      return value === null ? undefined : numberOf(value);
    case 'date':
      return dateOf(name, data) ?? value ?? undefined;
    case 'choices': {
      const values = data.getAll(name).filter(one => one !== '');
      return values.length > 0 ? [...new Set(values)] : undefined;
    }
    case 'organization':
      return organizationOf(name, data, named);
    case 'agreement':
      if (field.version !== null) return value === null ? undefined : value === field.version;
      return value === null ? undefined : /^(true|on|1)$/.test(value);
    default:
      return value ?? undefined;
  }
}

/** What a ticked box sends: which text it stood beside, where that can change while the page is open. */
export const agreedValue = ({ version }: FieldOf<'agreement'>) => version ?? 'true';

/** `1,5` is a number too: so it is written in Greek and in Portuguese. */
function numberOf(typed: string): number | string {
  const plain = typed.replaceAll(/\s/g, '').replace(',', '.');
  return /^[+-]?\d{1,15}(\.\d{1,15})?$/.test(plain) ? Number(plain) : typed;
}

/** Year, month and day come apart; whatever stands in them is kept in its place. */
function dateOf(name: string, data: URLSearchParams): string | undefined {
  const [year, month, day] = ['year', 'month', 'day'].map(part => data.get(`${name}.${part}`)?.trim());
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (year + month + day === '') return '';
  const two = (part: string) => (/^\d$/.test(part) ? `0${part}` : part);
  return `${year}-${two(month)}-${two(day)}`;
}

type Named = ReadonlyMap<string, string>;

/** By names and acronyms in every language, folded; of two bodies with one name the first counts. */
function bodiesByName(bodies: readonly Body[]): Named {
  const named = new Map<string, string>();
  for (const { id, name, acronym } of bodies) {
    for (const text of [...Object.values(name), ...Object.values(acronym ?? {})]) {
      const folded = fold(text);
      if (!named.has(folded)) named.set(folded, id);
    }
  }
  return named;
}

/** A name that the register has is that body, however its accents and capitals were typed. */
function organizationOf(name: string, data: URLSearchParams, named: Named): OrganisationAnswer | undefined {
  const id = data.get(`${name}.id`);
  if (id !== null && id !== '') return { id };
  const typed = data.get(name);
  if (typed === null) return undefined;
  const known = named.get(fold(typed));
  return known === undefined ? { name: typed } : { id: known };
}

/** What is shown of a body: the one of the register by its name, another one as it was typed. */
export function organizationName(answer: Answer, bodies: readonly Body[], locale: string): string {
  // A draft that was kept by another program may say null.
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return '';
  const { id, name } = answer as OrganisationAnswer;
  if (id === undefined) return name ?? '';
  const body = bodies.find(one => one.id === id);
  return body ? pickText(body.name, locale).text : id;
}
