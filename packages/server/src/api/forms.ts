import type { NetworkRecord, WireForm } from '@koinon/contract';
import type { App, Services } from '../http/context.ts';
import { clientOf } from '../http/client.ts';
import { RequestProblem } from '../http/problem.ts';
import { describeRoute } from 'hono-openapi';
import { formDocs } from './describe-forms.ts';
import { networkOf, onlyNetwork, refuseParameters } from './network.ts';
import { submitter } from './submit.ts';

interface FormRequest {
  readonly network: NetworkRecord;
  /** Of the address, without the network. */
  readonly params: URLSearchParams;
  readonly origin: string | null;
}

/** Each form by its name in the address. */
type FormTable = Readonly<Record<string, (request: FormRequest) => Promise<WireForm>>>;

/** Forms: what they ask, and what is sent through them. */
export function formRoutes(app: App, services: Services): void {
  const client = clientOf(services);
  const submit = submitter(services);
  const forms: FormTable = {
    registration({ network, params, origin }) {
      return services.registrations.form(network, eventIn(params), origin);
    },
    newsletter({ network, params, origin }) {
      refuseParameters(params);
      return services.newsletter.form(network, origin);
    },
    membership({ network, params, origin }) {
      refuseParameters(params);
      return services.memberships.form(network, origin);
    },
    story({ network, params, origin }) {
      return services.stories.form(network, origin, templateIn(params));
    },
  };

  app.get('/forms/:form', describeRoute(formDocs.form), async c => {
    const { network, params } = await networkOf(services, new URL(c.req.url));
    const name = c.req.param('form');
    const make = Object.hasOwn(forms, name) ? forms[name] : undefined;
    if (!make) throw new RequestProblem('not-found');
    const form = await make({ network, params, origin: client(c).origin });
    // A ticket is for one form start. Whoever asks gets one: the rest is what everybody reads, nothing of it is the asker's.
    c.set('holdsNoSecret', true);
    return c.json(form, 200, { 'Cache-Control': 'no-store' });
  });

  app.post('/events/:id/registrations', describeRoute(formDocs.register), async c => {
    const network = await onlyNetwork(services, c.req.url);
    return submit(c, 'registration', network, c.req.param('id'));
  });
}

/** The network's words for one way of telling; an unknown id is none, two are refused. Throws `invalid`. */
function templateIn(params: URLSearchParams): string | null {
  const [template, ...more] = params.getAll('template');
  const rest = new URLSearchParams(params);
  rest.delete('template');
  refuseParameters(rest);
  if (more.length === 0) return template ?? null;
  throw new RequestProblem('invalid', {
    errors: [{ pointer: '/template', code: 'wrong-type', params: {} }],
  });
}

/** The one event that a form is for. Throws `invalid`. */
function eventIn(params: URLSearchParams): string {
  const [event, ...more] = params.getAll('event');
  const rest = new URLSearchParams(params);
  rest.delete('event');
  refuseParameters(rest);
  if (event !== undefined && more.length === 0) return event;
  const code = event === undefined ? 'required' : 'wrong-type';
  throw new RequestProblem('invalid', { errors: [{ pointer: '/event', code, params: {} }] });
}
