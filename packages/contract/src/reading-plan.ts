/** From a schema of the contract to the plan by which clients read it. */
import type * as z from 'zod/mini';
import type { PlanData } from './reading.ts';

/** @throws TypeError where the contract begins to use a kind of schema that clients cannot read yet */
export function planOf(schema: z.core.$ZodType): PlanData {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'string':
      return 's';
    case 'number':
      return 'n';
    case 'boolean':
      return 'b';
    case 'unknown':
      return 'u';
    case 'literal':
      return `=${String(def.values[0])}`;
    case 'enum':
      return ['e', ...Object.values(def.entries).map(String)];
    case 'object':
      return Object.fromEntries(Object.entries(def.shape).map(([name, value]) => [name, planOf(value)]));
    case 'array':
      return ['A', planOf(def.element)];
    case 'record':
      return ['r', planOf(def.valueType)];
    case 'nullable':
      return ['0', planOf(def.innerType)];
    case 'optional':
      return ['?', planOf(def.innerType)];
    case 'default':
      return withDefault(planOf(def.innerType), def.defaultValue);
    case 'union':
      if (def.options.every(isStringOrNumber)) return 'p';
      return ['t', Object.fromEntries(def.options.map(option => typed(planOf(option))))];
    default:
      throw new TypeError(`Clients cannot read a schema of type "${def.type}" yet.`);
  }
}

/** A missing list is empty and a missing nullable is null by their plans already. */
function withDefault(plan: PlanData, value: unknown): PlanData {
  if (Array.isArray(plan)) {
    if (plan[0] === 'A' && Array.isArray(value) && value.length === 0) return ['a', plan[1] as PlanData];
    if (plan[0] === '0' && value === null) return plan as PlanData;
  }
  return ['d', plan, value];
}

function isStringOrNumber(schema: z.core.$ZodType): boolean {
  const { type } = schema._zod.def;
  return type === 'string' || type === 'number';
}

function typed(plan: PlanData): [string, PlanData] {
  const type: unknown = typeof plan === 'object' && 'type' in plan ? plan.type : undefined;
  if (typeof type !== 'string' || !type.startsWith('=')) {
    throw new TypeError('The options of a union are told apart by a literal "type".');
  }
  return [type.slice(1), plan];
}
