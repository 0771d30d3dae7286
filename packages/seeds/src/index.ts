/**
 * What a new server starts with: the real networks with their bodies and announcements, and a season of invented
 * events around a given day. Plain data; the server validates it like any import.
 *
 * @packageDocumentation
 */
import type {
  CharterRecordInput,
  EventRecordInput,
  NetworkRecordInput,
  OrganizationRecordInput,
  StoryRecordInput,
} from '@koinon/contract';
import { charterGr, charterPt } from './charters/index.ts';
import { eventsGr } from './events-gr/index.ts';
import { eventsPt } from './events-pt/index.ts';
import { gr } from './networks/gr.ts';
import { pt } from './networks/pt.ts';
import { demoOrganizationsGr, demoOrganizationsPt } from './organizations/demo.ts';
import { organizationsGr } from './organizations/gr.ts';
import { organizationsPt } from './organizations/pt.ts';
import { storiesGr } from './stories/index.ts';

export type SeedNetwork = 'gr' | 'pt';

export const networks: NetworkRecordInput[] = [gr, pt];

/** The register of bodies by network, the season's invented hosts last. */
export const organizations: Record<SeedNetwork, OrganizationRecordInput[]> = {
  gr: [...organizationsGr, ...demoOrganizationsGr],
  pt: [...organizationsPt, ...demoOrganizationsPt],
};

/** Real events only, in the announcements' own words. */
export const events: Record<SeedNetwork, EventRecordInput[]> = { gr: eventsGr, pt: eventsPt };

/** Real stories only; the Portuguese network prints none. */
export const stories: Record<SeedNetwork, StoryRecordInput[]> = { gr: storiesGr, pt: [] };

/** A sample to accept on joining; it says that it is one. */
export const charters: Record<SeedNetwork, CharterRecordInput[]> = { gr: [charterGr], pt: [charterPt] };

export { pastIssues, type SeedIssue } from './newsletter/index.ts';
export { demoStories } from './stories/index.ts';
export { season } from './season/season.ts';
export type { SeasonEvent } from './season/invented.ts';
