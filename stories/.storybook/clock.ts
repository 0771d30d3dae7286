import { pinClock } from '../../packages/widgets/src/testing/clock.ts';

/** In the previews it is always Wednesday 2 December 2026, ten in the morning in Athens, when the page opens. */
export const TODAY = '2026-12-02';

pinClock(`${TODAY}T08:00:00Z`);
