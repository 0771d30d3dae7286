import { expect } from 'chai';
import { FrameHost } from './host.ts';

describe('the page’s side of a frame', () => {
  it('starts before the page has a body: a script of a page’s head may be there first', () => {
    const page = document.implementation.createHTMLDocument();
    page.body.remove();
    const host = new FrameHost('https://network.example/w/', page);
    expect(() => host.start()).not.to.throw();
    host.stop();
  });
});
