import { STAFF_ROLES } from '@koinon/contract';
import { CommandError, text, type Command } from './command.ts';
import { itemsOf, textOf } from './input.ts';
import { show } from './table.ts';

export const staffCommands: Command[] = [
  {
    name: 'staff list',
    summary: 'who may do what',
    async run(context) {
      const data = await context.client().get('staff');
      const rows = itemsOf(data).map(item => [
        textOf(item, 'id'),
        textOf(item, 'name'),
        textOf(item, 'role'),
        textOf(item, 'network') ?? 'all networks',
        textOf(item, 'revokedAt') === undefined ? '' : 'revoked',
      ]);
      show(context, data, ['Id', 'Name', 'Role', 'Network', ''], rows);
      return 0;
    },
  },
  {
    name: 'staff add',
    usage: '<name>',
    summary: 'make a token for somebody',
    help: 'The token is written to the standard output, this once: the server keeps only its hash.',
    positionals: [1, 1],
    options: { role: { type: 'string' }, 'all-networks': { type: 'boolean' } },
    optionHelp: {
      'role <role>':
        'viewer (reads), editor (also events and registrations), admin (also settings, origins, staff)',
      'all-networks': 'of all networks, instead of one',
    },
    async run(context) {
      const role = text(context.values, 'role');
      if (role === undefined || !STAFF_ROLES.some(known => known === role)) {
        throw new CommandError('staff add needs --role viewer, --role editor or --role admin.', 2);
      }
      const data = await context.client().send('POST', 'staff', {
        name: context.args[0],
        role,
        ...(context.values['all-networks'] === true ? { network: null } : {}),
      });
      if (context.values['json'] === true) {
        context.terminal.out(`${JSON.stringify(data, null, 2)}\n`);
        return 0;
      }
      context.terminal.note(
        `${textOf(data, 'name')} is ${textOf(data, 'role')} of ${textOf(data, 'network') ?? 'all networks'}. The token, shown this once:`,
      );
      context.terminal.out(`${textOf(data, 'token')}\n`);
      return 0;
    },
  },
  {
    name: 'staff revoke',
    usage: '<id>',
    summary: 'make a token worthless',
    positionals: [1, 1],
    async run({ args, client, terminal }) {
      await client().send('DELETE', `staff/${encodeURIComponent(args[0] ?? '')}`);
      terminal.note('Revoked.');
      return 0;
    },
  },
];
