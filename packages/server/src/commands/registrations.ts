import { confirm, YES } from './ask.ts';
import { text, texts, type Command } from './command.ts';
import { all } from './events.ts';
import { EXPORT, writeExport } from './export.ts';
import { textOf } from './input.ts';
import { listQuarantine } from './quarantine.ts';
import { show } from './table.ts';

const STATUS = { type: 'string', multiple: true } as const;
const STATUS_HELP = {
  'status <status>': 'held, confirmed, waiting, offered, expired or cancelled; may be repeated',
};

export const registrationCommands: Command[] = [
  {
    name: 'registrations list',
    usage: '<event>',
    summary: 'who registered, in the order in which they came',
    help: 'Of a recurring event: all its days, or one day as <event>~2026-12-04.',
    options: { status: STATUS },
    optionHelp: STATUS_HELP,
    positionals: [1, 1],
    async run(context) {
      const { args, client, values } = context;
      const status = texts(values, 'status');
      const path = `events/${encodeURIComponent(args[0] ?? '')}/registrations`;
      const items = await all(cursor => client().get(path, { status, cursor, limit: '100' }));
      const rows = items.map(item => [
        textOf(item, 'id'),
        textOf(item, 'status'),
        textOf(item, 'createdAt')?.slice(0, 16).replace('T', ' '),
        textOf(item, 'name'),
        textOf(item, 'email'),
        Number(item['party'] ?? 1),
      ]);
      show(context, { items }, ['Id', 'Status', 'Since (UTC)', 'Name', 'Address', 'People'], rows);
      return 0;
    },
  },
  {
    name: 'registrations export',
    usage: '<event>',
    summary: 'the same as a table for Excel, LibreOffice or Numbers (CSV)',
    help: 'The export is written down, as every act of the staff is.',
    options: { status: STATUS, lang: { type: 'string' }, ...EXPORT.options },
    optionHelp: {
      ...STATUS_HELP,
      'lang <tag>': 'language of labels; the network’s first one',
      ...EXPORT.optionHelp,
    },
    positionals: [1, 1],
    async run(context) {
      const { args, client, values } = context;
      const csv = await client().text(`events/${encodeURIComponent(args[0] ?? '')}/registrations.csv`, {
        status: texts(values, 'status'),
        separator: text(values, 'separator'),
        lang: text(values, 'lang'),
      });
      writeExport(context, csv);
      return 0;
    },
  },
  {
    name: 'registrations approve',
    usage: '<id>',
    summary: 'confirm a registration by your own word, or let one out of quarantine',
    options: { over: { type: 'boolean' }, note: { type: 'string' } },
    optionHelp: { over: 'above the number of places', 'note <text>': 'kept beside the act, never mailed' },
    positionals: [1, 1],
    async run({ args, client, values, terminal }) {
      const path = `registrations/${encodeURIComponent(args[0] ?? '')}/approve`;
      const note = text(values, 'note') ?? null;
      const row = await client().send('POST', path, { over: values['over'] === true, note });
      if (values['json'] === true) terminal.out(`${JSON.stringify(row, null, 2)}\n`);
      terminal.note(
        row === undefined
          ? 'The event is for members, and the address is none of theirs: they get a mail that says how to join.'
          : `${textOf(row, 'name') ?? ''} is ${textOf(row, 'status') ?? ''}.`,
      );
      return 0;
    },
  },
  {
    name: 'registrations cancel',
    usage: '<id>',
    summary: 'cancel a registration; its place goes to the line',
    options: { note: { type: 'string' } },
    optionHelp: { 'note <text>': 'kept beside the act, never mailed' },
    positionals: [1, 1],
    async run({ args, client, values, terminal }) {
      const path = `registrations/${encodeURIComponent(args[0] ?? '')}/cancel`;
      const row = await client().send('POST', path, { note: text(values, 'note') ?? null });
      if (values['json'] === true) terminal.out(`${JSON.stringify(row, null, 2)}\n`);
      terminal.note(`The registration of ${textOf(row, 'name') ?? ''} is ${textOf(row, 'status') ?? ''}.`);
      return 0;
    },
  },
  {
    name: 'registrations erase',
    usage: '<id>',
    summary: 'delete a registration with all that is known of the person in it; its place goes to the line',
    help: 'For who asks to be forgotten. It cannot be undone, and the person gets no mail. Copies that were exported are yours to delete.',
    options: { note: { type: 'string' }, ...YES.options },
    optionHelp: {
      'note <text>': 'kept beside the act when the person is gone: name nobody',
      ...YES.optionHelp,
    },
    positionals: [1, 1],
    async run(context) {
      const { args, client, values, terminal } = context;
      await confirm(context, `Erase the registration ${args[0] ?? ''}? It cannot be taken back.`);
      const path = `registrations/${encodeURIComponent(args[0] ?? '')}/erase`;
      await client().send('POST', path, { note: text(values, 'note') ?? null });
      terminal.note('The registration is gone, and nothing brings it back.');
      return 0;
    },
  },
  {
    name: 'registrations quarantine',
    summary: 'registrations that looked like a machine’s and are kept for seven days',
    run: async context => listQuarantine(context, 'registration'),
  },
];
