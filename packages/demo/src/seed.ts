import { events, networks, organizations, season, type SeedNetwork } from '@koinon/seeds';
import type { NetworkImport } from '@koinon/server';

/** Both networks with their real announcements, and the invented season around a day (`YYYY-MM-DD`). */
export function seedImports(today: string): NetworkImport[] {
  const upcoming = season(today);
  return networks.map(network => {
    const slug = seedNetwork(network.slug);
    const invented = upcoming.filter(event => event.network === slug);
    return {
      network,
      organizations: organizations[slug],
      events: [...events[slug], ...invented.map(event => event.record)],
      taken: Object.fromEntries(
        invented.flatMap(({ record, taken }) => (taken === undefined ? [] : [[record.id, taken]])),
      ),
    };
  });
}

function seedNetwork(slug: string): SeedNetwork {
  if (slug === 'gr' || slug === 'pt') return slug;
  throw new Error(`There are no seeds for the network "${slug}".`);
}
