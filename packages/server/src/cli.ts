#!/usr/bin/env node
/** The command of the server: `koinon serve` and the rest of `koinon help`. */
import { setTimeout } from 'node:timers/promises';
import { askAt } from './commands/ask.ts';
import { main } from './commands/main.ts';

process.exitCode = await main(process.argv.slice(2), process.env, {
  out: text => void process.stdout.write(text),
  note: text => void process.stderr.write(`${text}\n`),
  isPerson: process.stdout.isTTY === true,
  columns: process.stdout.columns ?? 100,
  // Who pipes something in, or lets a timer call, is not there to answer.
  ask: process.stdin.isTTY ? askAt(process.stdin, process.stderr) : undefined,
  pause: milliseconds => setTimeout(milliseconds),
});

// A server has closed what it had by now; a connection to a mail server that says nothing would keep the process.
if (process.argv[2] === 'serve') process.exit();
