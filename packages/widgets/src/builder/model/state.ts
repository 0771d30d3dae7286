/** What the builder shows when: `(state, event) → state`. Pure: no DOM, no Lit, no network. */
import { foldedIncludes } from '@koinon/i18n';
import type { EmbedName, EmbedOptions } from '@koinon/contract/embeds';
import { frameOptions, type Pin } from '@koinon/contract/embeds/recipe';
import { framePath } from '@koinon/contract/embeds/markup';
import { embedOf, initialChoice, optionsRead, OWN, type Choice } from './choice.ts';
import type { EventFacts, NetworkFacts } from './facts.ts';
import { ownVariables, type Variables } from './look.ts';

export type Trouble = 'offline' | 'error';

/** What is asked of the server. `key` says of what: an answer to another question is late and passed over. */
export interface Remote<T> {
  readonly key: string;
  readonly status: 'idle' | 'loading' | 'ready' | 'failed';
  readonly value?: T;
  readonly trouble?: Trouble;
}

export interface Answers {
  readonly networks: readonly NetworkFacts[];
  readonly events: readonly EventFacts[];
  readonly pin: Pin;
  readonly theme: Variables;
}
export type Asked = keyof Answers;

export type BuilderState = { readonly [A in Asked]: Remote<Answers[A]> } & {
  readonly choice: Choice;
  /** Names in the address that could not be used. */
  readonly refused: readonly string[];
  /** What is searched for among the events. */
  readonly search: string;
};

const idle = { key: '', status: 'idle' } as const;

export const initialState: BuilderState = {
  choice: initialChoice,
  refused: [],
  search: '',
  networks: idle,
  events: idle,
  pin: idle,
  theme: idle,
};

export type BuilderEvent =
  | { readonly type: 'address'; readonly choice: Choice; readonly refused: readonly string[] }
  | { readonly type: 'chosen'; readonly change: Partial<Omit<Choice, 'options'>> }
  | { readonly type: 'option'; readonly name: string; readonly value: string | undefined }
  | { readonly type: 'searched'; readonly text: string }
  | { readonly type: 'asked'; readonly what: Asked; readonly key: string }
  | { readonly type: 'answered'; readonly key: string; readonly answer: Partial<Answers> }
  | { readonly type: 'failed'; readonly what: Asked; readonly key: string; readonly trouble: Trouble }
  /** To be asked for again. */
  | { readonly type: 'forgotten'; readonly what: Asked };

export function reduce(state: BuilderState, event: BuilderEvent): BuilderState {
  switch (event.type) {
    case 'address':
      return { ...state, choice: settle(event.choice, state), refused: event.refused };
    case 'chosen': {
      const next = { ...state.choice, ...event.change };
      // Ids are a network's own.
      const moved = next.network !== state.choice.network;
      const options = moved ? without(next.options, ['event-id', 'lists', 'list', 'filters']) : next.options;
      return { ...state, choice: { ...next, options }, refused: [], search: moved ? '' : state.search };
    }
    case 'option': {
      const { name, value } = event;
      const others = without(state.choice.options, [name]);
      const options = value === undefined ? others : { ...others, [name]: value };
      return { ...state, choice: { ...state.choice, options }, refused: [] };
    }
    case 'searched':
      return { ...state, search: event.text };
    case 'asked':
      return { ...state, [event.what]: { key: event.key, status: 'loading' } };
    case 'answered': {
      const fresh = Object.entries(event.answer).filter(([what]) => state[what as Asked].key === event.key);
      const told = fresh.map(([what, value]) => [what, { key: event.key, status: 'ready', value }] as const);
      const next: BuilderState = { ...state, ...Object.fromEntries(told) };
      return { ...next, choice: settle(next.choice, next) };
    }
    case 'failed':
      return state[event.what].key === event.key
        ? { ...state, [event.what]: { key: event.key, status: 'failed', trouble: event.trouble } }
        : state;
    case 'forgotten':
      return { ...state, [event.what]: idle };
  }
}

function without<T>(from: Readonly<Record<string, T>>, names: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(from).filter(([name]) => !names.includes(name)));
}

/** Once the networks are known one of them is chosen. */
function settle(choice: Choice, { networks }: BuilderState): Choice {
  const [first] = networks.value ?? [];
  if (!first || networks.value?.some(({ slug }) => slug === choice.network)) return choice;
  return { ...choice, network: first.slug };
}

export const networkOf = ({ networks, choice }: BuilderState): NetworkFacts | undefined =>
  networks.value?.find(({ slug }) => slug === choice.network);

/** The whole builder, or what stands in its place. */
export type Screen = 'loading' | 'ready' | 'none' | Trouble;

export function screenOf({ networks }: BuilderState): Screen {
  if (networks.status === 'failed') return networks.trouble ?? 'error';
  if (networks.status !== 'ready') return 'loading';
  return networks.value?.length ? 'ready' : 'none';
}

/** What stands where the preview would, if anything. */
export type Obstacle = 'needsEvent' | 'noEvents' | 'noNewsletter' | 'noStories' | 'noForms';

const FORMS: readonly EmbedName[] = [
  'registration-form',
  'membership-form',
  'newsletter-signup',
  'story-submission',
];

export const isForm = ({ widget }: Choice): boolean => FORMS.includes(widget);

export function obstacleOf(state: BuilderState): Obstacle | undefined {
  const { choice, events } = state;
  const network = networkOf(state);
  if (!network) return undefined;
  if (choice.widget.startsWith('newsletter-') && !network.lists) return 'noNewsletter';
  if (choice.widget.startsWith('story-') && !network.templates) return 'noStories';
  if (isForm(choice) && !network.forms) return 'noForms';
  if (optionsRead(choice).missing.length === 0) return undefined;
  return events.value?.every(({ here }) => !here) ? 'noEvents' : 'needsEvent';
}

/** Path and query of the framed page; undefined where there is nothing to frame. @param lang of the page around it */
export function previewPath(state: BuilderState, lang: string): string | undefined {
  const { choice } = state;
  if (!networkOf(state) || obstacleOf(state)) return undefined;
  return framePath(embedOf(choice), choice.network, { lang, ...usedOptions(choice, true) });
}

/** The options that can be used, for a page or for a frame. */
export function usedOptions(choice: Choice, framed = false): EmbedOptions {
  const { options } = optionsRead(choice);
  return framed ? frameOptions(embedOf(choice), options) : options;
}

/** What the frame is to look like. */
export function lookOf({ choice, theme }: BuilderState): Variables {
  if (choice.theme === OWN) return ownVariables(choice);
  return choice.theme === theme.key ? (theme.value ?? {}) : {};
}

/** Events whose names have all the words, in any language, whatever the accents; and the one that is chosen. */
export function foundEvents({ events, search, choice }: BuilderState): readonly EventFacts[] {
  return (events.value ?? []).filter(
    ({ id, name, here }) =>
      id === choice.options['event-id'] || (here && foldedIncludes(Object.values(name).join(' '), search)),
  );
}
