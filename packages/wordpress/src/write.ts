/** Writes what the plug-in's folder holds of the contract and of the translations: `npm run write -w @koinon/wordpress`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generatedFiles } from './generated.ts';
import { plugin } from './messages.ts';

for (const [path, content] of await generatedFiles()) {
  mkdirSync(dirname(plugin + path), { recursive: true });
  writeFileSync(plugin + path, content);
}
