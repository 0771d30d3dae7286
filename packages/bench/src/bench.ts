import { benchPages } from './page/page.ts';
import { benchReading } from './reading.ts';
import { benchUploads } from './uploads.ts';

const benches: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  page: benchPages,
  reading: benchReading,
  uploads: benchUploads,
};

/** `npm run bench -- page`, `… reading` or `… uploads`; without a name, the quick one. */
export async function main([name = 'reading', ...rest]: readonly string[]): Promise<void> {
  const bench = benches[name];
  if (!bench) throw new Error(`There is no bench "${name}": ${Object.keys(benches).join(', ')}.`);
  await bench(rest);
}
