import { expect } from 'chai';
import { fixture, nextEvent, settled, textOf, violations } from '../testing/fixture.ts';
import './define.ts';
import {
  all,
  button,
  gallery,
  is,
  one,
  open,
  place,
  root,
  said,
  search,
  shown,
  texts,
  titles,
  until,
  type Placed,
} from './testing/gallery.ts';

const listed = ({ koinon }: Placed) =>
  koinon.server.calls.filter(({ path }) => path === 'stories').map(({ params }) => params.toString());

describe('koinon-story-gallery: what is asked', () => {
  it('is asked with language, number and facets that the page says, and anew when they change', async () => {
    const placed = await gallery({ limit: '2', facets: 'year, type, nothing' });
    const { element } = placed;
    element.limit = 500;
    element.facets = 'none';
    await until(placed, () => listed(placed).length === 2);
    expect(listed(placed)).to.deep.equal([
      'network=gr&facets=type&facets=year&lang=el&limit=2',
      'network=gr&lang=el&limit=100',
    ]);
    await settled(element);
    expect(all(placed, '#unfold')).to.have.length(0);
  });

  it('is asked in the language of the page, and shows the translation in it', async () => {
    const placed = await gallery({ lang: 'en' });
    expect(titles(placed)[0]).to.equal('One letter, one page (sample)');
    placed.koinon.server.hold();
    placed.element.lang = 'el';
    await until(placed, () => placed.koinon.server.waiting > 0);
    // What was there can be read on until the other list has come.
    expect(titles(placed)[0]).to.equal('One letter, one page (sample)');
    placed.koinon.server.release();
    await until(placed, () => titles(placed)[0] === 'Ένα έγγραφο, μία σελίδα (δείγμα)');
    expect(listed(placed)).to.have.length(2);
  });

  it('is asked again in another place of the page, where it was still on its way', async () => {
    const placed = place();
    placed.koinon.server.hold();
    await until(placed, () => placed.koinon.server.waiting > 0);
    fixture<HTMLElement>('<div></div>').append(placed.element);
    placed.koinon.server.release();
    await until(placed, () => titles(placed).length === 3);
    expect(listed(placed)).to.have.length(2);
  });

  it('waits while somebody types, and asks once', async () => {
    const placed = await gallery();
    const input = one<HTMLInputElement>(placed, '#q');
    for (const text of ['ε', 'εγ', 'εγγρ']) {
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await placed.element.updateComplete;
    }
    await until(placed, () => titles(placed).length === 1);
    expect(listed(placed).filter(query => query.includes('q='))).to.have.length(1);
  });
});

describe('koinon-story-gallery: the list', () => {
  it('keeps the layout while stories are on their way, and draws none', async () => {
    const placed = place();
    placed.koinon.server.hold();
    await until(placed, () => placed.koinon.server.waiting > 0 && all(placed, 'h2').length > 0);
    expect(is(placed, 'loading')).to.equal(true);
    expect(all(placed, '.waiting .card')).to.have.length(6);
    expect(await violations(placed.element)).to.deep.equal([]);
    placed.koinon.server.release();
    await settled(placed.element);
    expect(is(placed, 'loading')).to.equal(false);
  });

  it('gives pictures their size, the widths that there are, and the text for who does not see them', async () => {
    const placed = await gallery();
    const [image, ...others] = all<HTMLImageElement>(placed, '.card img');
    expect(others).to.have.length(1);
    expect([image?.getAttribute('width'), image?.getAttribute('height')]).to.deep.equal(['1600', '1067']);
    expect(image?.alt).to.equal('Ένα γράμμα με σημειώσεις');
    expect(image?.srcset).to.contain('https://koinon.test/media/letter/480.jpg 480w, ');
    expect(one<HTMLSourceElement>(placed, '.card source').type).to.equal('image/webp');
  });

  it('says what is in another language than the page', async () => {
    const placed = await gallery({ lang: 'pt' });
    const [link] = all<HTMLAnchorElement>(placed, '.card .link');
    expect([link?.lang, link?.hreflang]).to.deep.equal(['el', 'el']);
    expect(texts(placed, '.kind')[0]).to.equal('História · Em grego Inventado');
    expect(one(placed, '.summary').lang).to.equal('el');
    expect(one(placed, '.card img').lang).to.equal('en');
  });

  it('shows more on demand, leads to the first new one, and says how many came', async () => {
    const placed = await gallery({ limit: '2' });
    const more = button(placed, 'Περισσότερες ιστορίες');
    more.focus();
    more.click();
    await until(placed, () => titles(placed).length === 3);
    expect(root(placed).activeElement).to.equal(all(placed, '.card .link')[2]);
    expect(said(placed)).to.equal('1 ακόμη ιστορία');
    expect(all(placed, '#more')).to.have.length(0);
  });

  it('takes a heading of the page’s own, at the level that the page says', async () => {
    const placed = place({ 'heading-level': '4' });
    await settled(placed.element);
    expect(texts(placed, 'h4')).to.deep.equal(['Ιστορίες']);
    expect(all(placed, 'h5')).to.have.length(3);
    await open(placed, 0);
    expect(texts(placed, 'h5')).to.deep.equal(['Ένα έγγραφο, μία σελίδα (δείγμα)']);
    expect(texts(placed, '.part > h6')).to.include('Τι δεν πέτυχε');
    expect(one(placed, '.inner-title').ariaLevel).to.equal('7');
  });
});

describe('koinon-story-gallery: facets', () => {
  const unfold = async (placed: Placed) => {
    one(placed, '#unfold').click();
    await placed.element.updateComplete;
  };
  const box = (placed: Placed, value: string) => one<HTMLInputElement>(placed, `input[value="${value}"]`);

  it('are folded, and count what each value would show', async () => {
    const placed = await gallery();
    expect(one(placed, '#unfold').ariaExpanded).to.equal('false');
    await unfold(placed);
    expect(texts(placed, '.facet legend')).to.deep.equal(['Είδος', 'Άξονας', 'Έτος']);
    expect(texts(placed, '.facet')[1]).to.equal('Άξονας Δεξιότητες 2 2 ιστορίες Υπηρεσίες 2 2 ιστορίες');
    expect(await violations(placed.element)).to.deep.equal([]);
  });

  it('narrow the list by values that are alternatives, and by each other', async () => {
    const placed = await gallery();
    await unfold(placed);
    box(placed, 'guide').click();
    await until(placed, () => titles(placed).length === 1);
    box(placed, 'case-study').click();
    await until(placed, () => titles(placed).length === 2);
    box(placed, '2025').click();
    await until(placed, () => titles(placed).length === 1);
    expect(titles(placed)).to.deep.equal(['Η ουρά που δεν μίκρυνε (δείγμα)']);
    expect(texts(placed, '.chip')).to.deep.equal(['Οδηγός', 'Μελέτη περίπτωσης', '2025']);
  });

  it('are taken back one by one, with the focus on what stays, or all at once', async () => {
    const placed = await gallery();
    await unfold(placed);
    for (const value of ['guide', 'skills', '2026']) {
      box(placed, value).click();
      await placed.element.updateComplete;
    }
    await until(placed, () => texts(placed, '.chip').length === 3);
    const chips = all(placed, '.chip');
    chips[2]?.focus();
    chips[2]?.click();
    await until(placed, () => texts(placed, '.chip').length === 2);
    expect(textOf(root(placed).activeElement ?? placed.element)).to.equal('Δεξιότητες');
    button(placed, 'Καθαρισμός αναζήτησης και φίλτρων').click();
    await until(placed, () => titles(placed).length === 3);
    expect(root(placed).activeElement?.id).to.equal('unfold');
    expect(texts(placed, '.chip')).to.deep.equal([]);
  });
});

describe('koinon-story-gallery: a whole story', () => {
  it('has its sections, blocks, pictures, people and licence, under headings in order', async () => {
    const placed = await gallery();
    await open(placed);
    expect(texts(placed, '.part-title')).to.deep.equal([
      'Γιατί το κάναμε',
      'Πώς το κάναμε',
      'Τι μάθαμε',
      'Τι δεν πέτυχε',
      'Τι ακολουθεί',
      'Εικόνες',
    ]);
    expect(texts(placed, 'ol.bullets li')).to.have.length(3);
    expect(texts(placed, 'dt')).to.deep.equal(['Η σειρά μετρά', 'Μία σελίδα δεν φτάνει πάντα']);
    expect(texts(placed, 'blockquote')).to.have.length(2);
    expect(texts(placed, '.pictures img')).to.have.length(2);
    expect(texts(placed, 'figcaption')).to.include('Η δεύτερη ανάγνωση. Φωτογραφία: Ε. Υποδειγματική');
    expect(texts(placed, '.fact')).to.include('Συμμετοχή 28 άτομα, 6 φορείς');
    expect(one<HTMLAnchorElement>(placed, 'a[rel="license"]').href).to.equal(
      'https://creativecommons.org/licenses/by/4.0/deed.el',
    );
    expect(await violations(placed.element)).to.deep.equal([]);
  });

  it('spells out the network’s abbreviations where they stand first, and no parts of words', async () => {
    const placed = await gallery();
    await open(placed);
    const [first] = all(placed, 'abbr');
    expect([textOf(first ?? placed.element), first?.title]).to.deep.equal(['ΕΚ', 'Εθνικό Κέντρο (δείγμα)']);
    expect(texts(placed, '.facts abbr'), 'in the offices of people, too').to.deep.equal(['ΕΚ']);
  });

  it('shows what the list knows at once, then its text', async () => {
    const placed = await gallery();
    placed.koinon.server.hold();
    one(placed, '.card .link').click();
    await until(placed, () => placed.koinon.server.waiting > 0);
    expect(textOf(one(placed, '#story'))).to.equal('Ένα έγγραφο, μία σελίδα (δείγμα)');
    expect(one(placed, '.story').ariaBusy).to.equal('true');
    placed.koinon.server.release();
    await until(placed, () => all(placed, '.facts').length > 0);
    expect(one(placed, '.story').ariaBusy).to.equal('false');
  });

  it('leads to its translation, which opens in place and says its language', async () => {
    const placed = await gallery();
    await open(placed);
    const link = one<HTMLAnchorElement>(placed, '.translations a');
    expect([textOf(link), link.lang, link.hreflang]).to.deep.equal(['English', 'en', 'en']);
    link.click();
    await until(placed, () => shown(placed).includes('The centre answered dozens of calls'));
    expect(one(placed, '.prose').lang).to.equal('en');
    expect(shown(placed)).to.contain('Αυτή η ιστορία είναι στα αγγλικά.');
  });

  it('is the page’s to open where it takes the event back', async () => {
    const placed = await gallery();
    const chosen = nextEvent(placed.element, 'koinon-story-select');
    placed.element.addEventListener('koinon-story-select', event => event.preventDefault());
    one(placed, '.card .link').click();
    expect((await chosen).detail.slug).to.equal('ena-engrafo');
    await placed.element.updateComplete;
    expect(is(placed, 'open')).to.equal(false);
  });

  it('is the browser’s to open beside, with a modifier key', async () => {
    const placed = await gallery();
    let taken: boolean | undefined;
    addEventListener('click', event => ((taken = event.defaultPrevented), event.preventDefault()), {
      once: true,
    });
    one(placed, '.card .link').dispatchEvent(
      new MouseEvent('click', { ctrlKey: true, bubbles: true, composed: true, cancelable: true }),
    );
    expect(taken).to.equal(false);
    expect(is(placed, 'open')).to.equal(false);
  });

  it('hands on its public page, and says what came of it', async () => {
    const placed = await gallery();
    await open(placed);
    const written: string[] = [];
    Object.defineProperty(navigator, 'share', { configurable: true, value: undefined });
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(void written.push(text)) },
    });
    one(placed, '.share button').click();
    await until(placed, () => said(placed) === 'Ο σύνδεσμος αντιγράφηκε');
    expect(written).to.deep.equal(['https://koinon.test/s/gr/ena-engrafo']);
    expect(texts(placed, '.shared')).to.deep.equal(['Ο σύνδεσμος αντιγράφηκε']);
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
    });
    one(placed, '.share button').click();
    await until(placed, () => said(placed).startsWith('Ο σύνδεσμος δεν αντιγράφηκε'));
    expect(texts(placed, '.shared')[0]).to.contain('https://koinon.test/s/gr/ena-engrafo');
    button(placed, 'Όλες οι ιστορίες').click();
    await settled(placed.element);
    await open(placed, 1);
    expect(all(placed, '.shared')).to.have.length(0);
    Reflect.deleteProperty(navigator, 'clipboard');
    Reflect.deleteProperty(navigator, 'share');
  });
});

describe('koinon-story-gallery: the page’s address', () => {
  const start = location.href;
  afterEach(() => history.replaceState(null, '', start));

  it('holds what is searched for and opened; Back leads to the card', async () => {
    const placed = await gallery({ 'url-state': 't' });
    search(placed, 'εγγραφο');
    await until(placed, () => titles(placed).length === 1);
    expect(new URLSearchParams(location.search).get('t-q')).to.equal('εγγραφο');
    await open(placed);
    expect(new URLSearchParams(location.search).get('t-open')).to.equal('ena-engrafo');
    history.back();
    await until(placed, () => all(placed, '.card').length === 1);
    expect(new URLSearchParams(location.search).has('t-open')).to.equal(false);
    expect(root(placed).activeElement).to.equal(all(placed, '.card .link')[0]);
  });

  it('goes back in the history by its own button, and not one step further', async () => {
    const placed = await gallery({ 'url-state': 't' });
    await open(placed);
    const back = new Promise(resolve => addEventListener('popstate', resolve, { once: true }));
    button(placed, 'Όλες οι ιστορίες').click();
    await back;
    expect(location.href).to.equal(start);
    await until(placed, () => all(placed, '.card').length === 3);
  });

  it('opens a story for who has its link, and asks for the list only on the way back', async () => {
    history.replaceState(null, '', '?t-open=i-oura&other=1#place');
    const placed = place({ 'url-state': 't' });
    await until(placed, () => all(placed, '.facts').length > 0);
    expect(textOf(one(placed, '#story'))).to.equal('Η ουρά που δεν μίκρυνε (δείγμα)');
    expect(document.activeElement).to.equal(document.body);
    expect(listed(placed)).to.deep.equal([]);
    button(placed, 'Όλες οι ιστορίες').click();
    await until(placed, () => titles(placed).length === 3);
    expect(location.search + location.hash).to.equal('?other=1#place');
    expect(root(placed).activeElement).to.equal(all(placed, '.card .link')[2]);
  });
});

describe('koinon-story-gallery: given stories', () => {
  it('are shown, searched, counted and opened without a server', async () => {
    const element = document.createElement('koinon-story-gallery');
    element.lang = 'en';
    element.setAttribute('url-state', 'off');
    const text = (words: string) => [{ section: 'why', blocks: [{ type: 'paragraph', text: words }] }];
    element.stories = [
      { slug: 'a', lang: 'en', title: 'Water', resourceType: 'guide', sections: text('Of the pipes.') },
      { slug: 'b', lang: 'en', title: 'Paper', resourceType: 'tool', url: 'javascript:alert(1)' },
      { title: 'Nothing leads to it' },
    ];
    fixture<HTMLElement>('<div></div>').append(element);
    const placed: Placed = { element, koinon: (await gallery()).koinon };
    await until(placed, () => titles(placed).length === 2);
    expect(all(placed, 'a.link')).to.have.length(0);
    expect(is(placed, 'partial')).to.equal(true);
    search(placed, 'PIPES');
    await until(placed, () => titles(placed).length === 1);
    await open(placed);
    expect(shown(placed)).to.contain('Of the pipes.');
    expect(all(placed, '.share')).to.have.length(0);
    expect(await violations(element)).to.deep.equal([]);
  });
});

describe('koinon-story-gallery: where something is wrong', () => {
  it('says that nothing was published yet, without a search', async () => {
    const placed = await gallery({ lang: 'pt' }, { stories: [] });
    expect(shown(placed)).to.contain('Ainda não foi publicada nenhuma história').and.to.contain('JSON Feed');
    expect(all(placed, '#q')).to.have.length(0);
    expect(is(placed, 'empty')).to.equal(true);
    expect(await violations(placed.element)).to.deep.equal([]);
  });

  it('shows an error with one thing to do, tells the page, and recovers to the first story', async () => {
    const placed = place({}, { failure: 'forbidden' });
    await nextEvent(placed.element, 'koinon-error');
    await settled(placed.element);
    expect(is(placed, 'error')).to.equal(true);
    expect(said(placed)).to.match(/^Δεν ήταν δυνατή η φόρτωση των ιστοριών\./);
    expect(await violations(placed.element)).to.deep.equal([]);
    placed.koinon.server.failure = null;
    button(placed, 'Δοκιμάστε ξανά').click();
    await until(placed, () => titles(placed).length === 3);
    expect(root(placed).activeElement).to.equal(all(placed, '.card .link')[0]);
  });

  it('offers nothing to try where there is no such network', async () => {
    const placed = place({}, { network: 'nowhere' });
    await nextEvent(placed.element, 'koinon-error');
    await settled(placed.element);
    expect(shown(placed)).to.contain('δεν είναι διαθέσιμες σε αυτή τη σελίδα');
    expect(all(placed, 'button')).to.have.length(0);
  });

  it('loads by itself when the connection is back', async () => {
    const placed = place({}, { failure: 'offline' });
    await nextEvent(placed.element, 'koinon-error');
    await settled(placed.element);
    expect(shown(placed)).to.contain('Δεν έχετε σύνδεση');
    placed.koinon.server.failure = null;
    dispatchEvent(new Event('online'));
    await until(placed, () => titles(placed).length === 3);
  });

  it('says which stories it could not show', async () => {
    const placed = await gallery({}, { failure: 'partial' });
    expect(titles(placed)).to.have.length(2);
    expect(is(placed, 'partial')).to.equal(true);
    expect(said(placed)).to.equal('Ορισμένες ιστορίες δεν ήταν δυνατό να εμφανιστούν');
  });

  it('keeps the list when another one does not come, and says so', async () => {
    const placed = await gallery();
    placed.koinon.server.failure = 'forbidden';
    const failed = nextEvent(placed.element, 'koinon-error');
    search(placed, 'νερό');
    await failed;
    await settled(placed.element);
    expect(titles(placed)).to.have.length(3);
    expect(said(placed)).to.equal('Δεν ήταν δυνατή η ανανέωση της λίστας');
    placed.koinon.server.failure = null;
    button(placed, 'Δοκιμάστε ξανά').click();
    await until(placed, () => shown(placed).includes('Καμία ιστορία δεν ταιριάζει'));
  });

  it('says why a story did not come, keeps its title, and opens it again', async () => {
    const placed = await gallery();
    placed.koinon.server.failure = 'forbidden';
    const failed = nextEvent(placed.element, 'koinon-error');
    one(placed, '.card .link').click();
    await failed;
    await settled(placed.element);
    expect(textOf(one(placed, '#story'))).to.equal('Ένα έγγραφο, μία σελίδα (δείγμα)');
    expect(said(placed)).to.match(/^Δεν ήταν δυνατή η φόρτωση της ιστορίας\./);
    expect(root(placed).activeElement?.id).to.equal('story');
    expect(await violations(placed.element)).to.deep.equal([]);
    placed.koinon.server.failure = null;
    button(placed, 'Δοκιμάστε ξανά').click();
    await until(placed, () => all(placed, '.facts').length > 0);
    expect(root(placed).activeElement?.id).to.equal('story');
  });

  it('says that a story is gone, and offers the others', async () => {
    const placed = await gallery();
    placed.koinon.server.published = [];
    const failed = nextEvent(placed.element, 'koinon-error');
    one(placed, '.card .link').click();
    await failed;
    await settled(placed.element);
    expect(shown(placed)).to.contain('Αυτή η ιστορία δεν υπάρχει πια');
    expect(all(placed, '.story button')).to.have.length(0);
  });
});
