/** What the form asks of the server: the form by itself, everything about a draft through the SDK, which comes when there is one. */
import type { Form, Organization, StoryDraft } from '@koinon/contract';
import type { StoryDrafts } from '@koinon/sdk/story-drafts';
import type { ClientController, KoinonClient } from '../core/index.ts';
import type { Abbreviation } from '../form/form.types.ts';
import { loadSending } from '../form/later/load.ts';
import { formFrom } from '../form/server.ts';

export interface StoryDesk {
  form(template: string | undefined, signal: AbortSignal): Promise<Form>;
  /** Bodies of the register, by words of their names. */
  search(q: string, signal: AbortSignal): Promise<readonly Organization[]>;
  drafts(): Promise<StoryDrafts>;
  abbreviations(): Promise<readonly Abbreviation[]>;
  /** Where the holder of a link goes on without this page. */
  page(token: string): Promise<string>;
}

export type Draft = StoryDraft;

/** @throws NoServerError */
export async function deskOf(clients: ClientController): Promise<StoryDesk> {
  const client = async () => (await import('../core/sdk-client.ts')).clientOf(clients);
  const rest = {
    drafts: async () => {
      const [own, { storyDraftsOf, sessionKeys }] = await Promise.all([
        client(),
        import('@koinon/sdk/story-drafts'),
      ]);
      return storyDraftsOf(own, { keys: sessionKeys() }).storyDrafts;
    },
    abbreviations: async () => (await (await client()).network.get()).abbreviations,
    page: async (token: string) =>
      new URL(`m/${encodeURIComponent(token)}`, (await client()).client.settings.base).href,
  };
  if (clients.given) return { ...(await given(clients.given)), ...rest };
  const { server } = clients;
  return {
    form: (template, signal) => formFrom(server, 'story', signal, template === undefined ? {} : { template }),
    search: async (q, signal) => (await loadSending()).bodiesOf(server, q, signal),
    ...rest,
  };
}

async function given(client: KoinonClient): Promise<Pick<StoryDesk, 'form' | 'search'>> {
  const { formsOf } = await import('@koinon/sdk/forms');
  const { forms, organisations } = formsOf(client);
  return {
    form: (template, signal) => forms.get('story', { template }, { signal }),
    search: async (q, signal) => (await organisations.search(q, { limit: 8, signal })).items,
  };
}
