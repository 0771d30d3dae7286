import { isObject, textOf } from './input.ts';
import { plain, table } from './table.ts';

/** `review (domain-unknown)`. */
export function standingOf(member: unknown): string {
  const reason = textOf(member, 'reason');
  return `${textOf(member, 'status') ?? ''}${reason === undefined ? '' : ` (${reason})`}`;
}

/** The body of the register, or what was typed. */
export function bodyOf(member: unknown): string {
  const organisation = isObject(member) ? member['organisation'] : undefined;
  return textOf(member, 'body') ?? textOf(organisation, 'id') ?? textOf(organisation, 'name') ?? '';
}

/** A member for a person to read before deciding. Times are UTC. */
export function memberCard(member: unknown, columns: number): string {
  const minute = (name: string, of: unknown = member) =>
    textOf(of, name)?.slice(0, 16).replace('T', ' ') ?? '';
  const { charter, charterDue } = isObject(member) ? member : {};
  const directory = isObject(member) ? member['directory'] : undefined;
  const fields: unknown = isObject(directory) ? directory['fields'] : undefined;
  const accepted = textOf(charter, 'version');
  const due = textOf(charterDue, 'version');
  const facts: [string, string][] = [
    ['Id', textOf(member, 'id') ?? ''],
    ['Status', standingOf(member)],
    ['Name', textOf(member, 'name') ?? ''],
    ['Address', textOf(member, 'email') ?? ''],
    ['Body', bodyOf(member)],
    ['Unit', textOf(member, 'unit') ?? ''],
    ['Role', textOf(member, 'role') ?? ''],
    ['Language', textOf(member, 'lang') ?? ''],
    ['Directory shows', Array.isArray(fields) ? fields.join(', ') : ''],
    ['Charter', accepted === undefined ? '' : `${accepted}, accepted ${minute('acceptedAt', charter)}`],
    ['Charter to accept', due === undefined ? '' : `${due}, until ${minute('until', charterDue)}`],
    ['Asked', minute('createdAt')],
    ['Address proved', minute('confirmedAt')],
    ['Joined', minute('joinedAt')],
    ['Left', minute('leftAt')],
  ];
  const width = Math.max(...facts.map(([label]) => label.length));
  const lines = facts.filter(([, said]) => said !== '');
  return [
    lines.map(([label, said]) => `${label.padEnd(width)}  ${plain(said)}\n`).join(''),
    '\nAgreements (times are UTC)\n',
    table(
      ['At', 'Purpose', 'Act', 'How', 'Site'],
      listOf(member, 'consents').map(one => [
        minute('at', one),
        textOf(one, 'purpose'),
        textOf(one, 'act'),
        textOf(one, 'method'),
        textOf(one, 'origin'),
      ]),
      columns,
    ),
    '\nActs of the staff\n',
    table(
      ['At', 'Act', 'Who', 'Note'],
      listOf(member, 'acts').map(one => [
        minute('at', one),
        textOf(one, 'act'),
        textOf(isObject(one) ? one['staff'] : undefined, 'name'),
        textOf(one, 'note'),
      ]),
      columns,
    ),
  ].join('');
}

function listOf(value: unknown, name: string): unknown[] {
  const list = isObject(value) ? value[name] : undefined;
  return Array.isArray(list) ? list : [];
}
