/** Somebody else, in a thread of his own: reads an address again and again, and says how long each took (milliseconds). */
import { parentPort, workerData } from 'node:worker_threads';

const PAUSE_MS = 20;
const waits: number[] = [];
let going = true;
parentPort?.once('message', () => (going = false));

while (going) {
  const start = performance.now();
  await (await fetch(String(workerData))).arrayBuffer();
  waits.push(performance.now() - start);
  await new Promise(resolve => setTimeout(resolve, PAUSE_MS));
}
parentPort?.postMessage(waits);
