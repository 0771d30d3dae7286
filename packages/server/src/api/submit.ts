import type { FormName, NetworkRecord } from '@koinon/contract';
import type { Context } from 'hono';
import { clientOf } from '../http/client.ts';
import type { Env, Services } from '../http/context.ts';
import { readJson } from '../http/json-body.ts';
import { RequestProblem } from '../http/problem.ts';

/** Sends a form's JSON through the one pipeline: `Idempotency-Key` is a must. Throws its problem. */
export function submitter(services: Services) {
  const client = clientOf(services);
  return async (
    c: Context<Env>,
    form: FormName,
    network: NetworkRecord,
    subject: string = '',
  ): Promise<Response> => {
    const input = await readJson(c.req.raw);
    const key = c.req.header('Idempotency-Key');
    if (key === undefined) throw new RequestProblem('idempotency-key-missing');
    const outcome = await services.forms.submit({
      form,
      network,
      subject,
      transport: 'json',
      input,
      key,
      ...client(c),
    });
    if (outcome.kind === 'problem') throw outcome.problem;
    if (outcome.kind === 'unticketed') throw new Error('Only plain HTML is asked for a ticket.');
    return c.json(outcome.body, outcome.status, { 'Cache-Control': 'no-store' });
  };
}
