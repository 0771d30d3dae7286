/** Writes `packages/wordpress/dist/koinon.zip`: `npm run zip -w @koinon/wordpress`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pluginZip } from './zip.ts';

const folder = fileURLToPath(new URL('../dist/', import.meta.url));
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}koinon.zip`, pluginZip());
console.log(`${folder}koinon.zip`);
