import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

export interface Front {
  readonly origin: string;
  close(): Promise<void>;
}

/** Of HTTP/1.1 alone (RFC 9113 §8.2.2). */
const OF_ONE_CONNECTION = ['connection', 'keep-alive', 'transfer-encoding', 'upgrade', 'proxy-connection'];

/** What stands before a server in public: TLS and HTTP/2. @param origin of an HTTP/1.1 server on this machine */
export async function startFront(origin: string): Promise<Front> {
  const server = createSecureServer(certificate(), (incoming, outgoing) => {
    // A browser that went away.
    pass(origin, incoming, outgoing).catch(() => outgoing.stream?.destroy());
  });
  const sessions = new Set<{ destroy(): void }>();
  server.on('session', session => {
    sessions.add(session);
    session.on('close', () => sessions.delete(session));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.close();
      for (const session of sessions) session.destroy();
      await once(server, 'close');
    },
  };
}

async function pass(
  origin: string,
  incoming: Http2ServerRequest,
  outgoing: Http2ServerResponse,
): Promise<void> {
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).filter(([name]) => !name.startsWith(':')),
  );
  const behind = request(new URL(incoming.url, origin), { method: incoming.method, headers });
  incoming.pipe(behind);
  const [answer] = (await once(behind, 'response')) as [
    NodeJS.ReadableStream & { statusCode: number; headers: IncomingHttpHeaders },
  ];
  for (const [name, value] of Object.entries(answer.headers))
    if (value !== undefined && !OF_ONE_CONNECTION.includes(name)) outgoing.setHeader(name, value);
  outgoing.statusCode = answer.statusCode;
  await pipeline(answer, outgoing);
}

/** Its own, for this run: nobody but this browser has to believe it. */
function certificate(): { readonly key: Buffer; readonly cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'koinon-bench-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  try {
    execFileSync(
      'openssl',
      [
        ...[
          'req',
          '-x509',
          '-newkey',
          'ec',
          '-pkeyopt',
          'ec_paramgen_curve:prime256v1',
          '-nodes',
          '-days',
          '2',
        ],
        ...['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', key, '-out', cert],
      ],
      { stdio: 'pipe' },
    );
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } catch (cause) {
    throw new Error('The pages are measured over HTTP/2, and `openssl` is needed for a certificate.', {
      cause,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
