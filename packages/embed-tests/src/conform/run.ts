import { putUp } from './compose.ts';
import { judge } from './judge.ts';
import type { ConformStage } from './stage.ts';
import type { ConformPage, Driver, HostFacts, TagUnderTest, Visit } from './types.ts';

export interface Case {
  readonly page: ConformPage;
  readonly tag: TagUnderTest;
}

export interface Result extends Case {
  readonly wrong: readonly string[];
}

/** Opens every case in the engine, as many at once as it bears; `told` hears of each as it ends. */
export async function runCases(
  stage: ConformStage,
  driver: Driver,
  cases: readonly Case[],
  told: (result: Result) => void,
): Promise<void> {
  const bare = new Map<ConformPage, Promise<HostFacts>>();
  const queue = [...cases];
  const lane = async () => {
    for (let one = queue.shift(); one; one = queue.shift()) {
      told({ ...one, wrong: await runCase(stage, driver, one, bare) });
    }
  };
  await Promise.all(Array.from({ length: driver.lanes }, lane));
}

async function runCase(
  stage: ConformStage,
  driver: Driver,
  { page, tag }: Case,
  bare: Map<ConformPage, Promise<HostFacts>>,
): Promise<readonly string[]> {
  try {
    const up = putUp(stage, page, tag);
    // The host's part of a page is the same whatever the tag.
    let without = bare.get(page);
    if (!without) {
      const { options } = page.chromium ?? {};
      without = driver.visit(up.bare, options ? { chromium: { options } } : {}).then(({ facts }) => facts);
      bare.set(page, without);
    }
    const facts = await without;
    const report = await driver.visit(up.url, extrasOf(page, up.at, tag));
    return judge(page, tag, up.at, report, facts);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

function extrasOf(
  { chromium }: ConformPage,
  at: Parameters<ConformPage['compose']>[0],
  tag: TagUnderTest,
): Visit {
  if (!chromium) return {};
  const { options, prepare, after } = chromium;
  return {
    chromium: {
      ...(options ? { options } : {}),
      ...(prepare ? { prepare: opened => prepare(opened, at) } : {}),
      ...(after ? { after: opened => after(opened, at, tag) } : {}),
    },
  };
}
