/** Stories while they are their authors', in memory, by the server's rules: revisions, pictures, links, acts. */
import {
  canAct,
  isWritable,
  storyForm,
  toBody,
  type Answers,
  type CalendarEvent,
  type FormDefinition,
  type Network,
  type StoryStatus,
  type StoryTemplate,
  type StoryVerb,
  type WireStoryDraft,
  type WireStorySaved,
  type WireStoryUpload,
} from '@koinon/contract';
import { check } from '@koinon/contract/parse';
import {
  StoryChangesSchema,
  StoryDraftInputSchema,
  StoryLinkInputSchema,
  StoryRevisionSchema,
  StorySubmissionSchema,
} from '@koinon/contract/stories';
import { Refusal } from './refusal.ts';
import type { World } from './world.ts';

const DAY = 24 * 3_600_000;

type Step = WireStoryDraft['history'][number];

/** A story as it is kept. */
export interface TestDraft {
  /** Of the answer to POST, then of every link that was mailed. */
  readonly tokens: readonly string[];
  readonly network: string;
  readonly status: StoryStatus;
  readonly revision: number;
  readonly lang: string;
  readonly template: string | null;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly uploads: readonly WireStoryUpload[];
  readonly email: string | null;
  readonly confirmed: boolean;
  readonly history: readonly Step[];
  /** Milliseconds since the epoch. */
  readonly updatedAt: number;
}

/** Of one network, as its form has them. */
export function storyFormOf(
  { axes, languages, stories }: Network,
  events: readonly CalendarEvent[],
  template: string | null,
): FormDefinition {
  const chosen = stories?.templates.find(({ id }) => id === template);
  return storyForm({
    axes,
    languages,
    events: events.map(({ id, name }) => ({ id, name })),
    criteria: stories?.criteria ?? null,
    // What a tolerant reader made of it once: the same, but for values that nobody knows.
    template: (chosen as StoryTemplate | undefined) ?? null,
  });
}

export class DraftDesk {
  readonly #world: World;
  #rows: readonly TestDraft[] = [];
  #last = 0;

  constructor(world: World) {
    this.#world = world;
  }

  get rows(): readonly TestDraft[] {
    return this.#rows;
  }

  knows(token: string): boolean {
    return this.#rows.some(({ tokens }) => tokens.includes(token));
  }

  /** @returns the token */
  begin(network: Network, input: unknown): string {
    const { lang, template, answers } = parsed(StoryDraftInputSchema, input);
    const token = this.#token('story');
    const row: TestDraft = {
      ...{ tokens: [token], network: network.slug, status: 'draft', revision: 1, lang, template, answers },
      ...{ uploads: [], email: null, confirmed: false, history: [], updatedAt: this.#world.now() },
    };
    this.#rows = [...this.#rows, row];
    return token;
  }

  read(token: string): WireStoryDraft {
    const row = this.#row(token);
    const { network, status, revision, lang, template, answers, email, confirmed, updatedAt } = row;
    const instant = (time: number) => new Date(time).toISOString();
    const mailed = row.tokens[0] !== token;
    return {
      ...{ network, status, revision, lang, template, answers: { ...answers }, confirmed },
      uploads: [...row.uploads],
      email: email && (mailed ? email : email.replace(/^(.).*@/, '$1…@')),
      linkExpiresAt: instant(updatedAt + 60 * DAY),
      expiresAt: status === 'draft' ? instant(updatedAt + 60 * DAY) : null,
      updatedAt: instant(updatedAt),
      history: [...row.history],
      url: null,
      changeable: isWritable(status),
      cancellable: canAct('take-back', status),
      confirmable: mailed && !confirmed,
      definition: isWritable(status) ? this.#form(row) : null,
    };
  }

  change(token: string, input: unknown): WireStorySaved {
    const { revision, lang, answers } = parsed(StoryChangesSchema, input);
    const row = this.#writable(token, revision);
    return this.#keep(row, { answers, lang: lang ?? row.lang, ...this.#proved(row, token) });
  }

  submit(token: string, input: unknown): WireStorySaved {
    const { revision } = parsed(StoryRevisionSchema, input);
    const row = this.#row(token);
    if (row.status === 'submitted' && row.revision === revision + 1) return saved(row);
    this.#writable(token, revision);
    const { email } = parsed(StorySubmissionSchema, toBody(this.#form(row), row.answers as Answers));
    const next = this.#act(row, 'submit', { email, ...this.#proved(row, token) });
    this.#mail(next, 'story-submitted', email);
    return saved(this.#row(token));
  }

  takeBack(token: string, input: unknown): WireStorySaved {
    const { revision } = parsed(StoryRevisionSchema, input);
    const row = this.#row(token);
    if (row.revision !== revision) throw new Refusal('draft-changed');
    if (!canAct('take-back', row.status)) throw new Refusal('conflict');
    return saved(this.#act(row, 'take-back', {}));
  }

  confirm(token: string): WireStorySaved {
    const row = this.#row(token);
    if (row.tokens[0] === token) throw new Refusal('conflict');
    return this.#keep(row, { confirmed: true }, row.revision);
  }

  link(token: string, input: unknown): void {
    const { email } = parsed(StoryLinkInputSchema, input);
    const row = this.#row(token);
    this.#keep(row, { email }, row.revision);
    this.#mail(this.#row(token), 'story-link', email);
  }

  upload(token: string, file: Blob): WireStoryUpload {
    const row = this.#writable(token);
    const refuse = (code: 'not-an-image') => new Refusal('invalid', [{ pointer: '/file', code, params: {} }]);
    if (!/^image\/(jpeg|png|webp)$/.test(file.type)) throw refuse('not-an-image');
    if (row.uploads.length >= 20) throw new Refusal('conflict');
    const id = `upload-${String((this.#last += 1)).padStart(15, '0')}`;
    const url = `https://koinon.test/v1/stories/${token}/uploads/${id}/1600.webp`;
    const upload: WireStoryUpload = { id, width: 1600, height: 1200, url, sources: [] };
    this.#keep(row, { uploads: [...row.uploads, upload] }, row.revision);
    return upload;
  }

  remove(token: string, id: string): void {
    const row = this.#writable(token);
    if (!row.uploads.some(one => one.id === id)) throw new Refusal('not-found');
    this.#keep(row, { uploads: row.uploads.filter(one => one.id !== id) }, row.revision);
  }

  set(
    token: string,
    { message, ...change }: Partial<TestDraft> & { readonly message?: string | undefined },
  ): void {
    const row = this.#rows.find(({ tokens }) => tokens.includes(token));
    if (!row) throw new TypeError(`Nobody began a story with the token ${token}.`);
    const at = new Date(this.#world.now()).toISOString();
    const step: Step[] = change.status
      ? [{ status: change.status, at, by: 'staff', message: message ?? null }]
      : [];
    this.#keep(row, { ...change, history: [...row.history, ...step] });
  }

  #form({ network: slug, template }: TestDraft): FormDefinition {
    const network = this.#world.networks.find(one => one.slug === slug);
    if (!network) throw new Refusal('not-found');
    const events = this.#world.events.filter(event => event.network === slug);
    return storyFormOf(network, events, template);
  }

  #row(token: string): TestDraft {
    const row = this.#rows.find(({ tokens }) => tokens.includes(token));
    if (!row) throw new Refusal('not-found');
    return row;
  }

  #writable(token: string, revision?: number): TestDraft {
    const row = this.#row(token);
    if (!isWritable(row.status)) throw new Refusal('conflict');
    if (revision !== undefined && row.revision !== revision) throw new Refusal('draft-changed');
    return row;
  }

  /** What is done by a mailed link proves the address. */
  #proved = ({ tokens, confirmed }: TestDraft, token: string) => ({
    confirmed: confirmed || tokens[0] !== token,
  });

  #act(row: TestDraft, verb: Extract<StoryVerb, 'submit' | 'take-back'>, more: Partial<TestDraft>) {
    const status: StoryStatus = verb === 'submit' ? 'submitted' : 'withdrawn';
    const step: Step = { status, at: new Date(this.#world.now()).toISOString(), by: 'author', message: null };
    this.#keep(row, { ...more, status, history: [...row.history, step] });
    return this.#row(row.tokens[0] ?? '');
  }

  #keep(row: TestDraft, change: Partial<TestDraft>, revision = row.revision + 1): WireStorySaved {
    const next: TestDraft = { ...row, ...change, revision, updatedAt: this.#world.now() };
    this.#rows = this.#rows.map(one => (one.tokens[0] === row.tokens[0] ? next : one));
    return saved(next);
  }

  #mail(row: TestDraft, template: string, to: string): void {
    const token = this.#token('mailed');
    this.#keep(row, { tokens: [...row.tokens, token] }, row.revision);
    this.#world.mailbox.push({ to, template, token, event: null, lang: row.lang });
  }

  /** As long as the server's. */
  #token(name: string): string {
    this.#last += 1;
    return `${name}-${this.#last}-`.padEnd(43, 'A');
  }
}

function saved({ status, revision, updatedAt, confirmed }: TestDraft): WireStorySaved {
  const expiresAt = status === 'draft' ? new Date(updatedAt + 60 * DAY).toISOString() : null;
  return { status, revision, updatedAt: new Date(updatedAt).toISOString(), expiresAt, confirmed };
}

function parsed<S extends Parameters<typeof check>[0]>(schema: S, input: unknown) {
  const checked = check(schema, input);
  if (!checked.ok) throw new Refusal('invalid', checked.errors);
  return checked.value;
}
