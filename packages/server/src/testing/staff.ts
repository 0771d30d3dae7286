import type { StaffRole } from '@koinon/contract';
import { newToken, tokenHash } from '../admin/tokens.ts';
import { staff } from '../database/schema.ts';
import { BASE, NOW, type TestServer } from './harness.ts';

/** Asks `/v1/admin` with a token. */
export interface StaffClient {
  readonly id: string;
  readonly token: string;
  request(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>;
  /** The body of a 200 or 201; throws for anything else. */
  json(method: string, path: string, body?: unknown): Promise<unknown>;
}

/** Somebody of the staff with a token; `network` null: of all networks. */
export async function staffMember(
  { app, services }: TestServer,
  role: StaffRole,
  network: string | null = null,
): Promise<StaffClient> {
  const token = newToken();
  const id = `${role}-${network ?? 'all'}-${token.slice(7, 13)}`;
  const createdAt = new Date(NOW);
  await services.db
    .insert(staff)
    .values({ id, name: id, role, network, tokenHash: tokenHash(token), createdAt });
  const client: StaffClient = {
    id,
    token,
    request: async (method, path, body, headers = {}) =>
      app.request(`${BASE}/v1/admin/${path}`, {
        method,
        headers: {
          Authorization: `Bearer ${token}`,
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    async json(method, path, body) {
      const response = await client.request(method, path, body);
      if (!response.ok) {
        throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
      }
      return response.json();
    },
  };
  return client;
}
