#!/usr/bin/env node
/** The command of the server: `koinon serve` and the rest of `koinon help`. */
import { main } from './commands/main.ts';

process.exitCode = await main(process.argv.slice(2), process.env, {
  out: text => void process.stdout.write(text),
  note: text => void process.stderr.write(`${text}\n`),
  isPerson: process.stdout.isTTY === true,
  columns: process.stdout.columns ?? 100,
});
