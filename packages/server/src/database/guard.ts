import { AsyncLocalStorage } from 'node:async_hooks';
import type { Db, Tx } from './database.ts';

/** A repository used the database instead of the transaction that it runs in. */
export class DatabaseInTransactionError extends Error {
  constructor() {
    super('The database was used inside one of its transactions: pass the transaction instead.');
    this.name = 'DatabaseInTransactionError';
  }
}

/** What is no plain question; `with` may be either. */
const WRITES = /^\s*(?!select\b)/i;

/**
 * Makes `db` refuse to be used inside its own transactions. PGlite has one connection, so such a query would wait for
 * itself for ever; PostgreSQL would run it outside the transaction, which is a quieter mistake. Both throw at once.
 * Queries are caught where they reach the session, so one that was built before the transaction is caught too.
 *
 * @param assertRoom throws where nothing can be written just now: called before each transaction and each query that writes
 */
export function guardTransactions(db: Db, assertRoom: () => void = () => undefined): Db {
  const inside = new AsyncLocalStorage<true>();
  const { session } = db._;
  const { prepareQuery, transaction } = session;
  const refuse = () => {
    if (inside.getStore()) throw new DatabaseInTransactionError();
  };
  // Proxies, because both methods are generic and keep their types so.
  session.prepareQuery = new Proxy(prepareQuery, {
    apply(target, _self, args) {
      refuse();
      if (WRITES.test(args[0].sql)) assertRoom();
      return Reflect.apply(target, session, args);
    },
  });
  session.transaction = new Proxy(transaction, {
    apply(target, _self, [work, config]) {
      refuse();
      assertRoom();
      return Reflect.apply(target, session, [(tx: Tx) => inside.run(true, () => work(tx)), config]);
    },
  });
  return db;
}
