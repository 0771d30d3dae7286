import { confirm, YES } from './ask.ts';
import { text, type Command, type CommandContext } from './command.ts';
import { isObject, textOf } from './input.ts';
import { issuePath, progressOf, type Progress } from './progress.ts';
import { REVISION, sendAsRead } from './revision.ts';

/** Milliseconds between two looks. */
const LOOK = 5000;

export const sendCommand: Command = {
  name: 'newsletter send',
  usage: '<id>',
  summary: 'send an issue, or go on after it was stopped',
  help:
    'It says how many will get it, and asks; where nobody can be asked (a script, a timer) --yes is needed. Who gets it is settled\n' +
    'when it is first sent; whoever unsubscribes before their turn is left out, and nobody gets it twice. The server sends it\n' +
    'by itself, as fast as KOINON_NEWSLETTER_PER_MINUTE allows: ending this command, or the server, loses nothing.\n' +
    'What a colleague changes while it asks is not sent; with --revision, the one that show said, nothing is that was changed since.',
  examples: ['koinon newsletter send 2026-12', 'koinon newsletter send 2026-12 --yes --wait'],
  options: { ...YES.options, ...REVISION.options, wait: { type: 'boolean' }, note: { type: 'string' } },
  optionHelp: {
    ...YES.optionHelp,
    ...REVISION.optionHelp,
    wait: 'stay until everybody has it, and say how far it is; Ctrl-C ends the waiting, not the sending',
    'note <text>': 'kept beside the act, never mailed',
  },
  positionals: [1, 1],
  async run(context) {
    const { args, client, values, terminal } = context;
    const id = args[0] ?? '';
    const path = issuePath(id);
    const read = await client().get(path);
    const before = progressOf(read);
    if (before.status === 'sent') {
      terminal.note(
        `${id} was sent before, to ${before.sent} of ${before.recipients}. Nothing more goes out.`,
      );
      return 0;
    }
    if (before.status !== 'sending') {
      const question = questionOf(id, before);
      terminal.note(question.said);
      await confirm(context, question.asked, true);
    }
    const issue = await sendAsRead(context, {
      method: 'POST',
      path: `${path}/send`,
      body: { note: text(values, 'note') ?? null },
      what: id,
      show: 'koinon newsletter show',
      done: 'sent',
      revision: isObject(read) ? textOf(read, 'revision') : undefined,
    });
    if (values['wait'] === true) return wait(context, id, issue);
    report(context, issue);
    const now = progressOf(issue);
    terminal.note(
      now.status === 'sent'
        ? `${id} is sent.`
        : `${id} is being sent: ${done(now)} of ${now.recipients}. koinon newsletter show ${id} says how far it is; stop stops it.`,
    );
    return 0;
  },
};

function questionOf(id: string, { status, recipients, sent, waiting }: Progress) {
  if (status === 'stopped') {
    return {
      said: `${id} was stopped: ${sent} of ${recipients} have it, ${waiting} wait for it.`,
      asked: `Go on and send it to ${waiting}?`,
    };
  }
  if (recipients === 0) {
    return {
      said: `Nobody would get ${id}: its list has no subscribers for it. It would stand in the archive from now on.`,
      asked: 'Publish it all the same?',
    };
  }
  return {
    said: `${recipients} ${recipients === 1 ? 'subscriber' : 'subscribers'} will get ${id}. What is sent cannot be called back.`,
    asked: `Send it to ${recipients}?`,
  };
}

/** Asks the server how far it is, until nothing is under way. 1: it was stopped meanwhile. */
async function wait(context: CommandContext, id: string, first: unknown): Promise<number> {
  const { client, terminal } = context;
  let issue = first;
  let said = '';
  for (;;) {
    const now = progressOf(issue);
    const line = `${done(now)} of ${now.recipients}${now.failed > 0 ? `, ${now.failed} given up` : ''}`;
    if (line !== said) terminal.note(line);
    said = line;
    if (now.status !== 'sending') {
      report(context, issue);
      const { sent, recipients, failed, dropped } = now;
      const rest = [
        failed > 0 ? `${failed} could not be delivered` : '',
        dropped > 0 ? `${dropped} left before their turn` : '',
      ].filter(part => part !== '');
      terminal.note(
        now.status === 'sent'
          ? `${[`${id} is sent: ${sent} of ${recipients} have it`, ...rest].join('; ')}.`
          : `${id} is ${now.status}: ${sent} of ${recipients} have it. koinon newsletter send ${id} goes on.`,
      );
      return now.status === 'sent' ? 0 : 1;
    }
    await terminal.pause(LOOK);
    issue = await client().get(issuePath(id));
  }
}

function report({ terminal, values }: CommandContext, issue: unknown): void {
  if (values['json'] === true) terminal.out(`${JSON.stringify(issue, null, 2)}\n`);
}

/** Nothing more is to be done for so many. */
const done = ({ sent, failed, dropped }: Progress) => sent + failed + dropped;
