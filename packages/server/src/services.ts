/** The parts of a server, put together over what it stands on. */
import { createPipeline } from './forms/pipeline.ts';
import type { Foundations, Services } from './http/context.ts';
import { registrationHandler } from './registrations/handler.ts';
import { guardedPlaces, type PlacesRepository } from './registrations/places.ts';
import { createRegistrations } from './registrations/service.ts';

/** @param places where places are taken and given back: only a test has a reason to give another one */
export function createServices(foundations: Foundations, places: PlacesRepository = guardedPlaces): Services {
  const deps = { ...foundations, places };
  return {
    ...foundations,
    forms: createPipeline(foundations, { registration: registrationHandler(deps) }),
    registrations: createRegistrations(deps),
  };
}
