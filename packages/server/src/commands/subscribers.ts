import { confirm, YES } from './ask.ts';
import { text, type Command } from './command.ts';
import { EXPORT, writeExport } from './export.ts';
import { firstText, isObject, textOf } from './input.ts';
import { show } from './table.ts';

export const subscriberCommands: Command[] = [
  {
    name: 'newsletter subscribers',
    summary: 'how many read what: numbers, nobody’s address',
    help: 'Who asked for no topic reads of everything. Unconfirmed requests and who has left are forgotten by themselves: retention show.',
    async run(context) {
      const data = await context.client().get('newsletter/subscribers');
      const counts = isObject(data) ? data : {};
      const rows = [
        ...countsOf(counts['lists']).map(row => ['list', ...row]),
        ...countsOf(counts['topics']).map(row => ['topic', ...row]),
        ...['subscribers', 'unconfirmed', 'left'].map(name => ['all', name, Number(counts[name] ?? 0), '']),
      ];
      show(context, data, ['Of', 'Id', 'Subscribers', 'Name'], rows);
      return 0;
    },
  },
  {
    name: 'newsletter export',
    usage: '<list>',
    summary: 'who reads a list, as a table for Excel, LibreOffice or Numbers (CSV)',
    help: 'The export is written down, as every act of the staff is. Their consent is for this newsletter alone.',
    examples: ['koinon newsletter export news --out readers.csv'],
    ...EXPORT,
    positionals: [1, 1],
    async run(context) {
      const { args, client, values } = context;
      const query = { list: args[0], separator: text(values, 'separator') };
      writeExport(context, await client().text('newsletter/subscribers.csv', query));
      return 0;
    },
  },
  {
    name: 'newsletter erase',
    usage: '<id or address>',
    summary: 'delete all that the newsletter has of somebody',
    help:
      'For who asks to be forgotten; who only wants no more mail unsubscribes. The id is in the export; an address also finds requests\n' +
      'that were never confirmed. It cannot be undone, and the person gets no mail. The ledger keeps that there was an agreement,\n' +
      'without an address; copies that were exported are yours to delete.',
    examples: ['koinon newsletter erase maria@ministry.example --note "Asked by letter"'],
    options: { note: { type: 'string' }, ...YES.options },
    optionHelp: {
      'note <text>': 'kept beside the act when the person is gone: name nobody',
      ...YES.optionHelp,
    },
    positionals: [1, 1],
    async run(context) {
      const { client, terminal, values } = context;
      const [who = ''] = context.args;
      await confirm(context, `Erase ${who}? It cannot be taken back.`);
      const note = text(values, 'note') ?? null;
      const path = 'newsletter/subscribers';
      // What stands in a path is logged by the way.
      if (who.includes('@')) await client().send('POST', `${path}/erase`, { email: who, note });
      else await client().send('POST', `${path}/${encodeURIComponent(who)}/erase`, { note });
      terminal.note(
        'All that the newsletter had is gone, and nothing brings it back. What stays is that there was an agreement, without an address.',
      );
      return 0;
    },
  },
];

function countsOf(list: unknown): [string, number, string][] {
  return (Array.isArray(list) ? list : []).map(one => [
    textOf(one, 'id') ?? '',
    Number(isObject(one) ? one['subscribers'] : 0),
    isObject(one) ? firstText(one['name']) : '',
  ]);
}
