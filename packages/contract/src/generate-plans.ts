/** Writes `plans.ts` anew from the schemas: `node --conditions=koinon:source packages/contract/src/generate-plans.ts`. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { CalendarEventSchema, EventPageSchema } from './events.ts';
import { NetworkListSchema, NetworkSchema } from './networks.ts';
import { ProblemSchema } from './problem.ts';
import { planOf } from './reading-plan.ts';

/** What clients read. A page's items are the event's own plan, so that it stands in the file once. */
export function plansSource(): string {
  const event = planOf(CalendarEventSchema);
  const network = planOf(NetworkSchema);
  const once = (plan: unknown, part: unknown, name: string) =>
    JSON.stringify(plan).replace(JSON.stringify(part), name);
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

export const plansFile = fileURLToPath(new URL('plans.ts', import.meta.url));

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(plansFile, plansSource());
