import { confirm, YES } from './ask.ts';
import { CommandError, type Command } from './command.ts';
import { CHARTER_EXAMPLE } from './examples.ts';
import { firstText, isObject, itemsOf, readJsonFile, textOf } from './input.ts';
import { show } from './table.ts';

/** What the server adds to what staff wrote. */
const ADDED = ['publishedAt', 'current', 'sha256', 'accepted', 'due'];

export const charterCommands: Command[] = [
  {
    name: 'charters list',
    summary: 'versions of what members accept, the youngest first',
    help: 'Accepted: active members who accepted the version. Due: active members who are asked to, and did not yet.',
    async run(context) {
      const data = await context.client().get('charters');
      const rows = itemsOf(data).map(item => [
        textOf(item, 'version'),
        textOf(item, 'publishedAt')?.slice(0, 10),
        item['current'] === true ? 'current' : '',
        Number(item['accepted'] ?? 0),
        Number(item['due'] ?? 0),
        firstText(item['title']),
      ]);
      show(context, data, ['Version', 'Since', '', 'Accepted', 'Due', 'Title'], rows);
      return 0;
    },
  },
  {
    name: 'charters show',
    usage: '[<version>]',
    summary: 'a charter as its staff write it, as JSON; the current one',
    help: 'What comes out can be changed, given another version, and published. --json shows also its hashes and who accepted it.',
    examples: ['koinon charters show > charter.json', 'koinon charters show 2024'],
    positionals: [0, 1],
    async run({ args, client, terminal, values }) {
      const [version] = args;
      const found = itemsOf(await client().get('charters')).find(item =>
        version === undefined ? item['current'] === true : item['version'] === version,
      );
      if (found === undefined) {
        throw new CommandError(
          version === undefined
            ? 'The network has no charter yet. koinon charters publish <file> publishes one.'
            : `There is no charter "${version}". koinon charters list shows what there is.`,
        );
      }
      const written = Object.fromEntries(Object.entries(found).filter(([name]) => !ADDED.includes(name)));
      terminal.out(`${JSON.stringify(values['json'] === true ? found : written, null, 2)}\n`);
      return 0;
    },
  },
  {
    name: 'charters publish',
    usage: '<file>',
    summary: 'publish a version: who joins accepts it, and members are asked to',
    help:
      'The file is JSON, every text in every language of the title; --example prints one to fill in. Every active member gets a mail\n' +
      'and has `graceDays` days (60) to accept; a reminder comes a week before, and who has not accepted by then is suspended until\n' +
      'they do. A version is never used for another text, and cannot be taken back: publish the next one. The same file again\n' +
      'changes nothing and mails nobody. - reads the standard input.',
    examples: ['koinon charters publish --example > charter.json', 'koinon charters publish charter.json'],
    options: { example: { type: 'boolean' }, ...YES.options },
    optionHelp: { example: 'print a charter to fill in, and publish nothing', ...YES.optionHelp },
    positionals: [0, 1],
    async run(context) {
      const { args, client, terminal, values } = context;
      if (values['example'] === true) {
        terminal.out(`${JSON.stringify(CHARTER_EXAMPLE, null, 2)}\n`);
        return 0;
      }
      const [file] = args;
      if (file === undefined) {
        throw new CommandError('charters publish needs a file; --example prints one to fill in.', 2);
      }
      const record = readJsonFile(file);
      const version = textOf(record, 'version');
      if (version === undefined) {
        throw new CommandError(
          'The file must hold one charter: { "version": "2027", … }. --example prints one.',
        );
      }
      await confirm(
        context,
        `Publish the charter ${version}? Active members are mailed, and it cannot be taken back.`,
      );
      const path = `charters/${encodeURIComponent(version)}`;
      const published = await client().send('PUT', path, record);
      if (values['json'] === true) terminal.out(`${JSON.stringify(published, null, 2)}\n`);
      const { mails, graceDays } = isObject(published) ? published : {};
      terminal.note(
        mails === 0
          ? `The charter ${version} is published. Nobody is mailed.`
          : `The charter ${version} is published. ${String(mails)} mails are on their way; members have ${String(graceDays)} days to accept it.`,
      );
      return 0;
    },
  },
];
