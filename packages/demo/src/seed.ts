import {
  charters,
  demoStories,
  events,
  networks,
  organizations,
  pastIssues,
  season,
  stories,
  type SeedNetwork,
} from '@koinon/seeds';
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

type Member = NonNullable<NetworkImport['members']>[number];

/** Confirmed members, for trying what is for members. Two of each network let other members see who they are. */
export const demoMembers: Readonly<Record<SeedNetwork, readonly Member[]>> = {
  gr: [
    {
      email: 'melos@example.gov.gr',
      name: 'Ελένη Υποδειγματική (επινοημένο πρόσωπο)',
      organisation: { id: 'demo-municipality' },
      unit: 'Γραφείο Καινοτομίας',
      role: 'Υπεύθυνη εργαστηρίου',
      directory: {
        fields: ['name', 'organisation', 'unit', 'role', 'about', 'email'],
        about: 'Δοκιμές υπηρεσιών με πολίτες, απλή γλώσσα.',
      },
    },
    {
      email: 'member@example.org',
      name: 'Νίκος Δοκιμαστικός (επινοημένο πρόσωπο)',
      organisation: { id: 'demo-school' },
      directory: {
        fields: ['name', 'organisation', 'about'],
        about: 'Επιμόρφωση στελεχών, ανοικτά δεδομένα.',
      },
    },
  ],
  pt: [
    {
      email: 'membro@example.gov.pt',
      name: 'Marta Modelo (pessoa inventada)',
      organisation: { id: 'demo-municipio' },
      unit: 'Serviço de Inovação',
      role: 'Técnica superior',
      directory: {
        fields: ['name', 'organisation', 'unit', 'role', 'about', 'email'],
        about: 'Linguagem clara e ensaios com munícipes.',
      },
    },
    {
      email: 'member@example.org',
      name: 'João Exemplo (pessoa inventada)',
      organisation: { id: 'demo-laboratorio' },
      directory: {
        fields: ['name', 'organisation', 'about'],
        about: 'Dados abertos e visitas a laboratórios.',
      },
    },
  ],
};

/**
 * Both networks with their real announcements, and the invented season, past issues and stories around a day (`YYYY-MM-DD`).
 *
 * @param origins sites whose pages may write
 * @param pictures address of the guide's pictures, for issues and stories; left out: they have none
 */
export function seedImports(
  today: string,
  origins: readonly string[] = [],
  pictures?: string,
): NetworkImport[] {
  const upcoming = season(today);
  const issues = pastIssues(today, pictures);
  const told = demoStories(today, pictures);
  return networks.map(network => {
    const slug = seedNetwork(network.slug);
    const invented = upcoming.filter(event => event.network === slug);
    return {
      network: { ...network, privacy: privacy[slug] },
      origins,
      members: demoMembers[slug],
      charters: charters[slug],
      issues: issues[slug],
      stories: [...stories[slug], ...told[slug]],
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
