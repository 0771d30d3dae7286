import { isObject, textOf } from './input.ts';
import { listOf, storyText } from './story-text.ts';
import { plain, table } from './table.ts';

/** A story for a person to read before deciding: what it is, its text, what was done. Times are UTC. */
export function storyCard(story: unknown, columns: number): string {
  const content = isObject(story) ? story['content'] : undefined;
  const facts = factsOf(story, content);
  const width = Math.max(...facts.map(([label]) => label.length));
  return [
    facts.map(([label, said]) => `${label.padEnd(width)}  ${plain(said)}\n`).join(''),
    isObject(content)
      ? `\n${storyText(content, columns)}\n`
      : '\nIt has not been handed in yet: nobody reads what is still being written.\n',
    '\nHistory (times are UTC)\n',
    table(
      ['At', 'Status', 'By', 'Message'],
      listOf(story, 'history').map(step => [
        minute(step, 'at'),
        textOf(step, 'status'),
        textOf(step, 'by'),
        textOf(step, 'message'),
      ]),
      columns,
    ),
    '\nActs of the staff\n',
    table(
      ['At', 'Act', 'Who', 'Note'],
      listOf(story, 'acts').map(one => [
        minute(one, 'at'),
        textOf(one, 'act'),
        textOf(isObject(one) ? one['staff'] : undefined, 'name'),
        textOf(one, 'note'),
      ]),
      columns,
    ),
  ].join('');
}

function factsOf(story: unknown, content: unknown): [string, string][] {
  const author = isObject(content) ? content['author'] : undefined;
  const suspect = isObject(story) && story['suspect'] === true;
  const confirmed = minute(story, 'confirmedAt');
  const handedIn = minute(story, 'submittedAt');
  const facts: [string, string | undefined][] = [
    ['Id', textOf(story, 'id')],
    ['Title', textOf(story, 'title')],
    ['Status', standingOf(story)],
    ['Revision', isObject(story) && typeof story['revision'] === 'number' ? String(story['revision']) : ''],
    ['What', textOf(story, 'resourceType')],
    ['Language', textOf(story, 'lang')],
    ['Author', whoOf(story)],
    ['Body', bodyOf(story)],
    [
      'Shown as',
      [textOf(author, 'name'), textOf(author, 'organization')].filter(Boolean).join(', ') ||
        (isObject(content) ? 'nobody: the author does not want to be named' : ''),
    ],
    ['Address proved', confirmed || (textOf(story, 'email') === '' ? '' : 'no: it cannot be published')],
    ['Looks like', suspect ? 'a machine’s: read it twice' : ''],
    ['Axes', listOf(content, 'axes').join(', ')],
    ['Events', listOf(story, 'events').join(', ')],
    ['Licence', textOf(content, 'licence')],
    ['In pictures', peopleOf(story)],
    ['Handed in', handedIn],
    ['Published', minute(story, 'publishedAt')],
    ['Page', textOf(story, 'url')],
    ['Translation of', textOf(story, 'translationOf')],
  ];
  return facts.flatMap(([label, said]): [string, string][] => (said ? [[label, said]] : []));
}

/** What the author says of the people in its pictures. */
function peopleOf(story: unknown): string {
  const said = listOf(story, 'uploads').map(upload => textOf(upload, 'people'));
  const agreed = said.filter(one => one === 'agreed').length;
  const none = said.filter(one => one === 'none').length;
  return [
    agreed > 0 ? `people in ${agreed}, who all agreed` : '',
    none > 0 ? `nobody to be recognised in ${none}` : '',
  ]
    .filter(Boolean)
    .join('; ');
}

/** `submitted (address not proved)`. */
export function standingOf(story: unknown): string {
  const status = textOf(story, 'status') ?? '';
  const waits = status === 'submitted' || status === 'in-review';
  const proved = textOf(story, 'confirmedAt') !== undefined || textOf(story, 'email') === '';
  return waits && !proved ? `${status} (address not proved)` : status;
}

/** `Maria <maria@example.org>`; '' for one that staff brought in. */
function whoOf(story: unknown): string {
  const [name = '', email = ''] = [textOf(story, 'name'), textOf(story, 'email')];
  return email === '' ? name : `${name} <${email}>`.trim();
}

function bodyOf(story: unknown): string {
  const organisation = isObject(story) ? story['organisation'] : undefined;
  return textOf(organisation, 'id') ?? textOf(organisation, 'name') ?? '';
}

const minute = (of: unknown, name: string) => textOf(of, name)?.slice(0, 16).replace('T', ' ') ?? '';
