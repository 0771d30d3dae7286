/** Writes the plans anew from the schemas: `node --conditions=koinon:source packages/contract/src/generate-plans.ts`. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type * as z from 'zod/mini';
import { CalendarEventSchema, EventPageSchema } from './events.ts';
import { FormDefinitionSchema } from './forms/form-definition.ts';
import { CharterSchema } from './charters.ts';
import { MembershipExportSchema, MembershipSchema } from './memberships.ts';
import { NetworkListSchema, NetworkSchema } from './networks.ts';
import { IssuePageSchema, IssueSchema, SubscriptionSchema } from './newsletter.ts';
import { ProblemSchema } from './problem.ts';
import { planOf } from './reading-plan.ts';
import { FormSchema, OrganizationListSchema, RegistrationSchema } from './registrations.ts';
import {
  StoryCreatedSchema,
  StoryDraftSchema,
  StoryPageSchema,
  StorySavedSchema,
  StorySchema,
  StoryUploadSchema,
} from './stories.ts';

const HEAD = '/** Derived from the schemas by generate-plans.ts; a test compares. Do not edit. */\n';

/** What clients read. A page's items are the event's own plan, so that it stands in the file once. */
function plansSource(): string {
  const event = planOf(CalendarEventSchema);
  const network = planOf(NetworkSchema);
  return `${HEAD}import type { CalendarEvent, CalendarEventPage, Network, NetworkList } from './index.ts';
import type { WireProblem } from './problem.ts';
import type { Plan, PlanData } from './reading.ts';

const event: PlanData = ${JSON.stringify(event)};
const network: PlanData = ${JSON.stringify(network)};

export const calendarEventPlan: Plan<CalendarEvent> = { data: event };
export const eventPagePlan: Plan<CalendarEventPage> = { data: ${once(planOf(EventPageSchema), event, 'event')} };
export const networkPlan: Plan<Network> = { data: network };
export const networkListPlan: Plan<NetworkList> = { data: ${once(planOf(NetworkListSchema), network, 'network')} };
export const problemPlan: Plan<WireProblem> = { data: ${JSON.stringify(planOf(ProblemSchema))} };
`;
}

/** Apart: who only reads events does not load them. A form's definition stands in it once, for the other files too. */
function formPlansSource(): string {
  const definition = JSON.stringify(planOf(FormDefinitionSchema));
  return `${HEAD}import type { Form, FormDefinition, OrganizationList, Tolerant } from './index.ts';
import { calendarEventPlan } from './plans.ts';
import type { Plan, PlanData } from './reading.ts';

const definition: PlanData = ${definition};

export const formDefinitionPlan: Plan<Tolerant<FormDefinition>> = { data: definition };
export const formPlan: Plan<Form> = { data: ${planText(FormSchema)} };
export const organizationListPlan: Plan<OrganizationList> = { data: ${planText(OrganizationListSchema)} };
`;
}

/** One file for each page that somebody may have without the others: bundlers do not take an object apart. */
function plansOf(plans: Readonly<Record<string, z.core.$ZodType>>): string {
  const lines = Object.entries(plans).map(
    ([name, schema]) =>
      `export const ${name[0]?.toLowerCase() ?? ''}${name.slice(1)}Plan: Plan<${name}> = { data: ${planText(schema)} };`,
  );
  const text = lines.join('\n');
  const events = text.includes('calendarEventPlan.data');
  // In a plan a definition may always be null.
  const definitions = text.includes(',definition]');
  return [
    `${HEAD}import type { ${Object.keys(plans).sort().join(', ')} } from './index.ts';`,
    ...(events ? [`import { calendarEventPlan } from './plans.ts';`] : []),
    ...(definitions ? [`import { formDefinitionPlan } from './form-plans.ts';`] : []),
    `import type { Plan${definitions ? ', PlanData' : ''} } from './reading.ts';`,
    '',
    ...(definitions ? ['const definition: PlanData = formDefinitionPlan.data;', ''] : []),
    `${text}\n`,
  ].join('\n');
}

/** A plan as source, where events and definitions stand by their names. */
function planText(schema: z.core.$ZodType): string {
  const event = JSON.stringify(planOf(CalendarEventSchema));
  const definition = JSON.stringify(planOf(FormDefinitionSchema));
  return JSON.stringify(planOf(schema))
    .replaceAll(event, 'calendarEventPlan.data')
    .replaceAll(definition, 'definition');
}

/** The plan as source, with a part of it by its name. */
function once(plan: unknown, part: unknown, name: string): string {
  return JSON.stringify(plan).replace(JSON.stringify(part), name);
}

/** By the files' names. */
export function planSources(): Readonly<Record<string, string>> {
  return {
    'plans.ts': plansSource(),
    'form-plans.ts': formPlansSource(),
    'registration-plans.ts': plansOf({ Registration: RegistrationSchema }),
    'membership-plans.ts': plansOf({
      Membership: MembershipSchema,
      MembershipExport: MembershipExportSchema,
    }),
    'charter-plans.ts': plansOf({ Charter: CharterSchema }),
    'subscription-plans.ts': plansOf({ Subscription: SubscriptionSchema }),
    'issue-plans.ts': plansOf({ Issue: IssueSchema, IssuePage: IssuePageSchema }),
    'story-plans.ts': plansOf({ Story: StorySchema, StoryPage: StoryPageSchema }),
    'story-draft-plans.ts': plansOf({
      StoryDraft: StoryDraftSchema,
      StoryCreated: StoryCreatedSchema,
      StorySaved: StorySavedSchema,
      StoryUpload: StoryUploadSchema,
    }),
  };
}

export const planFile = (name: string) => fileURLToPath(new URL(name, import.meta.url));

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [name, source] of Object.entries(planSources())) writeFileSync(planFile(name), source);
}
