/** Stories while they are their authors', in memory: which path does what. */
import type { Network, WireForm } from '@koinon/contract';
import type { Answer } from './answer.ts';
import { DraftDesk, storyFormOf } from './draft-desk.ts';
import { noticeOf, notAllowed, parse, type Intakes } from './intake.ts';
import { only } from './paging.ts';
import { Refusal } from './refusal.ts';
import type { TestRequest, World } from './world.ts';

export class DraftAnswers {
  readonly desk: DraftDesk;
  readonly #world: World;
  readonly #intakes: Intakes;

  constructor(world: World, intakes: Intakes) {
    this.#world = world;
    this.#intakes = intakes;
    this.desk = new DraftDesk(world);
  }

  answer(request: TestRequest, network: Network): Answer | undefined {
    const { method, path, params } = request;
    if (path === 'forms/story') return method === 'GET' ? this.#form(params, network) : notAllowed;
    if (path === 'stories' && method === 'POST') return this.#begin(request, network);
    const [, part, rest = ''] = /^stories\/([^/]+)(\/.*)?$/.exec(path) ?? [];
    const token = part === undefined ? '' : decodeURIComponent(part);
    // Anything else is the address of a published story.
    return this.desk.knows(token) ? this.#link(request, token, rest) : undefined;
  }

  #form(params: URLSearchParams, network: Network): Answer {
    const { template = null } = only(params, ['template']);
    const settings = this.#world.settings[network.slug];
    const notice = noticeOf(network, {
      purpose: { key: 'form.purpose.story' },
      basis: null,
      retentionFrom: 'withdrawn',
      ...(settings && { retentionDays: settings.retention.endedStories }),
    });
    if (!network.stories) throw new Refusal('form-not-published');
    const events = this.#world.events.filter(event => event.network === network.slug);
    const body: WireForm = {
      ticket: this.#intakes.ticket,
      definition: storyFormOf(network, events, template),
      notice,
      ...{ lists: [], domains: null, state: null, event: null },
    };
    return { status: 200, body };
  }

  #begin(request: TestRequest, network: Network): Answer {
    if (!network.privacy || !network.stories) throw new Refusal('form-not-published');
    const { token } = this.#intakes.begin(request, `story ${network.slug}`, input => ({
      token: this.desk.begin(network, input),
    }));
    return { status: 201, body: { token, ...this.desk.read(token) } };
  }

  #link({ method, body, file }: TestRequest, token: string, rest: string): Answer {
    const ok = (answer: unknown): Answer => ({ status: 200, body: answer });
    const done: Answer = { status: 204, body: null };
    const upload = /^\/uploads\/([^/]+)$/.exec(rest)?.[1];
    if (upload !== undefined) {
      if (method !== 'DELETE') return notAllowed;
      this.desk.remove(token, upload);
      return done;
    }
    if (rest === '' && method === 'GET') return ok(this.desk.read(token));
    if (rest === '' && method === 'PATCH') return ok(this.desk.change(token, parse(body)));
    if (method !== 'POST') return notAllowed;
    switch (rest) {
      case '/submit':
        return ok(this.desk.submit(token, parse(body)));
      case '/take-back':
        return ok(this.desk.takeBack(token, parse(body)));
      case '/confirm':
        return ok(this.desk.confirm(token));
      case '/link':
        this.desk.link(token, parse(body));
        return { status: 202, body: { status: 'check-mail' } };
      case '/uploads':
        if (!file) throw new Refusal('bad-request');
        return { status: 201, body: this.desk.upload(token, file) };
      default:
        throw new Refusal('not-found');
    }
  }
}
