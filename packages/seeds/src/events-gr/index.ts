import type { EventRecordInput } from '@koinon/contract';
import { forum, infoDay } from './announced.ts';
import { beyondConference, beyondExhibition, beyondPanel } from './beyond.ts';
import { creteHackathon } from './crete-hackathon.ts';
import { creteLab } from './crete-lab.ts';
import { desiWorkshop } from './desi-workshop.ts';
import { openGovernmentLabs } from './open-government-labs.ts';

/** What the Greek network announced or told, oldest first, then what has no date. */
export const eventsGr: EventRecordInput[] = [
  desiWorkshop,
  openGovernmentLabs,
  creteLab,
  creteHackathon,
  beyondExhibition,
  beyondPanel,
  beyondConference,
  infoDay,
  forum,
];
