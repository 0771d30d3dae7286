import type { NetworkRecord, WireStory } from '@koinon/contract';
import { pickText } from '@koinon/i18n/text';
import type {
  ArticleLeaf,
  EventLeaf,
  ImageObjectLeaf,
  OrganizationLeaf,
  PersonLeaf,
  ReportLeaf,
  WithContext,
} from 'schema-dts';
import { known, some } from './json-ld.ts';
import { licenceUrl } from './story-facts.ts';

type StoryNode = ArticleLeaf | ReportLeaf;

/** The story in schema.org's words (https://schema.org/Article), in its own language. What is not known is left out. */
export function storyJsonLd(story: WireStory, network: NetworkRecord): object {
  const { lang } = story;
  const publisher: OrganizationLeaf = { '@type': 'Organization', name: pickText(network.name, lang).text };
  const node: WithContext<StoryNode> = {
    '@context': 'https://schema.org',
    '@type': story.resourceType === 'report' ? 'Report' : 'Article',
    '@id': story.url,
    ...known<ArticleLeaf>({
      url: story.url,
      mainEntityOfPage: story.url,
      headline: story.title,
      description: story.summary ?? undefined,
      inLanguage: lang,
      datePublished: story.publishedAt,
      dateModified: story.updatedAt > story.publishedAt ? story.updatedAt : undefined,
      license: licenceUrl(story.licence) ?? undefined,
      isAccessibleForFree: true,
      author: authorOf(story) ?? publisher,
      publisher,
      contributor: some(story.people.map(person)),
      about: some(
        story.events.map(({ name, url, startDate }): EventLeaf => ({
          '@type': 'Event',
          ...known<EventLeaf>({
            name: pickText(name, lang).text,
            url: url ?? undefined,
            startDate: startDate ?? undefined,
          }),
        })),
      ),
      image: some(
        [...(story.image ? [story.image] : []), ...story.gallery].map(
          ({ url, width, height, caption }): ImageObjectLeaf => ({
            '@type': 'ImageObject',
            ...known<ImageObjectLeaf>({
              url,
              width: { '@type': 'QuantitativeValue', value: width, unitCode: 'E37' },
              height: { '@type': 'QuantitativeValue', value: height, unitCode: 'E37' },
              caption: pickText(caption, lang).text || undefined,
            }),
          }),
        ),
      ),
      keywords: some(
        network.axes.filter(({ id }) => story.axes.includes(id)).map(({ name }) => pickText(name, lang).text),
      ),
      workTranslation: some(
        story.translations.map(({ url, lang: inLanguage, name }): ArticleLeaf => ({
          '@type': 'Article',
          '@id': url,
          url,
          inLanguage,
          headline: name,
        })),
      ),
      isBasedOn: story.sourceUrl ?? undefined,
    }),
  };
  return node;
}

function authorOf({ author }: WireStory): PersonLeaf | OrganizationLeaf | undefined {
  if (!author) return undefined;
  if (author.name !== null) return person({ ...author, name: author.name, role: null });
  return author.organization === null ? undefined : { '@type': 'Organization', name: author.organization };
}

function person({ name, role, organization }: WireStory['people'][number]): PersonLeaf {
  return {
    '@type': 'Person',
    ...known<PersonLeaf>({
      name,
      jobTitle: role ?? undefined,
      affiliation: organization === null ? undefined : { '@type': 'Organization', name: organization },
    }),
  };
}
