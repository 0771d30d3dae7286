import { CommandError, text, type Command } from './command.ts';
import { isObject, itemsOf, textOf } from './input.ts';
import { show } from './table.ts';

const USUAL = 50;

export const actCommands: Command[] = [
  {
    name: 'acts list',
    summary: 'what somebody of the staff did, the youngest first',
    examples: [
      'koinon acts list --act members',
      'koinon acts list --act members.export --limit 500',
      'koinon acts list --subject 0b6c…',
    ],
    options: {
      act: { type: 'string' },
      subject: { type: 'string' },
      staff: { type: 'string' },
      limit: { type: 'string' },
    },
    optionHelp: {
      'act <act>': 'one act, as members.approve, or all of a resource, as members',
      'subject <id>': 'what it was done to',
      'staff <id>': 'by whom: koinon staff list',
      'limit <number>': `at most so many; ${USUAL}`,
    },
    async run(context) {
      const { client, values } = context;
      const limit = limitOf(text(values, 'limit'));
      const query = {
        act: text(values, 'act'),
        subject: text(values, 'subject'),
        staff: text(values, 'staff'),
      };
      const items: Readonly<Record<string, unknown>>[] = [];
      let cursor: string | undefined;
      do {
        const page = String(Math.min(100, limit - items.length));
        const data = await client().get('acts', { ...query, cursor, limit: page });
        items.push(...itemsOf(data));
        cursor = textOf(data, 'next');
      } while (cursor !== undefined && items.length < limit);
      const rows = items.map(item => {
        const staff = isObject(item['staff']) ? item['staff'] : {};
        return [
          textOf(item, 'at')?.slice(0, 16).replace('T', ' '),
          textOf(item, 'act'),
          textOf(item, 'subject'),
          textOf(staff, 'name') ?? textOf(staff, 'id'),
          textOf(item, 'note'),
        ];
      });
      show(context, { items }, ['At (UTC)', 'Act', 'Subject', 'Who', 'Note'], rows);
      return 0;
    },
  },
];

function limitOf(given: string | undefined): number {
  if (given === undefined) return USUAL;
  if (/^[1-9]\d{0,5}$/.test(given)) return Number(given);
  throw new CommandError(`--limit is "${given}"; it must be a number from 1 to 999999.`, 2);
}
