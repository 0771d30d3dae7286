/** One PostgreSQL for a whole run of tests: says where it is, and ends with its standard input. */
import { startPostgres } from './postgres.ts';

const postgres = await startPostgres();
console.log(postgres.url);
process.stdin.resume().once('end', () => void postgres.stop().then(() => process.exit()));
