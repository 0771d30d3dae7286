import { assertServable, readConfig } from '../config.ts';
import { startServer } from '../server.ts';
import { readSite } from '../site.ts';
import { text, type CommandContext } from './command.ts';

/** Answers until the process is told to end. */
export async function serve({ env, values, terminal }: CommandContext): Promise<number> {
  const config = readConfig(env);
  assertServable(config);
  const site = readSite({
    embed: text(values, 'embed'),
    docs: text(values, 'docs'),
    storybook: text(values, 'storybook'),
  });
  const server = await startServer(config, { site });
  if (server.staffTokenFile !== undefined) {
    terminal.note(
      `The administrator's token is in ${server.staffTokenFile}. Keep it as you keep a password.`,
    );
  }
  if (!site.embed) {
    terminal.note('Nothing is under /embed: install @koinon/widgets beside the server, or use --embed.');
  }
  // Last: who starts it waits for this line.
  terminal.note(`Koinon listens on ${server.url}`);
  await new Promise<void>(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await server.close();
  return 0;
}
