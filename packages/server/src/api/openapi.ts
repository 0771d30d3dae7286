import { generateSpecs } from 'hono-openapi';
import type { App } from '../http/context.ts';
import { docs, schemas } from './describe.ts';

/** hono-openapi's word for a route also allows what a document does not (a resolver); ours hold no such thing. */
type Paths = NonNullable<NonNullable<Parameters<typeof generateSpecs>[1]>['documentation']>['paths'] & object;

/** A document of OpenAPI 3.1. */
export type OpenApiDocument = Awaited<ReturnType<typeof generateSpecs>>;

/** The OpenAPI 3.1 document of the routes of `/v1`. */
export async function openApiDocument(app: App, baseUrl: string): Promise<OpenApiDocument> {
  return generateSpecs(app, {
    documentation: {
      openapi: '3.1.0',
      info: {
        title: 'Koinon',
        version: '1.0.0',
        description:
          'Events of public-sector innovation networks. Reads are public, need no key and answer every origin. ' +
          'Failures are problem details (RFC 9457).',
        license: { name: 'MIT', identifier: 'MIT' },
      },
      servers: [{ url: baseUrl }],
      tags: [
        'Networks',
        'Events',
        'Calendars',
        'Forms',
        'Registrations',
        'Newsletter',
        'Memberships',
        'Stories',
        'Staff',
      ].map(name => ({ name })),
      // Answered by the route of `{id}`, so the generator cannot see it.
      paths: { '/v1/events/{id}.ics': { get: docs.eventIcs } } as Paths,
      components: {
        schemas: schemas(),
        securitySchemes: {
          staffToken: { type: 'http', scheme: 'bearer', description: 'A token of `koinon staff add`.' },
        },
      },
    },
    // Paths with a dot are not static files here.
    excludeStaticFile: false,
    defaultValidationErrorResponse: false,
  });
}
