// The door of every npm script: asks for the right Node before the first line of TypeScript is read.
import { assertNode } from './src/assert-node.js';

assertNode();

const [command = '', ...rest] = process.argv.slice(2);
const commands = ['build', 'check', 'size', 'start', 'test', 'test-embed'];
if (!commands.includes(command)) {
  console.error(`Usage: node packages/tools/run.js <${commands.join('|')}> [options]`);
  process.exit(2);
}
const { main } = await import(`./src/${command}.ts`);
try {
  await main(rest);
} catch (error) {
  // A plain sentence for what a person can mend; the whole trace when asked for.
  console.error(process.env.DEBUG ? error : error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
