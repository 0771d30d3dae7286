/** A page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** The cursor of the next page, or null on the last one. */
  readonly next: string | null;
  /** How many items of this page could not be read and are missing from `items`. */
  readonly dropped: number;
}

/**
 * A list of the server: await it for its first page, or iterate over all items of all pages.
 * Nothing is asked until then, and each page only when the one before it is used up.
 *
 * ```ts
 * const { items, next } = await koinon.events.list();
 * for await (const event of koinon.events.list()) …
 * ```
 */
export class Listing<Item, P extends Page<Item> = Page<Item>> implements Promise<P>, AsyncIterable<Item> {
  readonly [Symbol.toStringTag] = 'Listing';
  readonly #load: (cursor: string | null) => Promise<P>;
  #first: Promise<P> | undefined;

  /** @param load asks for a page: the first with null, each other with the `next` of the one before */
  constructor(load: (cursor: string | null) => Promise<P>) {
    this.#load = load;
  }

  /** The pages one by one, from the first. Throws what `await` would throw, at the page that failed. */
  async *pages(): AsyncGenerator<P, void, undefined> {
    const seen = new Set<string>();
    let page = await this.#page();
    yield page;
    // A server that hands out a cursor twice would keep us for ever.
    while (page.next !== null && !seen.has(page.next)) {
      seen.add(page.next);
      page = await this.#load(page.next);
      yield page;
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* page.items;
  }

  then<A = P, B = never>(
    onfulfilled?: ((page: P) => A | PromiseLike<A>) | null,
    onrejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#page().then(onfulfilled, onrejected);
  }

  catch<B = never>(onrejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<P | B> {
    return this.#page().catch(onrejected);
  }

  finally(onfinally?: (() => void) | null): Promise<P> {
    return this.#page().finally(onfinally);
  }

  #page(): Promise<P> {
    return (this.#first ??= this.#load(null));
  }
}
