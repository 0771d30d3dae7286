/** Writes `plans.ts` and `form-plans.ts` anew from the schemas: `node --conditions=koinon:source packages/contract/src/generate-plans.ts`. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type * as z from 'zod/mini';
import { CalendarEventSchema, EventPageSchema } from './events.ts';
import { FormDefinitionSchema } from './forms/form-definition.ts';
import { CharterSchema } from './charters.ts';
import { MembershipSchema } from './memberships.ts';
import { NetworkListSchema, NetworkSchema } from './networks.ts';
import { IssuePageSchema, IssueSchema, SubscriptionSchema } from './newsletter.ts';
import { ProblemSchema } from './problem.ts';
import { planOf } from './reading-plan.ts';
import { FormSchema, OrganizationListSchema, RegistrationSchema } from './registrations.ts';

/** What clients read. A page's items are the event's own plan, so that it stands in the file once. */
export function plansSource(): string {
  const event = planOf(CalendarEventSchema);
  const network = planOf(NetworkSchema);
  return `/** Derived from the schemas by generate-plans.ts; a test compares. Do not edit. */
import type { CalendarEvent, CalendarEventPage, Network, NetworkList } from './index.ts';
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

/** Apart: who only reads events does not load them. A form's definition stands in it once. */
export function formPlansSource(): string {
  const event = planOf(CalendarEventSchema);
  const definition = planOf(FormDefinitionSchema);
  const written = (schema: z.core.$ZodType) =>
    once(JSON.parse(once(planOf(schema), event, '"@event"')), definition, 'definition').replace(
      '"@event"',
      'calendarEventPlan.data',
    );
  return `/** Derived from the schemas by generate-plans.ts; a test compares. Do not edit. */
import type { Charter, Form, Issue, IssuePage, Membership, OrganizationList, Registration, Subscription } from './index.ts';
import { calendarEventPlan } from './plans.ts';
import type { Plan, PlanData } from './reading.ts';

const definition: PlanData = ${JSON.stringify(definition)};

export const formPlan: Plan<Form> = { data: ${written(FormSchema)} };
export const registrationPlan: Plan<Registration> = { data: ${written(RegistrationSchema)} };
export const membershipPlan: Plan<Membership> = { data: ${written(MembershipSchema)} };
export const charterPlan: Plan<Charter> = { data: ${written(CharterSchema)} };
export const subscriptionPlan: Plan<Subscription> = { data: ${written(SubscriptionSchema)} };
export const issuePlan: Plan<Issue> = { data: ${written(IssueSchema)} };
export const issuePagePlan: Plan<IssuePage> = { data: ${written(IssuePageSchema)} };
export const organizationListPlan: Plan<OrganizationList> = { data: ${JSON.stringify(planOf(OrganizationListSchema))} };
`;
}

/** The plan as source, with a part of it by its name. */
function once(plan: unknown, part: unknown, name: string): string {
  return JSON.stringify(plan).replace(JSON.stringify(part), name);
}

export const plansFile = fileURLToPath(new URL('plans.ts', import.meta.url));
export const formPlansFile = fileURLToPath(new URL('form-plans.ts', import.meta.url));

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(plansFile, plansSource());
  writeFileSync(formPlansFile, formPlansSource());
}
