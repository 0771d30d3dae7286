import { expect } from 'chai';
import { render } from 'lit';
import { fixture } from '../../testing/fixture.ts';
import { selectField } from './fields.ts';

describe('a list of the builder', () => {
  it('shows what is chosen, also where it takes the place of one in which somebody chose', () => {
    const place = fixture('<div></div>');
    const draw = (value: string, ...values: string[]) => {
      const items = values.map(one => ({ value: one, text: one }));
      render(
        selectField({ id: 'x', label: 'X' }, value, items, chosen => draw(chosen, ...values)),
        place,
      );
    };
    const list = () => place.querySelector('select') ?? expect.fail();
    const choose = (index: number) => {
      list().selectedIndex = index;
      list().dispatchEvent(new Event('change'));
    };
    draw('', '', 'month', 'week');
    for (const index of [1, 0, 1]) choose(index);
    expect(list().value).to.equal('month');
    draw('', '', 'news', 'calls');
    expect(list().value).to.equal('');
    draw('calls', '', 'news', 'calls');
    expect(list().value).to.equal('calls');
  });
});
