/** What a record points at that its network does not have: for the tests of these seeds. */
import type { EventRecord } from '@koinon/contract/events';
import type { NetworkRecord } from '@koinon/contract/networks';
import { EVENT_KINDS } from '@koinon/contract';

export interface Known {
  readonly network: NetworkRecord;
  readonly organizations: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
}

/** Each dangling reference as `what:id`. */
export function danglingReferences(record: EventRecord, known: Known): string[] {
  const { network } = known;
  const terms = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
  const kinds = new Set<string>([...EVENT_KINDS, ...terms(network.kinds)]);
  const missing = (what: string, ids: readonly (string | null)[], where: ReadonlySet<string>) =>
    ids.filter(id => id !== null && !where.has(id)).map(id => `${what}:${id}`);
  return [
    ...missing('kind', [record.kind], kinds),
    ...missing('axis', record.axes, terms(network.axes)),
    ...missing('programme', record.programmes, terms(network.programmes)),
    ...missing('body type', record.addressedTo, terms(network.bodyTypes)),
    ...missing('region', [record.location?.region ?? null], terms(network.regions)),
    ...missing(
      'organization',
      record.organizations.map(({ organization }) => organization),
      known.organizations,
    ),
    ...missing('event', [record.superEvent, ...record.relations.map(({ event }) => event)], known.events),
  ];
}
