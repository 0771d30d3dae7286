import { adminCommands, commands, databaseCommands } from './all.ts';
import type { Command } from './command.ts';

const line = (left: string, right: string, width: number) =>
  left.length > width
    ? `  ${left}\n  ${' '.repeat(width)}  ${right}\n`
    : `  ${left.padEnd(width)}  ${right}\n`;

const called = ({ name, usage }: Command) => (usage === undefined ? name : `${name} ${usage}`);

const list = (some: readonly Command[]) =>
  some.map(command => line(called(command), command.summary, 33)).join('');

/** The options of every command that speaks to a server. */
const ADMIN_OPTIONS: Readonly<Record<string, string>> = {
  'network <slug>': 'the network; else KOINON_NETWORK, else the server’s default one',
  'token-file <file>': 'a file with a staff token; else KOINON_TOKEN, else KOINON_DATA/staff-token',
  json: 'the answer as JSON, for programs',
};

/** What there is. */
export function overview(): string {
  return `Usage: koinon <command> [options]

Here, with the database
${list(databaseCommands)}
Beside a running server: KOINON_URL says where it is, KOINON_TOKEN who you are
${list(adminCommands)}
  koinon help <command> says more of one of them.

Options of those beside a running server
${options(ADMIN_OPTIONS)}
Environment of serve and migrate
  PORT, HOST        where to listen (8080, 127.0.0.1)
  KOINON_URL        public address, as https://network.example
  KOINON_DATA       folder for the server's data (.koinon)
  DATABASE_URL      a PostgreSQL server; without it the database is embedded in KOINON_DATA
  KOINON_NETWORK    the network that answers where a request names none
  KOINON_SECRET     at least 32 characters; signs the links in mails
  SMTP_URL          mail server, as smtp://user:password@mail.example:587
  MAIL_FROM         sender of mails
  KOINON_NEWSLETTER_PER_MINUTE
                    copies of newsletters that are mailed in a minute, 1 to 99999 (60)
  TRUSTED_PROXIES   addresses or CIDR blocks whose X-Forwarded-For is believed

Options
  --help, --version
`;
}

/** All of one command, or of those that begin with a word: `koinon help events`. */
export function helpOf(words: string): string | undefined {
  const command = commands.find(({ name }) => name === words);
  if (command) return helpOfOne(command);
  const group = commands.filter(({ name }) => name.startsWith(`${words} `));
  return group.length > 0 ? `Usage: koinon ${words} <command> [options]\n\n${list(group)}` : undefined;
}

function helpOfOne(command: Command): string {
  const own = command.optionHelp ?? {};
  const shared = adminCommands.includes(command) ? ADMIN_OPTIONS : {};
  const all = { ...own, ...shared };
  return [
    `Usage: koinon ${called(command)}${Object.keys(all).length > 0 ? ' [options]' : ''}\n\n`,
    `${capital(command.summary)}.\n`,
    command.help === undefined ? '' : `${command.help}\n`,
    command.examples === undefined ? '' : `\nExamples\n${command.examples.map(one => `  ${one}\n`).join('')}`,
    Object.keys(all).length > 0 ? `\nOptions\n${options(all)}` : '',
  ].join('');
}

const options = (some: Readonly<Record<string, string>>) =>
  Object.entries(some)
    .map(([name, said]) => line(`--${name}`, said, 21))
    .join('');

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
