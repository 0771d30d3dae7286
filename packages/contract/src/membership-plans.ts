/** Derived from the schemas by generate-plans.ts; a test compares. Do not edit. */
import type { Membership, MembershipExport } from './index.ts';
import { formDefinitionPlan } from './form-plans.ts';
import type { Plan, PlanData } from './reading.ts';

const definition: PlanData = formDefinitionPlan.data;

export const membershipPlan: Plan<Membership> = { data: {"network":"s","status":["e","pending","review","active","suspended","left"],"reason":["0",["e","domain-unknown","personal-address","body-unknown","seats-full","charter","staff","declined"]],"confirmed":"b","email":"s","name":"s","organisation":["0",{"id":["?","s"],"name":["?","s"]}],"unit":["0","s"],"role":["0","s"],"lang":"s","directory":{"fields":["a",["e","name","organisation","unit","role","email","about"]],"about":["0","s"]},"charter":["0",{"version":"s","lang":"s","sha256":"s","acceptedAt":"s"}],"charterDue":["0",{"version":"s","title":["r","s"],"until":"s","definition":definition}],"joinedAt":["0","s"],"confirmable":"b","changeable":"b","cancellable":"b","definition":["0",definition]} };
export const membershipExportPlan: Plan<MembershipExport> = { data: {"exportedAt":"s","network":"s","membership":["r","u"],"consents":["a",["r","u"]],"subscriptions":["a",["r","u"]],"registrations":["a",["r","u"]],"stories":["a",["r","u"]]} };
