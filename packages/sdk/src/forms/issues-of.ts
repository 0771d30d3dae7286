import { Issues } from './issues.ts';
import { perClient, type ClientHost } from './per-client.ts';

/** Whatever {@link issuesOf} can work with: a `Koinon`, or a `KoinonCore`. */
export interface IssuesHost extends ClientHost {
  readonly newsletter?: { readonly issues: Issues } | undefined;
}

const made = perClient('issuesOf', client => new Issues(client));

/**
 * The archive of a client's newsletter: the one that it has, or a new one over the same server, network and transport.
 *
 * @throws TypeError where it is neither a `Koinon` nor a `KoinonCore`
 */
export function issuesOf(host: IssuesHost): Issues {
  return host.newsletter?.issues ?? made(host, {});
}
