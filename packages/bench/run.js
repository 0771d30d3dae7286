// The door of `npm run bench`: asks for the right Node before the first line of TypeScript is read.
import { assertNode } from '../tools/src/assert-node.js';

assertNode();
const { main } = await import('./src/bench.ts');
try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(process.env.DEBUG ? error : error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
