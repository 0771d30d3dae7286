/** The contract as JSON Schema 2020-12, which is what OpenAPI 3.1 speaks. */
import * as z from 'zod/mini';
import { CalendarEventSchema, EventPageSchema, EventQuerySchema } from './events.ts';
import { NetworkListSchema, NetworkSchema } from './networks.ts';
import { OrganizationSchema } from './organizations.ts';
import { ProblemSchema } from './problem.ts';

type JsonSchema = Record<string, unknown>;

/** The named schemas of `components.schemas`; they refer to each other as `#/components/schemas/<name>`. */
export function componentSchemas(): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  registry.add(CalendarEventSchema, { id: 'CalendarEvent' });
  registry.add(EventPageSchema, { id: 'EventPage' });
  registry.add(NetworkSchema, { id: 'Network' });
  registry.add(NetworkListSchema, { id: 'NetworkList' });
  registry.add(OrganizationSchema, { id: 'Organization' });
  registry.add(ProblemSchema, { id: 'Problem' });
  const { schemas } = z.toJSONSchema(registry, { ...options, uri: id => `#/components/schemas/${id}` });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _schema, $id: _id, ...schema }]) => [name, schema]),
  );
}

/** The schema of each parameter that a list of events may be asked, by name. */
export function eventQueryProperties(): Record<string, JsonSchema> {
  const { properties = {} } = z.toJSONSchema(EventQuerySchema, { ...options, io: 'input' });
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, typeof schema === 'object' ? schema : {}]),
  );
}

const options = { target: 'draft-2020-12', unrepresentable: 'any', io: 'output' } as const;
