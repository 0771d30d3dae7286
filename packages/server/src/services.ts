/** The parts of a server, put together over what it stands on. */
import { createPipeline } from './forms/pipeline.ts';
import type { Foundations, Services } from './http/context.ts';
import { createImages } from './images/store.ts';
import { membershipHandler } from './memberships/handler.ts';
import { guardedSeats, type SeatsRepository } from './memberships/seats.ts';
import { createMemberships } from './memberships/service.ts';
import { newsletterHandler } from './newsletter/handler.ts';
import { createNewsletter } from './newsletter/service.ts';
import { registrationHandler } from './registrations/handler.ts';
import { guardedPlaces, type PlacesRepository } from './registrations/places.ts';
import { createRegistrations } from './registrations/service.ts';
import { createGallery } from './stories/gallery.ts';
import { storyHandler } from './stories/handler.ts';
import { createStories } from './stories/service.ts';
import { storyActs } from './stories/staff.ts';

/**
 * @param places where places are taken and given back: only a test has a reason to give another one
 * @param seats where seats of bodies are asked for: likewise
 */
export function createServices(
  foundations: Foundations,
  places: PlacesRepository = guardedPlaces,
  seats: SeatsRepository = guardedSeats,
): Services {
  const deps = { ...foundations, places };
  const memberDeps = { ...foundations, seats };
  const images = createImages(foundations);
  const storyDeps = { ...foundations, images };
  return {
    ...foundations,
    forms: createPipeline(foundations, {
      registration: registrationHandler(deps),
      newsletter: newsletterHandler(foundations),
      membership: membershipHandler(memberDeps),
      story: storyHandler(storyDeps),
    }),
    memberships: createMemberships(memberDeps),
    registrations: createRegistrations(deps),
    newsletter: createNewsletter(foundations),
    stories: createStories(storyDeps, {
      gallery: createGallery(storyDeps),
      staff: storyActs(storyDeps),
    }),
    images,
  };
}
