import { CommandError, text, type Command, type CommandContext } from './command.ts';
import { firstText, isObject, itemsOf, readJsonFile, textOf } from './input.ts';
import { makeNetwork } from './network.ts';
import { REVISION, sendAsRead } from './revision.ts';
import { show } from './table.ts';

const NOTE = {
  options: { note: { type: 'string' }, lang: { type: 'string' } },
  optionHelp: {
    'note <text>': 'why: it stands on the event’s page and in the mails',
    'lang <tag>': 'the language of the note; the network’s first one without it',
  },
} as const;

export const eventCommands: Command[] = [
  {
    name: 'events list',
    summary: 'events from today on, drafts among them',
    options: { all: { type: 'boolean' }, drafts: { type: 'boolean' } },
    optionHelp: { all: 'past ones too', drafts: 'drafts only' },
    async run(context) {
      const { client, values } = context;
      const query = {
        ...(values['all'] === true ? {} : { from: new Date().toISOString().slice(0, 10) }),
        ...(values['drafts'] === true ? { published: 'false' } : {}),
      };
      const items = await all(cursor => client().get('events', { ...query, cursor, limit: '100' }));
      const rows = items.map(item => {
        const { record, registrations } = item;
        const counts = isObject(registrations) ? registrations : {};
        return [
          textOf(record, 'id'),
          dayOf(record),
          isObject(record) && record['published'] === false ? 'draft' : textOf(record, 'eventStatus'),
          `${String(counts['confirmed'] ?? 0)}/${String(counts['held'] ?? 0)}/${String(counts['waiting'] ?? 0)}`,
          isObject(record) ? firstText(record['name']) : '',
        ];
      });
      show(context, { items }, ['Id', 'Date', 'Status', 'Confirmed/held/waiting', 'Name'], rows);
      return 0;
    },
  },
  {
    name: 'events show',
    usage: '<id>',
    summary: 'one event as its staff write it, as JSON',
    help: 'Which revision it is stands beside it, on the standard error: events edit takes it.',
    positionals: [1, 1],
    async run({ args, client, terminal }) {
      const event = await client().get(pathOf(args[0]));
      terminal.out(`${JSON.stringify(isObject(event) ? event['record'] : event, null, 2)}\n`);
      const revision = textOf(event, 'revision');
      if (revision !== undefined) terminal.note(`Revision ${revision}`);
      return 0;
    },
  },
  {
    name: 'events import',
    usage: '<file>',
    summary: 'bring events and organisations to what a file says',
    help:
      'The file is JSON: an event, a list of events, or { "organizations": […], "events": […] }, with "network": {…} where the\n' +
      'network is to be made first. All events or none are kept; the same file again changes nothing. Who comes to an event whose\n' +
      'time, place or status changed is told by mail. - reads the standard input.',
    positionals: [1, 1],
    async run({ args, client, terminal, values }) {
      const { network, ...body } = importOf(readJsonFile(args[0] ?? ''));
      let target = client();
      if (network) {
        const { client: own, made } = await makeNetwork(target, network);
        target = own;
        terminal.note(
          made
            ? `The network ${target.network ?? ''} is made.`
            : `The network ${target.network ?? ''} is there and stays as it is: koinon network edit changes it.`,
        );
      }
      const summary = await target.send('POST', 'events', body);
      if (values['json'] === true) terminal.out(`${JSON.stringify(summary, null, 2)}\n`);
      else if (isObject(summary)) {
        const { created, changed, unchanged, mails } = summary;
        terminal.out(
          `${String(created)} created, ${String(changed)} changed, ${String(unchanged)} as they were; ${String(mails)} mails\n`,
        );
      }
      return 0;
    },
  },
  {
    name: 'events edit',
    usage: '<id> <file>',
    summary: 'write one event anew',
    help:
      'The file is the whole event, as `koinon events show <id>` gives it. Who comes is told where time, place or status changed.\n' +
      'With --revision, the one that show said, what somebody else wrote since then is not overwritten.',
    examples: ['koinon events edit lab-1 lab-1.json --revision 5dT2…'],
    ...REVISION,
    positionals: [2, 2],
    async run(context) {
      const [id = '', file = ''] = context.args;
      const event = await sendAsRead(context, {
        method: 'PUT',
        path: pathOf(id),
        body: readJsonFile(file),
        what: id,
        show: 'koinon events show',
        done: 'written',
      });
      return said(context, event, 'written');
    },
  },
  ...(
    [
      ['publish', 'let everybody see a draft', 'published'],
      ['postpone', 'postpone an event and tell those who come', 'postponed'],
      ['cancel', 'cancel an event and tell those who come', 'cancelled'],
    ] as const
  ).map(([verb, summary, done]): Command => ({
    name: `events ${verb}`,
    usage: '<id>',
    summary,
    positionals: [1, 1],
    ...NOTE,
    async run(context) {
      const note = await noteOf(context);
      return said(
        context,
        await context.client().send('POST', `${pathOf(context.args[0])}/${verb}`, note),
        done,
      );
    },
  })),
];

function said({ terminal, values }: CommandContext, acted: unknown, done: string): number {
  if (values['json'] === true) terminal.out(`${JSON.stringify(acted, null, 2)}\n`);
  const mails = isObject(acted) ? Number(acted['mails'] ?? 0) : 0;
  const id = isObject(acted) ? (textOf(acted['record'], 'id') ?? '') : '';
  terminal.note(
    `${id} is ${done}. ${mails === 0 ? 'Nobody is mailed.' : `${mails} mails are on their way.`}`,
  );
  return 0;
}

async function noteOf({ values, client }: CommandContext) {
  const note = text(values, 'note');
  const lang = text(values, 'lang');
  if (note === undefined) {
    if (lang !== undefined) throw new CommandError('--lang is the language of a note: give --note too.', 2);
    return {};
  }
  if (lang !== undefined) return { note: { [lang]: note } };
  const network = await client().get('network');
  const languages = isObject(network) ? network['languages'] : undefined;
  const first: unknown = Array.isArray(languages) ? languages[0] : undefined;
  return { note: { [typeof first === 'string' ? first : 'und']: note } };
}

const pathOf = (id: string | undefined) => `events/${encodeURIComponent(id ?? '')}`;

function importOf(file: unknown) {
  if (Array.isArray(file)) return { network: undefined, events: file };
  if (!isObject(file))
    throw new CommandError('The file must hold an event, a list of events, or { "events": […] }.');
  if (!('events' in file) && !('organizations' in file)) return { network: undefined, events: [file] };
  const { network, ...rest } = file;
  return { network: isObject(network) ? network : undefined, ...rest };
}

function dayOf(record: unknown): string {
  if (!isObject(record)) return '';
  const slots: unknown = record['slots'];
  const days = Array.isArray(slots) ? slots.map(slot => textOf(slot, 'date') ?? '') : [];
  const [first] = days;
  if (first === undefined) return textOf(record, 'period') ?? '';
  const last = days.at(-1);
  return last === first ? first : `${first} – ${last ?? ''}`;
}

/** Every page of a list. */
export async function all(page: (cursor: string | undefined) => Promise<unknown>) {
  const found: Readonly<Record<string, unknown>>[] = [];
  let cursor: string | undefined;
  do {
    const data = await page(cursor);
    found.push(...itemsOf(data));
    cursor = textOf(data, 'next');
  } while (cursor !== undefined);
  return found;
}
