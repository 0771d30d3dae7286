import { CommandError, type Command, type CommandContext } from './command.ts';
import { itemsOf, textOf } from './input.ts';
import { show } from './table.ts';

export const originCommands: Command[] = [
  {
    name: 'origins list',
    usage: '[<network>]',
    summary: 'sites whose pages may write to a network',
    positionals: [0, 1],
    async run(context) {
      const [network] = context.args;
      const data = await clientOf(context, network).get('origins');
      const rows = itemsOf(data).map(item => [textOf(item, 'origin'), textOf(item, 'createdAt')]);
      show(context, data, ['Origin', 'Since'], rows);
      return 0;
    },
  },
  {
    name: 'origins add',
    usage: '<network> <origin>',
    summary: 'let the pages of a site write, as https://agency.example',
    help: 'The origin is exact: scheme, host and port. Pages of www.agency.example are another site.',
    positionals: [1, 2],
    async run(context) {
      const { network, origin } = given(context);
      const data = await clientOf(context, network).send('POST', 'origins', { origin });
      context.terminal.note(`Pages of ${textOf(data, 'origin') ?? origin} may write now.`);
      return 0;
    },
  },
  {
    name: 'origins remove',
    usage: '<network> <origin>',
    summary: 'no longer let them',
    positionals: [1, 2],
    async run(context) {
      const { network, origin } = given(context);
      await clientOf(context, network).send('DELETE', 'origins', { origin });
      context.terminal.note(`Pages of ${origin} may no longer write, at the latest in a few seconds.`);
      return 0;
    },
  },
];

/** `gr https://agency.example`; the network may be left out where --network or the server's default one is meant. */
function given({ args }: CommandContext): { network: string | undefined; origin: string } {
  const [first = '', second] = args;
  if (second !== undefined) return { network: first, origin: second };
  if (!first.includes(':')) {
    throw new CommandError(`"${first}" is no origin. Give one as https://agency.example.`, 2);
  }
  return { network: undefined, origin: first };
}

function clientOf({ client }: CommandContext, network: string | undefined) {
  return network === undefined ? client() : client().of(network);
}
