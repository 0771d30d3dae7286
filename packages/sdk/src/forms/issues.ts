import type { Issue, IssuePage as WirePage } from '@koinon/contract';
import { issuePagePlan, issuePlan } from '@koinon/contract/issue-plans';
import type { CallOptions, Client } from '../client.ts';
import { Listing, type Page } from '../listing.ts';
import { reader, type Reader } from '../reader.ts';
import { segment } from '../segment.ts';

/** An issue as the archive lists it: without its body. */
export type IssueSummary = WirePage['items'][number];

/** A page of the archive. */
export type IssuePage = Page<IssueSummary>;

/** Which issues, and how many at a time. */
export interface IssueListQuery {
  /** Of this list only; of all of them unless given. */
  readonly list?: string | undefined;
  /** Items a page, 1 to 100; 50 unless given. */
  readonly limit?: number | undefined;
  /** `next` of another page of the same query. */
  readonly cursor?: string | undefined;
}

/** `koinon.newsletter.issues`: the archive of what was sent, the youngest first. */
export class Issues {
  readonly #client: Client;
  readonly #readPage: Reader<WirePage>;
  readonly #readIssue: Reader<Issue>;

  constructor(client: Client) {
    this.#client = client;
    this.#readPage = reader(issuePagePlan, client.logger);
    this.#readIssue = reader(issuePlan, client.logger);
  }

  /**
   * What was sent, the youngest first: await it for a page, or iterate over all of them. `publishedAt` is an instant in UTC
   * (RFC 3339), when it was first sent.
   *
   * ```ts
   * const { items, next } = await koinon.newsletter.issues.list({ limit: 5 });
   * for await (const issue of koinon.newsletter.issues.list({ list: 'bulletin' })) console.log(issue.publishedAt, issue.url);
   * ```
   *
   * @throws ProblemError 404 `network-not-found`, 422 `invalid` for a limit, list or cursor that there is not; any other of
   *   the family
   */
  list(query: IssueListQuery = {}, options: CallOptions = {}): Listing<IssueSummary> {
    return new Listing(async cursor => {
      const url = this.#client.address(
        'newsletter/issues',
        paramsOf({ ...query, cursor: cursor ?? query.cursor }),
      );
      return this.#client.get(url, this.#page, options);
    });
  }

  /**
   * An issue with its body: long text as blocks, by language.
   *
   * @throws ProblemError 404 where none was sent under this id; any other of the family
   */
  async get(id: string, options: CallOptions = {}): Promise<Issue> {
    const url = this.#client.address(`newsletter/issues/${segment(id, 'An issue’s id')}`);
    return this.#client.get(url, this.#readIssue, options);
  }

  /** The address of the archive as a feed: RSS 2.0, or JSON Feed 1.1. */
  feedUrl(format: 'rss' | 'json', { list }: Pick<IssueListQuery, 'list'> = {}): string {
    return this.#client.address(`newsletter/issues.${format}`, paramsOf({ list })).href;
  }

  readonly #page = (body: unknown, url: string): IssuePage => {
    const { items, next } = this.#readPage(body, url);
    return { items, next, dropped: countOf(body) - items.length };
  };
}

function paramsOf(query: IssueListQuery): URLSearchParams {
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  const params = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
  params.sort();
  return params;
}

function countOf(body: unknown): number {
  const items: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'items') : undefined;
  return Array.isArray(items) ? items.length : 0;
}
