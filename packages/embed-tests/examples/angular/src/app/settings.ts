/** The network's server: `KOINON_API=… npm run build`. */
export const api: string = KOINON_API;
export const network = 'gr';
/** The event that the site invites to. */
export const eventId = 'open-data';
