import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  canRetry,
  initialPicture,
  reducePicture,
  waitsForConnection,
  type PictureEvent,
} from './picture.model.ts';

const problem = (slug: string, status: number, ...codes: string[]) => ({
  code: 'problem',
  slug,
  status,
  errors: codes.map(code => ({ pointer: '/file', code })),
});
const after = (...events: PictureEvent[]) => events.reduce(reducePicture, initialPicture);
const failed = (error: unknown, online = true) =>
  after({ type: 'prepared' }, { type: 'begun' }, { type: 'failed', error, online });

describe('a picture on its way', () => {
  it('is made smaller, waits its turn, goes up, is there', () => {
    assert.equal(initialPicture.status, 'preparing');
    assert.equal(after({ type: 'prepared' }).status, 'queued');
    const half = after({ type: 'prepared' }, { type: 'begun' }, { type: 'progress', share: 0.5 });
    assert.deepEqual([half.status, half.share], ['uploading', 0.5]);
    assert.deepEqual(reducePicture(half, { type: 'taken' }), { status: 'done', share: 1, reason: undefined });
  });

  it('hears nothing of an upload that is over', () => {
    const stopped = after({ type: 'prepared' }, { type: 'begun' }, { type: 'stopped' });
    assert.equal(reducePicture(stopped, { type: 'progress', share: 0.9 }).share, 0);
  });

  it('goes on by itself after a lost connection, and may be tried again', () => {
    for (const picture of [
      failed({ code: 'network' }),
      failed({ code: 'timeout' }),
      failed({ code: 'offline' }, false),
    ])
      assert.deepEqual([canRetry(picture), waitsForConnection(picture)], [true, true]);
    assert.equal(failed({ code: 'offline' }, false).status, 'offline');
  });

  it('that was refused for what it is is not tried again', () => {
    const refusals = [
      [problem('invalid', 422, 'image-damaged'), 'image-damaged'],
      [problem('payload-too-large', 413), 'tooBig'],
      [problem('unsupported-media-type', 415), 'not-an-image'],
    ] as const;
    for (const [error, reason] of refusals) {
      const picture = failed(error);
      assert.deepEqual(
        [picture.reason, canRetry(picture), waitsForConnection(picture)],
        [reason, false, false],
      );
    }
  });

  it('may be tried again after a problem of the service', () => {
    assert.deepEqual(
      [failed(problem('unavailable', 503)), failed(problem('conflict', 409))].map(one => [
        one.reason,
        canRetry(one),
      ]),
      [
        ['server', true],
        ['tooMany', true],
      ],
    );
  });
});
