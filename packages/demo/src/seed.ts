import { events, networks, organizations, season, type SeedNetwork } from '@koinon/seeds';
import type { NetworkImport } from '@koinon/server';

/**
 * The announcements name nobody who answers for visitors' data, and a network without that publishes no form: these
 * are samples, and say so.
 */
const privacy = {
  gr: {
    controller: {
      el: 'Δίκτυο Καινοτομίας (δείγμα: συμπληρώνεται ο υπεύθυνος επεξεργασίας)',
      en: 'Innovation Network (sample: the controller goes here)',
    },
    contact: 'dpo@network.example',
    url: 'https://example.org/koinon/privacy-el',
    retentionDays: 180,
  },
  pt: {
    controller: {
      pt: 'Rede de Inovadores (exemplo: aqui fica o responsável pelo tratamento)',
      en: 'Network of Innovators (sample: the controller goes here)',
    },
    contact: 'epd@rede.example',
    url: 'https://example.org/koinon/privacidade',
    retentionDays: 180,
  },
} satisfies Record<SeedNetwork, NonNullable<NetworkImport['network']['privacy']>>;

/** Confirmed members, for trying the events that are for members. */
export const demoMembers: Readonly<Record<SeedNetwork, readonly string[]>> = {
  gr: ['melos@example.gov.gr', 'member@example.org'],
  pt: ['membro@example.gov.pt', 'member@example.org'],
};

/**
 * Both networks with their real announcements, and the invented season around a day (`YYYY-MM-DD`).
 *
 * @param origins sites whose pages may write
 */
export function seedImports(today: string, origins: readonly string[] = []): NetworkImport[] {
  const upcoming = season(today);
  return networks.map(network => {
    const slug = seedNetwork(network.slug);
    const invented = upcoming.filter(event => event.network === slug);
    return {
      network: { ...network, privacy: privacy[slug] },
      origins,
      members: demoMembers[slug],
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
