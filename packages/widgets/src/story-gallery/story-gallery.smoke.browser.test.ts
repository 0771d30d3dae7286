import { expect } from 'chai';
import { settled, textOf, violations } from '../testing/fixture.ts';
import './define.ts';
import {
  all,
  button,
  gallery,
  one,
  open,
  root,
  said,
  search,
  shown,
  texts,
  titles,
  until,
} from './testing/gallery.ts';

describe('koinon-story-gallery', () => {
  it('lists what was told, the youngest first, each with its sort, author and day, and leads to its page', async () => {
    const placed = await gallery();
    expect(titles(placed)).to.deep.equal([
      'Ένα έγγραφο, μία σελίδα (δείγμα)',
      'Οδηγός για το πρώτο ανοικτό σύνολο δεδομένων ενός δήμου (δείγμα)',
      'Η ουρά που δεν μίκρυνε (δείγμα)',
    ]);
    expect(texts(placed, '.card')[0]).to.contain('Ιστορία Επινοημένο').and.to.contain('17 Νοεμβρίου 2026');
    expect(one<HTMLAnchorElement>(placed, '.card .link').href).to.equal(
      'https://koinon.test/s/gr/ena-engrafo',
    );
    expect(await violations(placed.element)).to.deep.equal([]);
  });

  it('opens a story in place with the focus on its title, and leads back to its card', async () => {
    const placed = await gallery();
    await open(placed, 1);
    expect(root(placed).activeElement?.id).to.equal('story');
    expect(textOf(one(placed, '#story'))).to.contain('Οδηγός για το πρώτο ανοικτό σύνολο');
    expect(texts(placed, '.part-title')).to.deep.equal(['Γιατί το κάναμε', 'Πώς το κάναμε', 'Τι μάθαμε']);
    expect(await violations(placed.element)).to.deep.equal([]);
    button(placed, 'Όλες οι ιστορίες').click();
    await until(placed, () => all(placed, '.card').length === 3);
    expect(root(placed).activeElement).to.equal(all(placed, '.card .link')[1]);
  });

  it('finds words whatever their accents and case, and says how many stories have them', async () => {
    const placed = await gallery();
    search(placed, 'ΑΝΟΙΚΤΟ συνολο');
    await until(placed, () => titles(placed).length === 1);
    await settled(placed.element);
    expect(said(placed)).to.equal('1 ιστορία');
    search(placed, 'κάτι που δεν υπάρχει');
    await until(placed, () => shown(placed).includes('Καμία ιστορία δεν ταιριάζει'));
    button(placed, 'Καθαρισμός αναζήτησης και φίλτρων').click();
    await until(placed, () => titles(placed).length === 3);
    expect(root(placed).activeElement?.id).to.equal('q');
  });
});
