// Plain JavaScript, in syntax that every Node since 18 can read: it has to run where TypeScript cannot.
const NEEDED = 24;

/**
 * Ends the process with one clear sentence where Node is too old.
 *
 * `npm ci` brings Node 24 as an optional dependency; where npm left it out (`--omit=optional`, a platform
 * without a package) npm scripts fall back to the machine's own Node, and without this sentence the reader
 * would meet "Unknown file extension .ts" instead.
 *
 * @param {string} version the version to judge, as in `process.versions.node`
 * @param {(message: string) => void} refuse what to do with the sentence
 */
export function assertNode(version = process.versions.node, refuse = stop) {
  const major = Number.parseInt(version, 10);
  if (major >= NEEDED) return;
  refuse(
    `Koinon's commands need Node ${NEEDED} or newer, and this is Node ${version} (${process.execPath}).\n` +
      `"npm ci" brings Node ${NEEDED} by itself unless optional dependencies are left out; ` +
      `otherwise install Node ${NEEDED} from https://nodejs.org and try again.`,
  );
}

/** @param {string} message */
function stop(message) {
  console.error(message);
  process.exit(1);
}
