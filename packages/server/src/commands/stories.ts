import { STORY_ACTS, type StoryVerb } from '@koinon/contract/story-states';
import { RESOURCE_TYPES } from '@koinon/contract/values';
import { confirm, YES } from './ask.ts';
import { ProblemFailure } from './client.ts';
import { CommandError, text, texts, type Command, type CommandContext } from './command.ts';
import { all } from './events.ts';
import { isObject, textOf } from './input.ts';
import { standingOf, storyCard } from './story-card.ts';
import { plain, show } from './table.ts';

type StaffVerb = Extract<StoryVerb, 'review' | 'request-changes' | 'publish' | 'reject' | 'withdraw'>;

interface Verb {
  readonly verb: StaffVerb;
  readonly summary: string;
  readonly help: string;
  readonly example: string;
  /** What has become of it, after its title. */
  readonly done: string;
}

const VERBS: readonly Verb[] = [
  {
    verb: 'review',
    summary: 'say that somebody reads a story',
    help: 'The author sees it on the story’s page, and gets no mail.',
    example: 'koinon stories review 0b6c… --note "Eleni reads it"',
    done: 'is in review.',
  },
  {
    verb: 'request-changes',
    summary: 'give a story back to its author, with your words',
    help: 'The author gets a mail with them and with a link by which to go on, and can write in the story again.',
    example:
      'koinon stories request-changes 0b6c… --message "How many people took part? And what does ΕΚΔΔΑ stand for?"',
    done: 'is back with its author.',
  },
  {
    verb: 'publish',
    summary: 'publish a story with its pictures',
    help:
      'Everybody reads it from now on, and the author gets a mail with its address. That is made of the title unless --slug says\n' +
      'otherwise. --revision is the one that show printed: what was handed in since then is not published unread.\n' +
      'A story whose author never did anything by a mailed link cannot be published.',
    example: 'koinon stories publish 0b6c… --revision 4 --message "Thank you for telling us."',
    done: 'is published.',
  },
  {
    verb: 'reject',
    summary: 'decline a story, with your words',
    help: 'The author gets a mail with them. It stays declined: another try is another story.',
    example: 'koinon stories reject 0b6c… --message "We publish what was tried in public bodies."',
    done: 'is declined.',
  },
  {
    verb: 'withdraw',
    summary: 'take a published story back, with your words',
    help: 'It is gone from every list and feed at once, its pictures with it; its address says that it was withdrawn.',
    example: 'koinon stories withdraw 0b6c… --message "The body asked us to."',
    done: 'is withdrawn.',
  },
];

export const storyCommands: Command[] = [
  {
    name: 'stories list',
    summary: 'stories that wait for staff, the longest waiting first',
    examples: ['koinon stories list', 'koinon stories list --status published --search "Κρήτη"'],
    options: { status: { type: 'string', multiple: true }, search: { type: 'string' } },
    optionHelp: {
      'status <status>':
        'draft, submitted, in-review, changes-requested, published, rejected or withdrawn; may be repeated; else submitted and in-review',
      'search <words>': 'in title, name and address; accents and case do not matter',
    },
    async run(context) {
      const { client, values } = context;
      const query = { status: texts(values, 'status'), q: text(values, 'search') };
      const items = await all(cursor => client().get('stories', { ...query, cursor, limit: '100' }));
      const rows = items.map(item => [
        textOf(item, 'id'),
        standingOf(item),
        (textOf(item, 'submittedAt') ?? textOf(item, 'createdAt'))?.slice(0, 10),
        textOf(item, 'title') ?? '',
        textOf(item, 'name'),
        Number(item['images'] ?? 0),
        item['suspect'] === true ? 'suspect' : '',
      ]);
      show(context, { items }, ['Id', 'Status', 'Since', 'Title', 'Author', 'Pictures', ''], rows);
      return 0;
    },
  },
  {
    name: 'stories show',
    usage: '<id>',
    summary: 'one story to read: its text, its pictures’ words, what was done',
    help: 'A person reads it as a page, a program as JSON. Pictures that are not published open with a staff token only.',
    examples: ['koinon stories show 0b6c…'],
    positionals: [1, 1],
    async run({ args, client, terminal, values }) {
      const story = await client().get(pathOf(args[0]));
      if (terminal.isPerson && values['json'] !== true) terminal.out(storyCard(story, terminal.columns));
      else terminal.out(`${JSON.stringify(story, null, 2)}\n`);
      return 0;
    },
  },
  ...VERBS.map(({ verb, summary, help, example, done }): Command => {
    const { message } = STORY_ACTS[verb];
    return {
      name: `stories ${verb}`,
      usage: '<id>',
      summary,
      help,
      examples: [example],
      options: {
        note: { type: 'string' },
        ...(message === 'none' ? {} : { message: { type: 'string' } }),
        ...(verb === 'publish'
          ? {
              slug: { type: 'string' },
              'translation-of': { type: 'string' },
              type: { type: 'string' },
              revision: { type: 'string' },
            }
          : {}),
      },
      optionHelp: {
        ...(message === 'none'
          ? {}
          : { 'message <text>': 'your own words, in the mail that the author gets' }),
        ...(verb === 'publish'
          ? {
              'slug <slug>': 'the last part of its address',
              'translation-of <id>': 'id or slug of the published story that it is a translation of',
              'type <type>': `what it is filed as: ${RESOURCE_TYPES.join(', ')}; else as its author chose`,
              'revision <number>': 'the one that you read: another one is not published',
            }
          : {}),
        'note <text>': 'kept beside the act, never mailed',
      },
      positionals: [1, 1],
      async run(context) {
        const { values } = context;
        const words = text(values, 'message');
        if (message === 'required' && words === undefined)
          throw new CommandError(`stories ${verb} needs --message "<your words to the author>".`, 2);
        await act(context, verb, done, {
          note: text(values, 'note') ?? null,
          ...(message === 'none' ? {} : { message: words ?? null }),
          ...(verb === 'publish'
            ? {
                slug: text(values, 'slug') ?? null,
                translationOf: text(values, 'translation-of') ?? null,
                resourceType: text(values, 'type') ?? null,
                revision: await revisionOf(context),
              }
            : {}),
        });
        return 0;
      },
    };
  }),
  {
    name: 'stories erase',
    usage: '<id>',
    summary: 'delete a story with all that is known of the people in it',
    help:
      'For who asks to be forgotten: its text, history, pictures, links and mail. It cannot be undone, and the author gets no mail. Its\n' +
      'address is unknown from then on; to take a story back and say so is koinon stories withdraw. The ledger keeps that there was an\n' +
      'agreement, without an address.',
    examples: ['koinon stories erase 0b6c… --note "Asked by letter"'],
    options: { note: { type: 'string' }, ...YES.options },
    optionHelp: {
      'note <text>': 'kept beside the act when the story is gone: name nobody',
      ...YES.optionHelp,
    },
    positionals: [1, 1],
    async run(context) {
      const { args, client, terminal, values } = context;
      const path = pathOf(args[0]);
      const story = await client().get(path);
      const title = plain(textOf(story, 'title'));
      await confirm(
        context,
        `Erase ${title === '' ? `the story ${textOf(story, 'id') ?? ''}` : `“${title}”`}? It cannot be taken back.`,
      );
      await client().send('POST', `${path}/erase`, { note: text(values, 'note') ?? null });
      terminal.note(
        'The story is gone with its pictures, and nothing brings it back. What stays is that there was an agreement, without an address.',
      );
      return 0;
    },
  },
];

async function act(
  { args, client, values, terminal }: CommandContext,
  verb: StaffVerb,
  done: string,
  body: Readonly<Record<string, unknown>>,
): Promise<void> {
  const path = pathOf(args[0]);
  let story: unknown;
  try {
    story = await client().send('POST', `${path}/${verb}`, body);
  } catch (error) {
    if (!(error instanceof ProblemFailure)) throw error;
    if (error.slug === 'address-unproved') {
      throw new CommandError(
        'The author has not proved the address: the mail that came when the story was handed in has a link, and its page a button. ' +
          'A request for changes sends a new link.',
      );
    }
    if (error.slug === 'draft-changed') {
      throw new CommandError(
        `The story has changed since you read it. Read it again: koinon stories show ${args[0] ?? ''}`,
      );
    }
    if (error.slug !== 'conflict') throw error;
    const status = textOf(await client().get(path), 'status') ?? '';
    const from: readonly string[] = STORY_ACTS[verb].from;
    throw new CommandError(
      `The story is ${status}: koinon stories ${verb} is for what is ${from.join(' or ')}.`,
    );
  }
  if (values['json'] === true) terminal.out(`${JSON.stringify(story, null, 2)}\n`);
  const url = textOf(story, 'url');
  terminal.note(`“${plain(textOf(story, 'title'))}” ${done}${url === undefined ? '' : `\n${url}`}`);
}

/** The one that was read, as it is given; else the one that is there now. */
async function revisionOf({ args, client, values }: CommandContext): Promise<number> {
  const given = text(values, 'revision');
  if (given !== undefined && !/^\d{1,9}$/.test(given)) {
    throw new CommandError('--revision is a number: koinon stories show prints it.', 2);
  }
  if (given !== undefined) return Number(given);
  const story = await client().get(pathOf(args[0]));
  const revision = isObject(story) ? story['revision'] : undefined;
  if (typeof revision !== 'number') throw new CommandError('The server did not say which revision it has.');
  return revision;
}

const pathOf = (id: string | undefined) => `stories/${encodeURIComponent(id ?? '')}`;
