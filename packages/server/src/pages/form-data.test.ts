import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BASE } from '../testing/harness.ts';
import { newsletterServer, newsNetwork } from '../testing/newsletters.ts';
import { openEvent } from '../testing/registrations.ts';

const server = await newsletterServer();
await server.import({ network: newsNetwork, events: [openEvent('lab')] });

const status = async (path: string, body: string, type = 'application/x-www-form-urlencoded') =>
  (await server.app.request(`${BASE}${path}`, { method: 'POST', body, headers: { 'Content-Type': type } }))
    .status;

const paths = [
  '/m/unknown',
  '/f/gr/newsletter',
  '/f/gr/membership',
  '/f/gr/registration?event=lab',
  '/n/gr/members',
];
const multipart = 'multipart/form-data; boundary=x';
const part = '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n\r\n';

for (const path of paths) {
  test(`more names than any form has are refused before they are parsed: ${path}`, async () => {
    assert.equal(await status(path, '&a'.repeat(2001)), 413);
    assert.equal(await status(path, '&'.repeat(2001)), 413);
    assert.equal(await status(path, `${part.repeat(2001)}--x--\r\n`, multipart), 413);
  });
}

test('a link reads no more than what its page has to send, and what no link was mailed for the least', async () => {
  await server.join('small@ypes.gov.gr');
  const link = `/m/${await server.token('small@ypes.gov.gr')}`;
  for (const path of [link, '/m/unknown', '/n/gr/members']) {
    assert.equal(await status(path, `action=change&x=${'x'.repeat(16_000)}`), 413, path);
    assert.notEqual(await status(path, `action=change&x=${'x'.repeat(15_000)}`), 413, path);
  }
});

test('a long answer of many lines is read, in either encoding', async () => {
  const text = '- one\r\n'.repeat(5000);
  const path = '/f/gr/registration?event=lab&lang=en';
  assert.equal(await status(path, new URLSearchParams({ name: 'Maria', needs: text }).toString()), 422);
  const body = `--x\r\nContent-Disposition: form-data; name="needs"\r\n\r\n${text}\r\n--x--\r\n`;
  assert.equal(await status(path, body, multipart), 422);
});
