import type { DemoPage } from '@koinon/server';

/** The agency pages, for the server's index and for whoever starts the demonstration. */
export function demoPages(agencies: string): DemoPage[] {
  return [
    {
      href: `${agencies}/gr/`,
      title: 'Δήμος Παραδείγματος',
      lang: 'el',
      description:
        'A Greek municipality (invented) with its own plain CSS and a strict CSP with Trusted Types.',
    },
    {
      href: `${agencies}/gr/deltio/`,
      title: 'Ενημερωτικό δελτίο',
      lang: 'el',
      description: 'On the Greek municipality’s site: past issues of the newsletter, and its form.',
    },
    {
      href: `${agencies}/gr/melos/`,
      title: 'Γίνετε μέλος του Δικτύου',
      lang: 'el',
      description:
        'On the Greek municipality’s site: joining an institutional network, with a sample charter.',
    },
    {
      href: `${agencies}/gr/istories/`,
      title: 'Ιστορίες καινοτομίας',
      lang: 'el',
      description: 'On the Greek municipality’s site: stories of what public servants tried.',
    },
    {
      href: `${agencies}/gr/istoria/`,
      title: 'Πείτε μας την ιστορία σας',
      lang: 'el',
      description: 'On the Greek municipality’s site: telling a story, with pictures, in several steps.',
    },
    {
      href: `${agencies}/pt/`,
      title: 'Município de Vila Exemplo',
      lang: 'pt',
      description: 'A Portuguese municipality (invented) with Bootstrap 5 and html { font-size: 62.5% }.',
    },
    {
      href: `${agencies}/pt/adesao/`,
      title: 'Aderir à Rede de Inovadores',
      lang: 'pt',
      description:
        'On the Portuguese municipality’s site: joining a network of individuals, with a sample charter.',
    },
    {
      href: `${agencies}/pt/boletim/`,
      title: 'LabXpresso',
      lang: 'pt',
      description: 'On the Portuguese municipality’s site: past issues of the newsletter, and its form.',
    },
    {
      href: `${agencies}/pt/historias/`,
      title: 'Histórias de inovação',
      lang: 'pt',
      description: 'On the Portuguese municipality’s site: stories of what public servants tried.',
    },
    {
      href: `${agencies}/pt/historia/`,
      title: 'Conte-nos a sua história',
      lang: 'pt',
      description: 'On the Portuguese municipality’s site: telling a story, with pictures, in several steps.',
    },
    {
      href: `${agencies}/both/`,
      title: 'Exchange of Public Innovation Labs',
      lang: 'en',
      description: 'Two networks, two languages and a koinon-provider on one page, light and dark.',
    },
    {
      href: `${agencies}/given/`,
      title: 'Learning Centre of Example County',
      lang: 'en',
      description:
        'A page that gives its own events by script: nothing is fetched, and its CSP would not let it.',
    },
  ];
}
