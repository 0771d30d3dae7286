// Browser tests, for one engine per run. `npm test` sets the variables; by hand:
//   npx wtr --config packages/tools/web-test-runner.config.js --watch
//   KOINON_ENGINE=firefox npx wtr --config packages/tools/web-test-runner.config.js
import { configFor } from './src/browsers/test-runner-config.ts';

export default configFor(process.env);
