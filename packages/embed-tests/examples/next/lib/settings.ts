/** The network's server: `NEXT_PUBLIC_KOINON_API=… npm run build`. */
export const api: string = process.env.NEXT_PUBLIC_KOINON_API ?? 'https://network.example';
export const network = 'gr';
/** The event that the site invites to. */
export const eventId = 'open-data';
