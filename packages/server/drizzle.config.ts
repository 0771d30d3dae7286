import { defineConfig } from 'drizzle-kit';

/** `npx drizzle-kit generate --name <what-changed>` in this folder writes the next migration; it needs no database. */
export default defineConfig({
  dialect: 'postgresql',
  schema: './src/database/schema.ts',
  out: './migrations',
  casing: 'snake_case',
});
