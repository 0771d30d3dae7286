import type { EventRecord, FormOption, FormText, NetworkRecord, Question } from '@koinon/contract';
import { pickText } from '@koinon/i18n/text';
import type { Cell } from './csv.ts';
import type { RegistrationRow } from './registration-data.ts';

interface TableContext {
  readonly network: NetworkRecord;
  readonly record: EventRecord;
  /** BCP 47: of labels. */
  readonly lang: string;
  /** The name of a body of the register, by its id. */
  readonly organization: (id: string) => string;
}

/**
 * Registrations as a table: one line each, in the order in which they came. Columns are called as the API calls them, the
 * event's own questions by their labels; times are wall time in the network's zone, as people at a desk read them.
 */
export function registrationTable(rows: readonly RegistrationRow[], context: TableContext): Cell[][] {
  const { network, record, lang } = context;
  const { questions } = record.form;
  const head = [
    ...['id', 'status', 'occurrence', 'name', 'email', 'organisation', 'tracks', 'attendance', 'role'],
    ...['party', 'needs', 'lang', `confirmedAt (${network.timeZone})`, `createdAt (${network.timeZone})`],
    ...questions.map(question => words(question.label, lang) || question.name),
  ];
  const trackName = (id: string) => {
    const track = record.tracks.find(one => one.id === id);
    return track ? pickText(track.name, lang).text : id;
  };
  const roleName = (id: string | null) => {
    const role = record.participantRoles.find(one => one.id === id);
    return role ? pickText(role.name, lang).text : id;
  };
  const lines = rows.map(row => {
    const { organisation, role, needs, answers } = row.answers;
    return [
      row.id,
      row.status,
      row.occurrence,
      row.name,
      row.email,
      organisation?.id === undefined ? organisation?.name : context.organization(organisation.id),
      row.tracks.map(trackName).join(', '),
      row.attendance,
      roleName(role),
      row.party,
      needs,
      row.lang,
      localTime(row.confirmedAt, network.timeZone),
      localTime(row.createdAt, network.timeZone),
      ...questions.map(question => answerCell(question, answers[question.name], context)),
    ];
  });
  return [head, ...lines];
}

function answerCell(question: Question, answer: unknown, { lang, organization }: TableContext): Cell {
  if (Array.isArray(answer))
    return answer.map(value => optionLabel(question, String(value), lang)).join(', ');
  if (typeof answer === 'string') return optionLabel(question, answer, lang);
  if (typeof answer === 'number' || typeof answer === 'boolean') return answer;
  if (typeof answer !== 'object' || answer === null) return null;
  const id: unknown = Reflect.get(answer, 'id');
  const name: unknown = Reflect.get(answer, 'name');
  return typeof id === 'string' ? organization(id) : typeof name === 'string' ? name : null;
}

function optionLabel(question: Question, value: string, lang: string): string {
  const options: readonly FormOption[] = 'options' in question ? question.options : [];
  const option = options.find(one => one.value === value);
  return (option && words(option.label, lang)) || value;
}

/** The network's own words; a key of Koinon's catalogues is for forms. */
const words = ({ text }: FormText, lang: string) => (text ? pickText(text, lang).text : '');

/** `2026-12-04 08:30`: what every spreadsheet takes for a date. */
export function localTime(at: Date | null, timeZone: string): string {
  if (!at) return '';
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find(one => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')} ${part('hour')}:${part('minute')}`;
}
