/** Derived from the schemas by generate-plans.ts; a test compares. Do not edit. */
import type { Registration } from './index.ts';
import { calendarEventPlan } from './plans.ts';
import { formDefinitionPlan } from './form-plans.ts';
import type { Plan, PlanData } from './reading.ts';

const definition: PlanData = formDefinitionPlan.data;

export const registrationPlan: Plan<Registration> = { data: {"status":["e","held","confirmed","waiting","offered","expired","cancelled"],"confirmed":"b","event":calendarEventPlan.data,"email":"s","name":"s","organisation":["0",{"id":["?","s"],"name":["?","s"]}],"lang":"s","tracks":["a","s"],"attendance":["0",["e","offline","online"]],"role":["0","s"],"needs":["0","s"],"party":"n","answers":["r","u"],"holdsUntil":["0","s"],"linePosition":["0","n"],"confirmable":"b","changeable":"b","cancellable":"b","onlineUrls":["a",{"track":["0","s"],"url":"s"}],"definition":["0",definition]} };
