/** What every form asks of a server by itself, without the SDK, to be seen. What it asks to be sent is in `later/`. */
import type { CalendarEvent, Form } from '@koinon/contract';
import { ask, AskError } from '../core/ask.ts';
import type { ClientController } from '../core/index.ts';
import { readForm } from './read-form.ts';

export type Server = ClientController['server'];

/**
 * @param name `registration`, `membership` …
 * @throws AskError, `contract` where nothing can be made of the answer
 */
export async function formFrom(
  server: Server,
  name: string,
  signal: AbortSignal,
  params: Readonly<Record<string, string>> = {},
  drawable?: (event: CalendarEvent) => boolean,
): Promise<Form> {
  const form = await ask({ ...server, path: `forms/${name}`, params, signal });
  try {
    return readForm(form, drawable);
  } catch (cause) {
    throw new AskError('contract', { cause });
  }
}
