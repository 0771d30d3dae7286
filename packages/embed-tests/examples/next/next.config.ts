import type { NextConfig } from 'next';

export default {
  reactStrictMode: true,
  // `npm run check` says them, once.
  typescript: { ignoreBuildErrors: true },
} satisfies NextConfig;
