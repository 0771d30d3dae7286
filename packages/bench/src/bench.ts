import { benchPages } from './page/page.ts';
import { benchReading } from './reading.ts';

const benches: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  page: benchPages,
  reading: benchReading,
};

/** `npm run bench -- page` or `npm run bench -- reading`; without a name, the quick one. */
export async function main([name = 'reading', ...rest]: readonly string[]): Promise<void> {
  const bench = benches[name];
  if (!bench) throw new Error(`There is no bench "${name}": ${Object.keys(benches).join(', ')}.`);
  await bench(rest);
}
