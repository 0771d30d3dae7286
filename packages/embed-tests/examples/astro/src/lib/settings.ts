/** The network's server: `PUBLIC_KOINON_API=… npm run build`. */
export const api: string = import.meta.env['PUBLIC_KOINON_API'] ?? 'https://network.example';
export const network = 'gr';
/** The event that the site invites to. */
export const eventId = 'open-data';
