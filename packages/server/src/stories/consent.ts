/** What an author agrees to, as the ledger of consents has it: a network may publish the story, under its licence. */
import type { ConsentAct, ConsentMethod, NetworkRecord, StoryLicence } from '@koinon/contract';
import type { FormDefinition, FormText } from '@koinon/contract/forms';
import { and, desc, eq, sql } from 'drizzle-orm';
import { addConsent, formVersionOf, keepText, personOf } from '../consents/ledger.ts';
import { shownNotice, shownText } from '../consents/words.ts';
import type { Tx } from '../database/database.ts';
import { consents, type SaidWithStory } from '../database/schema.ts';
import type { StoryDeps } from './deps.ts';
import { assertOpen } from './form.ts';
import type { StoryRow } from './rows.ts';

type Row = Pick<StoryRow, 'id' | 'network' | 'emailKey' | 'lang' | 'said' | 'content'>;
type Deps = Pick<StoryDeps, 'secret' | 'now'>;

interface Said {
  readonly network: NetworkRecord;
  readonly definition: FormDefinition;
  readonly licence: StoryLicence;
  readonly lang: string;
  readonly origin: string | null;
}

/** Keeps the texts that were agreed to, each once, in the language of the form. */
export async function keepSaid(
  tx: Tx,
  { now }: Pick<Deps, 'now'>,
  { network, definition, licence, lang, origin }: Said,
): Promise<SaidWithStory> {
  const at = new Date(now());
  const notice = shownNotice(assertOpen(network), lang);
  const rights = shownText(rightsTexts(definition, licence), lang);
  return {
    notice: await keepText(tx, notice.text, notice.lang, at),
    rights: await keepText(tx, rights.text, rights.lang, at),
    licence,
    lang: rights.lang,
    at: at.toISOString(),
    origin,
    formVersion: formVersionOf(definition),
  };
}

/** The licence with what it means, and the words beside the box. */
function rightsTexts({ steps }: FormDefinition, licence: StoryLicence): FormText[] {
  const fields = steps.flatMap(({ sections }) => sections.flatMap(section => section.fields));
  const texts = (...some: readonly (FormText | null)[]) => some.flatMap(text => text ?? []);
  return fields.flatMap(field => {
    if (field.name === 'rights') return texts(field.label, field.hint);
    if (field.name !== 'licence' || field.type !== 'choice') return [];
    const chosen = field.options.find(({ value }) => value === licence);
    return texts(field.label, chosen?.label ?? null, chosen?.hint ?? null);
  });
}

/** One row about what was said when it was handed in: `asked` while nobody proved the address. Nothing where nothing was. */
export async function noteSaid(
  tx: Tx,
  { secret, now }: Deps,
  { id, network, emailKey, said }: Row,
  act: Extract<ConsentAct, 'asked' | 'given'>,
  method: Extract<ConsentMethod, 'form' | 'link'>,
  scope: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  if (!said || emailKey === '') return;
  await addConsent(tx, {
    network,
    person: personOf(secret, network, emailKey),
    purpose: 'story',
    act,
    method,
    scope: { story: id, licence: said.licence, notice: said.notice, ...scope },
    textHash: said.rights,
    lang: said.lang,
    formVersion: said.formVersion,
    origin: said.origin,
    at: new Date(now()),
  });
}

/** Ends what holds still. What was only asked held nothing that could be taken back; that it was forgotten is said all the same. */
export async function noteEnd(
  tx: Tx,
  { secret, now }: Deps,
  { id, network, emailKey, lang }: Row,
  act: Extract<ConsentAct, 'withdrawn' | 'erased'>,
  method: ConsentMethod,
): Promise<void> {
  if (emailKey === '') return;
  const person = personOf(secret, network, emailKey);
  const [last] = await tx
    .select({ act: consents.act })
    .from(consents)
    .where(
      and(
        eq(consents.network, network),
        eq(consents.person, person),
        eq(consents.purpose, 'story'),
        sql`${consents.scope} ->> 'story' = ${id}`,
      ),
    )
    .orderBy(desc(consents.identity))
    .limit(1);
  const before = last?.act;
  if (before === undefined || before === act || before === 'erased') return;
  if (act === 'withdrawn' && before === 'asked') return;
  await addConsent(tx, {
    network,
    person,
    purpose: 'story',
    act,
    method,
    scope: { story: id },
    textHash: null,
    lang,
    formVersion: null,
    origin: null,
    at: new Date(now()),
  });
}
