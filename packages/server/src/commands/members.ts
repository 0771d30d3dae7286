import type { MembershipStatus } from '@koinon/contract';
import { confirm, YES } from './ask.ts';
import { ProblemFailure } from './client.ts';
import { CommandError, text, texts, type Command, type CommandContext } from './command.ts';
import { all } from './events.ts';
import { EXPORT, writeExport } from './export.ts';
import { firstText, isObject, itemsOf, textOf } from './input.ts';
import { bodyOf, memberCard, standingOf } from './member-card.ts';
import { plain, show } from './table.ts';

const SELECTION = { status: { type: 'string', multiple: true }, search: { type: 'string' } } as const;
const SELECTION_HELP = {
  'status <status>': 'pending, review, active, suspended or left; may be repeated',
  'search <words>': 'in name, address, body, unit and role; accents and case do not matter',
};
const NOTE_HELP = { 'note <text>': 'kept beside the act, never mailed' };
const WORDS = { message: { type: 'string' }, note: { type: 'string' } } as const;
const WORDS_HELP = { 'message <text>': 'your own words, in the mail that the member gets', ...NOTE_HELP };

interface Verb {
  readonly verb: 'approve' | 'decline' | 'suspend' | 'reinstate';
  readonly summary: string;
  readonly help: string;
  readonly example: string;
  /** From which it is possible. */
  readonly from: readonly MembershipStatus[];
  /** Whether it takes a seat. */
  readonly seat: boolean;
}

const VERBS: readonly Verb[] = [
  {
    verb: 'approve',
    summary: 'let somebody in who is in review',
    help:
      'The member gets a mail. Of a pending one it is your own word that the address is theirs. Where bodies have seats it takes one,\n' +
      'or says that there is none: koinon members seats shows them.',
    example: 'koinon members approve 0b6c… --note "Called the ministry"',
    from: ['pending', 'review'],
    seat: true,
  },
  {
    verb: 'decline',
    summary: 'decline somebody who is in review',
    help: 'They get a mail, with your words in it, and may ask again.',
    example: 'koinon members decline 0b6c… --message "The network is for staff of public bodies."',
    from: ['review'],
    seat: false,
  },
  {
    verb: 'suspend',
    summary: 'close the network to a member until they are reinstated',
    help: 'Events for members and the directory are closed to them. They get a mail.',
    example: 'koinon members suspend 0b6c… --note "Left the ministry in October"',
    from: ['active', 'suspended'],
    seat: false,
  },
  {
    verb: 'reinstate',
    summary: 'let somebody in again who was suspended, was declined or left',
    help: 'They get a mail. Where bodies have seats it takes one.',
    example: 'koinon members reinstate 0b6c… --message "Welcome back."',
    from: ['suspended', 'left'],
    seat: true,
  },
];

export const memberCommands: Command[] = [
  {
    name: 'members list',
    summary: 'who belongs to the network or asks to, in the order in which they came',
    examples: ['koinon members list --status review', 'koinon members list --search "Υπουργείο Εσωτερικών"'],
    options: SELECTION,
    optionHelp: SELECTION_HELP,
    async run(context) {
      const { client, values } = context;
      const query = { status: texts(values, 'status'), q: text(values, 'search') };
      const items = await all(cursor => client().get('members', { ...query, cursor, limit: '100' }));
      const rows = items.map(item => [
        textOf(item, 'id'),
        standingOf(item),
        textOf(item, 'createdAt')?.slice(0, 10),
        textOf(item, 'name'),
        textOf(item, 'email'),
        bodyOf(item),
      ]);
      show(context, { items }, ['Id', 'Status', 'Since', 'Name', 'Address', 'Body'], rows);
      return 0;
    },
  },
  {
    name: 'members show',
    usage: '<id>',
    summary: 'one member, with what they agreed to and what staff did about them',
    help: 'A person reads it as a page, a program as JSON.',
    examples: ['koinon members show 0b6c…'],
    positionals: [1, 1],
    async run({ args, client, terminal, values }) {
      const member = await client().get(pathOf(args[0]));
      if (terminal.isPerson && values['json'] !== true) terminal.out(memberCard(member, terminal.columns));
      else terminal.out(`${JSON.stringify(member, null, 2)}\n`);
      return 0;
    },
  },
  {
    name: 'members ask',
    usage: '<id>',
    summary: 'mail a question to somebody who is in review',
    help: 'They stay in review. Their answer comes to you by mail, or as a change on their own page.',
    examples: ['koinon members ask 0b6c… --message "In which directorate do you work?"'],
    options: WORDS,
    optionHelp: { 'message <text>': 'the question, in the mail that the member gets', ...NOTE_HELP },
    positionals: [1, 1],
    async run(context) {
      const message = text(context.values, 'message');
      if (message === undefined) throw new CommandError('members ask needs --message "<the question>".', 2);
      await act(context, 'ask', ['review'], { message, note: noteOf(context) });
      return 0;
    },
  },
  ...VERBS.map(({ verb, summary, help, example, from, seat }): Command => ({
    name: `members ${verb}`,
    usage: '<id>',
    summary,
    help,
    examples: [example],
    options: { ...(seat ? { over: { type: 'boolean' } } : {}), ...WORDS },
    optionHelp: { ...(seat ? { over: 'above the number of seats of the body' } : {}), ...WORDS_HELP },
    positionals: [1, 1],
    async run(context) {
      const { values } = context;
      await act(context, verb, from, {
        message: text(values, 'message') ?? null,
        note: noteOf(context),
        ...(seat ? { over: values['over'] === true } : {}),
      });
      return 0;
    },
  })),
  {
    name: 'members seats',
    summary: 'seats by body: taken, and waited for',
    help: 'Every body of the register that has members or somebody in review. Networks of people have no seats: the number is empty.',
    async run(context) {
      const data = await context.client().get('members/seats');
      const rows = itemsOf(data).map(item => [
        textOf(item, 'body'),
        typeof item['seats'] === 'number' ? item['seats'] : '',
        Number(item['taken'] ?? 0),
        Number(item['waiting'] ?? 0),
        firstText(item['name']),
      ]);
      show(context, data, ['Body', 'Seats', 'Taken', 'Waiting', 'Name'], rows);
      return 0;
    },
  },
  {
    name: 'members export',
    summary: 'members as a table for Excel, LibreOffice or Numbers (CSV)',
    help: 'The export is written down, as every act of the staff is.',
    examples: ['koinon members export --status active --out members.csv'],
    options: { ...SELECTION, lang: { type: 'string' }, ...EXPORT.options },
    optionHelp: {
      ...SELECTION_HELP,
      'lang <tag>': 'language of the names of bodies; the network’s first one',
      ...EXPORT.optionHelp,
    },
    async run(context) {
      const { client, values } = context;
      const csv = await client().text('members.csv', {
        status: texts(values, 'status'),
        q: text(values, 'search'),
        separator: text(values, 'separator'),
        lang: text(values, 'lang'),
      });
      writeExport(context, csv);
      return 0;
    },
  },
  {
    name: 'members erase',
    usage: '<id>',
    summary: 'delete a membership with all that is known of the person in it',
    help:
      'For who asks to be forgotten. It cannot be undone, and the person gets no mail. The ledger keeps that there were agreements,\n' +
      'without an address; copies that were exported are yours to delete.',
    examples: ['koinon members erase 0b6c… --note "Asked by letter"'],
    options: { note: { type: 'string' }, ...YES.options },
    optionHelp: {
      'note <text>': 'kept beside the act when the person is gone: name nobody',
      ...YES.optionHelp,
    },
    positionals: [1, 1],
    async run(context) {
      const { args, client, terminal } = context;
      const member = await client().get(pathOf(args[0]));
      const who = whoOf(member);
      await confirm(context, `Erase ${who}? It cannot be taken back.`);
      await client().send('POST', `${pathOf(args[0])}/erase`, { note: noteOf(context) });
      terminal.note(
        'The membership is gone, and nothing brings it back. What stays is that there were agreements, without an address.',
      );
      return 0;
    },
  },
];

async function act(
  context: CommandContext,
  verb: Verb['verb'] | 'ask',
  from: readonly MembershipStatus[],
  body: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { args, client, values, terminal } = context;
  const path = pathOf(args[0]);
  let member: unknown;
  try {
    member = await client().send('POST', `${path}/${verb}`, body);
  } catch (error) {
    if (!(error instanceof ProblemFailure) || error.slug !== 'conflict') throw error;
    throw await refusal(context, verb, from);
  }
  if (values['json'] === true) terminal.out(`${JSON.stringify(member, null, 2)}\n`);
  const who = whoOf(member);
  terminal.note(verb === 'ask' ? `${who} is asked by mail.` : `${who} is ${textOf(member, 'status') ?? ''}.`);
}

/** Why the state does not allow it: from the right one only seats can be missing. */
async function refusal(
  { args, client }: CommandContext,
  verb: string,
  from: readonly MembershipStatus[],
): Promise<CommandError> {
  const member = await client().get(pathOf(args[0]));
  const status = textOf(member, 'status');
  const known = isObject(member) && (member['joinedAt'] !== null || member['confirmedAt'] !== null);
  if (status !== 'left' || known) {
    if (from.some(one => one === status)) {
      const body = textOf(member, 'body') ?? 'the body';
      return new CommandError(`All seats of ${body} are taken. --over lets somebody in above their number.`);
    }
    return new CommandError(
      `The membership is ${standingOf(member)}: koinon members ${verb} is for who is ${from.join(' or ')}.`,
    );
  }
  return new CommandError('They left before they had proved their address: they can ask to join again.');
}

/** A name that somebody typed; the address of a member who was brought in by one. */
const whoOf = (member: unknown) => plain(textOf(member, 'name') || textOf(member, 'email'));
const pathOf = (id: string | undefined) => `members/${encodeURIComponent(id ?? '')}`;
const noteOf = ({ values }: CommandContext) => text(values, 'note') ?? null;
