/** Derived from the schemas by generate-plans.ts; a test compares. Do not edit. */
import type { Subscription } from './index.ts';
import { formDefinitionPlan } from './form-plans.ts';
import type { Plan, PlanData } from './reading.ts';

const definition: PlanData = formDefinitionPlan.data;

export const subscriptionPlan: Plan<Subscription> = { data: {"network":"s","status":["e","pending","active","left"],"link":["e","confirm","preferences","unsubscribe"],"email":"s","lang":"s","lists":["a","s"],"topics":["a","s"],"organisation":["0",{"id":["?","s"],"name":["?","s"]}],"asked":["0",{"lists":["a","s"],"topics":["a","s"]}],"list":["0","s"],"confirmable":"b","changeable":"b","cancellable":"b","available":{"lists":["a",{"id":"s","name":["r","s"],"description":["0",["r","s"]]}],"topics":["a",{"id":"s","name":["r","s"],"description":["0",["r","s"]]}]},"definition":["0",definition]} };
