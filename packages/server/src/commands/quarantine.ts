import { text, type Command, type CommandContext } from './command.ts';
import { firstText, isObject, itemsOf, textOf } from './input.ts';
import { show } from './table.ts';

export const quarantineCommands: Command[] = [
  {
    name: 'quarantine list',
    summary: 'what looked like a machine’s, of every form, and is kept for seven days',
    help: 'Somebody’s browser may have filled in the field that people do not see: whom you find here can be let in.',
    run: async context => listQuarantine(context),
  },
  {
    name: 'quarantine release',
    usage: '<id>',
    summary: 'let an entry in, of whatever form',
    help: 'As if it had been sent just now: the person gets the mail by which the address is proved.',
    examples: ['koinon quarantine release 0b6c… --note "Called us"'],
    options: { note: { type: 'string' } },
    optionHelp: { 'note <text>': 'kept beside the act, never mailed' },
    positionals: [1, 1],
    async run({ args, client, terminal, values }) {
      const path = `quarantine/${encodeURIComponent(args[0] ?? '')}/release`;
      await client().send('POST', path, { note: text(values, 'note') ?? null });
      terminal.note('It is let in. The address is still to be proved by mail.');
      return 0;
    },
  },
];

/** @param form only of this one */
export async function listQuarantine(context: CommandContext, form?: string): Promise<number> {
  const all = itemsOf(await context.client().get('quarantine'));
  const items = all.filter(item => form === undefined || item['form'] === form);
  const rows = items.map(item => {
    const body = isObject(item['body']) ? item['body'] : {};
    return [
      textOf(item, 'id'),
      textOf(item, 'form'),
      textOf(item, 'subject'),
      textOf(item, 'reason'),
      textOf(item, 'expiresAt')?.slice(0, 10),
      textOf(body, 'name') ?? firstText(body['name']),
      textOf(body, 'email'),
    ];
  });
  show(context, { items }, ['Id', 'Form', 'Event', 'Reason', 'Kept until', 'Name', 'Address'], rows);
  return 0;
}
