/** For supervisors, load balancers and whoever watches: not in the log, or there would be nothing else in it. */
import { sql } from 'drizzle-orm';
import { Hono } from 'hono';
import type { Db } from '../database/database.ts';
import { within } from '../patience.ts';
import type { App, Env, Services } from './context.ts';
import { describeError } from './log.ts';
import { problemResponse, RequestProblem } from './problem.ts';

/** Milliseconds that the database has to answer. */
const PATIENCE = 5000;

/** `/healthz`: the process answers. `/readyz`: its database does too; else 503. Neither says anything of what is in it. */
export function healthRoutes({ db, log, baseUrl }: Pick<Services, 'db' | 'log' | 'baseUrl'>): App {
  const app: App = new Hono<Env>();
  const ask = oneAtATime(db);
  app.get('/healthz', c => c.json({ status: 'ok' }, 200, { 'Cache-Control': 'no-store' }));
  app.get('/readyz', async c => {
    try {
      await ask();
      return c.json({ status: 'ok' }, 200, { 'Cache-Control': 'no-store' });
    } catch (error) {
      const id = crypto.randomUUID();
      log({ level: 'error', message: 'not ready', id, error: describeError(error) });
      const problem = new RequestProblem('unavailable', { headers: { 'Retry-After': '5' } });
      return problemResponse(problem, baseUrl, id);
    }
  });
  return app;
}

/** However many ask, the database is asked once at a time. */
function oneAtATime(db: Db): () => Promise<void> {
  let asking: Promise<boolean> | undefined;
  return async () => {
    asking ??= Promise.resolve(db.execute(sql`select 1`))
      .then(() => true)
      .finally(() => (asking = undefined));
    let answered = false;
    await within(
      PATIENCE,
      asking.then(() => (answered = true)),
    );
    if (answered) return;
    // A connection that is dead without a word must not be waited for by the next, too.
    asking = undefined;
    throw new Error(`The database did not answer within ${PATIENCE} ms.`);
  };
}
