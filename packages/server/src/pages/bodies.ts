import type { FormDefinition, OrganizationRecord } from '@koinon/contract';
import { eq } from 'drizzle-orm';
import type { Queryable } from '../database/database.ts';
import { organizations } from '../database/schema.ts';

/** The network's register, where a form asks for one of its bodies; else nothing is read. */
export async function bodiesFor(
  db: Queryable,
  network: string,
  definition: FormDefinition | null,
): Promise<OrganizationRecord[]> {
  const asks = definition?.steps.some(step =>
    step.sections.some(({ fields }) =>
      fields.some(
        field =>
          field.type === 'organization' ||
          (field.type === 'group' && field.fields.some(({ type }) => type === 'organization')),
      ),
    ),
  );
  if (!asks) return [];
  const rows = await db
    .select({ record: organizations.record })
    .from(organizations)
    .where(eq(organizations.network, network))
    .orderBy(organizations.id);
  return rows.map(({ record }) => record);
}
