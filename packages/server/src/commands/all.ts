import { actCommands } from './acts.ts';
import { charterCommands } from './charters.ts';
import type { Command } from './command.ts';
import { eventCommands } from './events.ts';
import { memberCommands } from './members.ts';
import { networkCommands } from './network.ts';
import { newsletterCommands } from './newsletter.ts';
import { originCommands } from './origins.ts';
import { quarantineCommands } from './quarantine.ts';
import { registrationCommands } from './registrations.ts';
import { retentionCommands } from './retention.ts';
import { staffCommands } from './staff.ts';
import { storyCommands } from './stories.ts';

/** The two that open the database themselves. Loaded when they are called: the others need no database, and start at once. */
export const databaseCommands: Command[] = [
  {
    name: 'serve',
    summary: 'bring the database up to date and answer requests',
    help: 'The first start writes an administrator’s token to KOINON_DATA/staff-token.',
    options: { embed: { type: 'string' }, docs: { type: 'string' }, storybook: { type: 'string' } },
    optionHelp: {
      'embed <folder>': 'embed files to serve under /embed; without it those of an installed @koinon/widgets',
      'docs <folder>': 'built documentation, for /docs',
      'storybook <folder>': 'built Storybook, for /storybook',
    },
    run: async context => (await import('./serve.ts')).serve(context),
  },
  {
    name: 'migrate',
    summary: 'bring the database up to date and end',
    options: { 'staff-token': { type: 'boolean' } },
    optionHelp: {
      'staff-token': 'also write a new administrator’s token to KOINON_DATA/staff-token: for a lost one',
    },
    run: async context => (await import('./migrate.ts')).migrate(context),
  },
];

/** What speaks to a running server. */
export const adminCommands: Command[] = [
  ...originCommands,
  ...staffCommands,
  ...networkCommands,
  ...eventCommands,
  ...registrationCommands,
  ...memberCommands,
  ...charterCommands,
  ...newsletterCommands,
  ...storyCommands,
  ...quarantineCommands,
  ...retentionCommands,
  ...actCommands,
];

export const commands: Command[] = [...databaseCommands, ...adminCommands];
