import {
  FRAME_PROTOCOL,
  readGreeting,
  readGuestMessage,
  type GuestMessage,
} from '@koinon/contract/embeds/frame-messages';
import { expect } from 'chai';
import { fixture } from '../../testing/fixture.ts';

const guest = new URL('../frame-guest.ts', import.meta.url).href;

/** A framed page, in `place`; what it says to who greets it from this window, whichever window it stands in. */
function heard(place: Document, host: Window, hosts: string): Promise<GuestMessage | undefined> {
  const frame = place.createElement('iframe');
  frame.srcdoc = `<meta name="koinon-hosts" content="${hosts}"><main style="height: 123px"></main><script type="module" src="${guest}"></script>`;
  return new Promise(resolve => {
    host.addEventListener('message', ({ source, data }: MessageEvent) => {
      if (source !== frame.contentWindow || readGreeting(data) !== 'ready') return;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = message => resolve(readGuestMessage(message.data));
      frame.contentWindow?.postMessage({ protocol: FRAME_PROTOCOL, type: 'hello' }, '*', [port2]);
    });
    place.body.append(frame);
  });
}

describe('a framed page', () => {
  it('says its height to the page around it', async () => {
    const place = fixture('<div></div>').ownerDocument;
    const message = await heard(place, window, location.origin);
    expect(message?.type).to.equal('size');
    place.querySelector('iframe[srcdoc]')?.remove();
  });

  it('and to a page further out: an editor draws in a frame and runs outside of it', async () => {
    const canvas = fixture<HTMLIFrameElement>('<iframe></iframe>');
    const { contentDocument: place, contentWindow: view } = canvas;
    if (!place || !view) throw new Error('The frame has no page.');
    const message = await heard(place, view, location.origin);
    expect(message?.type).to.equal('size');
  });
});
