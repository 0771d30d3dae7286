import type { Form, FormName } from '@koinon/contract';
import { formPlan } from '@koinon/contract/form-plans';
import type { CallOptions, Client } from '../client.ts';
import { undrawable } from '../drawable.ts';
import { warn } from '../logger.ts';
import { reader, type Reader } from '../reader.ts';
import { segment } from '../segment.ts';

/** Which form. */
export interface FormQuery {
  /** For `registration`: the id of the event, or of an occurrence. */
  readonly event?: string | undefined;
  /** For `story`: the id of one of the network's templates. */
  readonly template?: string | undefined;
}

/** `koinon.forms`: forms as data, each with the ticket that it is sent back with. */
export class Forms {
  readonly #client: Client;
  readonly #read: Reader<Form>;

  constructor(client: Client) {
    this.#client = client;
    const read = reader(formPlan, client.logger);
    this.#read = (body, url) => {
      const form = read(body, url);
      const path = form.event && undrawable(form.event);
      if (path) warn(client.logger, 'KOINON-001', `/event${path}`, form.event);
      return path ? { ...form, event: null } : form;
    };
  }

  /**
   * A form as it stands just now. Without a `definition` one cannot register, and `state` says why. Its `ticket` goes back
   * as `ticket` with the answers; it is good for a day, and without one the server's limits are stricter.
   *
   * ```ts
   * const form = await koinon.forms.get('registration', { event: 'lab-2026' });
   * if (form.definition) draw(form.definition, form.notice);
   * else console.log(form.state); // 'closed', 'full', 'not-open' …
   *
   * const { lists } = await koinon.forms.get('newsletter'); // what one may subscribe to
   * const { domains } = await koinon.forms.get('membership'); // by which addresses of work are told from private ones
   * const { definition } = await koinon.forms.get('story', { template: 'workshop' });
   * ```
   *
   * @throws ProblemError 404 where there is no such form or event, 409 `form-not-published`; any other of the family
   */
  async get(name: FormName, query: FormQuery = {}, options: CallOptions = {}): Promise<Form> {
    const params = new URLSearchParams();
    for (const asked of ['event', 'template'] as const)
      if (query[asked] !== undefined) params.set(asked, query[asked]);
    const url = this.#client.address(`forms/${segment(name, 'The form’s name')}`, params);
    return this.#client.get(url, this.#read, options);
  }
}
