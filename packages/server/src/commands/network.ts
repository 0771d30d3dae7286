import { ProblemFailure, type AdminClient } from './client.ts';
import { CommandError, type Command } from './command.ts';
import { isObject, readJsonFile, textOf } from './input.ts';

export const networkCommands: Command[] = [
  {
    name: 'network show',
    summary: 'the network as its staff write it, as JSON',
    async run({ client, terminal }) {
      terminal.out(`${JSON.stringify(await client().get('network'), null, 2)}\n`);
      return 0;
    },
  },
  {
    name: 'network edit',
    usage: '<file>',
    summary: 'change settings of the network, or make a new one',
    help:
      'The file is JSON. Without `slug` it names what is to change, as {"privacy": {…}}; the rest stays. With `slug` it is the\n' +
      'whole network: what it leaves out takes its default, and a network that is not there is made. - reads the standard input.',
    positionals: [1, 1],
    async run({ args, client, terminal, values }) {
      const file = readJsonFile(args[0] ?? '');
      // As `events import` takes it: the network stands beside its events.
      const record = isObject(file) && isObject(file['network']) ? file['network'] : file;
      if (!isObject(record)) throw new CommandError('The file must hold one network: { … }.');
      const slug = textOf(record, 'slug');
      const written =
        slug === undefined
          ? await client().send('PATCH', 'network', record)
          : await ofSlug(client(), slug).send('PUT', 'network', record);
      if (values['json'] === true) terminal.out(`${JSON.stringify(written, null, 2)}\n`);
      terminal.note(`The network ${textOf(written, 'slug') ?? ''} is written.`);
      if (isObject(written) && written['privacy'] === null) {
        terminal.note(
          'It has no privacy notice yet (member `privacy`): without one its forms are not published.',
        );
      }
      return 0;
    },
  },
];

function ofSlug(client: AdminClient, slug: string): AdminClient {
  if (client.network !== undefined && client.network !== slug) {
    throw new CommandError(
      `The file is of the network "${slug}", and the command is for "${client.network}" (--network or KOINON_NETWORK).`,
    );
  }
  return client.of(slug);
}

/** Makes a network where it is not there yet; returns whether it was made. */
export async function makeNetwork(client: AdminClient, record: Readonly<Record<string, unknown>>) {
  const slug = textOf(record, 'slug') ?? '';
  const own = ofSlug(client, slug);
  try {
    await own.get('network');
    return { client: own, made: false };
  } catch (error) {
    if (!(error instanceof ProblemFailure) || error.slug !== 'network-not-found') throw error;
  }
  await own.send('PUT', 'network', record);
  return { client: own, made: true };
}
