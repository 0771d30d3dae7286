import { confirm, YES } from './ask.ts';
import { CommandError, text, texts, type Command } from './command.ts';
import { all } from './events.ts';
import { ISSUE_EXAMPLE } from './examples.ts';
import { firstText, isObject, readJsonFile, textOf } from './input.ts';
import { sendCommand } from './newsletter-send.ts';
import { issuePath, progressOf, type Progress } from './progress.ts';
import { REVISION, sendAsRead } from './revision.ts';
import { subscriberCommands } from './subscribers.ts';
import { show } from './table.ts';

const NOTE = {
  options: { note: { type: 'string' } },
  optionHelp: { 'note <text>': 'kept beside the act, never mailed' },
} as const;

export const newsletterCommands: Command[] = [
  {
    name: 'newsletter issues',
    summary: 'issues of the newsletter, drafts among them; the youngest first',
    help: 'Recipients of a draft are who would get it now.',
    examples: ['koinon newsletter issues --status draft', 'koinon newsletter issues --list news'],
    options: { status: { type: 'string', multiple: true }, list: { type: 'string' } },
    optionHelp: {
      'status <status>': 'draft, sending, stopped or sent; may be repeated',
      'list <id>': 'of one list',
    },
    async run(context) {
      const { client, values } = context;
      const query = { status: texts(values, 'status'), list: text(values, 'list') };
      const items = await all(cursor =>
        client().get('newsletter/issues', { ...query, cursor, limit: '100' }),
      );
      const rows = items.map(item => {
        const record = isObject(item['record']) ? item['record'] : {};
        const { sent, recipients } = progressOf(item);
        return [
          textOf(record, 'id'),
          textOf(record, 'list'),
          textOf(item, 'status'),
          textOf(item, 'publishedAt')?.slice(0, 10),
          `${sent}/${recipients}`,
          firstText(record['title']),
        ];
      });
      show(context, { items }, ['Id', 'List', 'Status', 'Sent on', 'Sent/recipients', 'Title'], rows);
      return 0;
    },
  },
  {
    name: 'newsletter show',
    usage: '<id>',
    summary: 'one issue as its staff write it, as JSON',
    help: 'How far its sending has come, and which revision it is, is said beside it; --json gives all of it.',
    examples: ['koinon newsletter show 2026-12 > issue.json'],
    positionals: [1, 1],
    async run({ args, client, terminal, values }) {
      const issue = await client().get(issuePath(args[0]));
      if (values['json'] === true) terminal.out(`${JSON.stringify(issue, null, 2)}\n`);
      else {
        terminal.out(`${JSON.stringify(isObject(issue) ? issue['record'] : issue, null, 2)}\n`);
        terminal.note(`${args[0]} is ${standing(progressOf(issue))}.`);
        const revision = textOf(issue, 'revision');
        if (revision !== undefined) terminal.note(`Revision ${revision}`);
      }
      return 0;
    },
  },
  {
    name: 'newsletter write',
    usage: '<file>',
    summary: 'write an issue: a draft, until it is sent',
    help:
      'The file is JSON, one issue as `koinon newsletter show` gives it; --example prints one to fill in. Its languages are those of\n' +
      'its body; a reader gets it in theirs, or in the first that there is. The words of one that was sent or stopped can still be\n' +
      'corrected, for the archive and for who has not got it yet. Nothing is mailed. - reads the standard input.\n' +
      'With --revision, the one that show said, what somebody else wrote since then is not overwritten.',
    examples: [
      'koinon newsletter write --example > issue.json',
      'koinon newsletter write issue.json',
      'koinon newsletter write issue.json --revision 5dT2…',
    ],
    options: { example: { type: 'boolean' }, ...REVISION.options },
    optionHelp: { example: 'print an issue to fill in, and write nothing', ...REVISION.optionHelp },
    positionals: [0, 1],
    async run(context) {
      const { args, terminal, values } = context;
      if (values['example'] === true) {
        terminal.out(`${JSON.stringify(ISSUE_EXAMPLE, null, 2)}\n`);
        return 0;
      }
      const [file] = args;
      if (file === undefined) {
        throw new CommandError('newsletter write needs a file; --example prints one to fill in.', 2);
      }
      const record = readJsonFile(file);
      const id = textOf(record, 'id');
      if (id === undefined) {
        throw new CommandError('The file must hold one issue: { "id": "2026-12", … }. --example prints one.');
      }
      const issue = await sendAsRead(context, {
        method: 'PUT',
        path: issuePath(id),
        body: record,
        what: id,
        show: 'koinon newsletter show',
        done: 'written',
      });
      if (values['json'] === true) terminal.out(`${JSON.stringify(issue, null, 2)}\n`);
      const at = progressOf(issue);
      terminal.note(
        at.status === 'draft'
          ? `The draft ${id} is written; ${at.recipients} would get it now. Look at it: koinon newsletter test ${id} --to <address>.`
          : `${id} is written; it is ${standing(at)}.`,
      );
      return 0;
    },
  },
  {
    name: 'newsletter test',
    usage: '<id>',
    summary: 'mail one copy, marked as a test',
    examples: ['koinon newsletter test 2026-12 --to eleni@ministry.example --lang en'],
    options: { to: { type: 'string' }, lang: { type: 'string' } },
    optionHelp: {
      'to <address>': 'where it goes',
      'lang <tag>': 'in which language; the network’s first one',
    },
    positionals: [1, 1],
    async run({ args, client, terminal, values }) {
      const to = text(values, 'to');
      if (to === undefined) throw new CommandError('newsletter test needs --to <address>.', 2);
      const lang = text(values, 'lang');
      await client().send('POST', `${issuePath(args[0])}/test`, {
        to,
        ...(lang === undefined ? {} : { lang }),
      });
      terminal.note(`A copy is on its way to ${to}.`);
      return 0;
    },
  },
  sendCommand,
  {
    name: 'newsletter stop',
    usage: '<id>',
    summary: 'stop the sending of an issue',
    help: 'Nothing more of it goes out until it is sent again; what the mail server has is gone. Nobody gets it twice.',
    positionals: [1, 1],
    ...NOTE,
    async run({ args, client, terminal, values }) {
      const note = text(values, 'note') ?? null;
      const issue = await client().send('POST', `${issuePath(args[0])}/stop`, { note });
      if (values['json'] === true) terminal.out(`${JSON.stringify(issue, null, 2)}\n`);
      const at = progressOf(issue);
      terminal.note(
        `${args[0]} is ${standing(at)}.${
          at.status === 'stopped'
            ? ` koinon newsletter send ${args[0]} goes on with the other ${at.waiting}.`
            : ''
        }`,
      );
      return 0;
    },
  },
  {
    name: 'newsletter delete',
    usage: '<id>',
    summary: 'delete a draft',
    help: 'What was sent stays in the archive: who got it may look for it there. Its words can be corrected: newsletter write.',
    options: YES.options,
    optionHelp: YES.optionHelp,
    positionals: [1, 1],
    async run(context) {
      const { args, client, terminal } = context;
      await confirm(context, `Delete the draft ${args[0]}? It cannot be taken back.`);
      await client().send('DELETE', issuePath(args[0]));
      terminal.note(`The draft ${args[0]} is gone.`);
      return 0;
    },
  },
  ...subscriberCommands,
];

/** `stopped: 12 of 40 sent, 28 waiting`. */
function standing({ status, recipients, sent, waiting, failed, dropped }: Progress): string {
  if (status === 'draft') return `a draft; ${recipients} would get it now`;
  const rest = [
    waiting > 0 ? `${waiting} waiting` : '',
    failed > 0 ? `${failed} given up` : '',
    dropped > 0 ? `${dropped} left before their turn` : '',
  ].filter(part => part !== '');
  return [`${status}: ${sent} of ${recipients} sent`, ...rest].join(', ');
}
