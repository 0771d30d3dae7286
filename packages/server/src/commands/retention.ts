import { confirm, YES } from './ask.ts';
import type { Command, CommandContext } from './command.ts';
import { isObject } from './input.ts';
import { show } from './table.ts';

const FROM: Readonly<Record<string, string>> = {
  'event-end': 'the end of the event',
  received: 'when it came',
  unsubscribed: 'leaving the newsletter',
  'last-word': 'the last word on it',
  left: 'leaving the network',
  'agreement-end': 'the end of the agreement',
  done: 'when it was done',
  settled: 'when it was queued',
};

export const retentionCommands: Command[] = [
  {
    name: 'retention show',
    summary: 'what is kept how long, and how much of it is over',
    help: 'Changes nothing. What is over goes by itself, hourly; the days are settings of the network: koinon network edit.',
    async run(context) {
      report(context, await context.client().get('retention'), 'Over now');
      return 0;
    },
  },
  {
    name: 'retention purge',
    summary: 'delete now what is over',
    help: 'What goes cannot be brought back, but from a backup. On a terminal it first shows how much it is, and asks.',
    examples: ['koinon retention purge --dry-run', 'koinon retention purge --yes'],
    options: { 'dry-run': { type: 'boolean' }, ...YES.options },
    optionHelp: { 'dry-run': 'say what would go, and let it stay', ...YES.optionHelp },
    async run(context) {
      const { client, terminal, values } = context;
      const purge = (dryRun: boolean) => client().send('POST', 'retention/purge', { dryRun });
      if (values['dry-run'] === true) {
        report(context, await purge(true), 'Would go');
        terminal.note('Nothing was deleted.');
        return 0;
      }
      if (terminal.ask !== undefined && values['yes'] !== true) {
        const due = total(await purge(true));
        if (due === 0) {
          terminal.note('Nothing is over.');
          return 0;
        }
        await confirm(context, `Delete ${due} records? They cannot be brought back, but from a backup.`);
      }
      const done = await purge(false);
      report(context, done, 'Gone');
      terminal.note(`${total(done)} records are gone, and nothing but a backup brings them back.`);
      return 0;
    },
  },
];

function report(context: CommandContext, data: unknown, counted: string): void {
  const rows = rulesOf(data).map(({ rule, fields, days, from, due }) => [
    String(rule),
    Number(days),
    FROM[String(from)] ?? String(from),
    Number(due),
    Array.isArray(fields) && fields[0] !== '*' ? fields.join(', ') : 'all of it',
  ]);
  show(context, data, ['Rule', 'Days', 'After', counted, 'What'], rows);
}

function rulesOf(data: unknown): Readonly<Record<string, unknown>>[] {
  const rules: unknown = isObject(data) ? data['rules'] : undefined;
  return Array.isArray(rules) ? rules.filter(isObject) : [];
}

const total = (data: unknown) => rulesOf(data).reduce((sum, { due }) => sum + Number(due ?? 0), 0);
