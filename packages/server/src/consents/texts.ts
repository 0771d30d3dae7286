/** The texts that were agreed to, each once: a text stays as long as anything refers to it. */
import { sql } from 'drizzle-orm';
import type { Db, Tx } from '../database/database.ts';
import {
  consents,
  consentTexts,
  memberships,
  membershipRequests,
  stories,
  subscriptionRequests,
} from '../database/schema.ts';

/** Deletes the texts that nothing refers to any more, by the permission of `allow`; returns how many. */
export async function purgeTexts(db: Db, allow: (tx: Tx) => Promise<void>): Promise<number> {
  // Most often there is none: that is found without a lock.
  if (
    (await db.select({ sha256: consentTexts.sha256 }).from(consentTexts).where(unused).limit(1)).length === 0
  )
    return 0;
  return db.transaction(async tx => {
    // Whoever has kept a text, new or known, holds this table until what refers to the text is written too.
    await tx.execute(sql`lock table ${consentTexts} in share row exclusive mode`);
    await allow(tx);
    return (await tx.delete(consentTexts).where(unused).returning({ sha256: consentTexts.sha256 })).length;
  });
}

const text = consentTexts.sha256;

/** By its hash: not in the ledger, and not in what somebody said with a form. */
const unused = sql`not exists (select from ${consents} where ${consents.textHash} = ${text})
  and not exists (select from ${subscriptionRequests} where ${subscriptionRequests.consent} ->> 'textHash' = ${text})
  and not exists (select from ${memberships} where ${saidHas(sql`${memberships.said}`)} or ${memberships.charter} ->> 'sha256' = ${text})
  and not exists (select from ${membershipRequests} where ${saidHas(sql`${membershipRequests.said}`)})
  and not exists (select from ${stories} where ${text} in (${stories.said} ->> 'notice', ${stories.said} ->> 'rights'))`;

function saidHas(said: ReturnType<typeof sql>) {
  return sql`${text} in (${said} ->> 'notice', ${said} ->> 'declaration', ${said} #>> '{charter,sha256}')`;
}
