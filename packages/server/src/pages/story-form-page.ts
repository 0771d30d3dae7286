import type { Answer, Answers, FieldOf, FormDefinition, GroupAnswer, SimpleField } from '@koinon/contract';
import { formPage, type FormPageView } from './form-page.ts';
import { allFields } from './form/answers-of.ts';
import { html, type Html } from './html.ts';
import { networkBreadcrumb } from './network-frame.ts';
import { notReady } from './not-ready.ts';
import { galleryPath, storyFormPath } from './paths.ts';
import { say } from './say.ts';
import type { FoundStory } from './story-form-routes.ts';

/** The page on which one begins a story. */
export function storyFormPage(found: FoundStory, view: FormPageView): Html {
  const { network, form, definition, bodies, template } = found;
  const { t } = view;
  const query = template ? { template: template.id } : {};
  return formPage({
    ...view,
    network,
    definition,
    bodies,
    notice: form.notice,
    title: t('draftPage.formTitle'),
    heading: html`<p class="kicker">${say(network.name, t)}</p>
      <h1>${t('draftPage.formTitle')}</h1>`,
    breadcrumb: networkBreadcrumb(network, t),
    inLanguage: lang => `/f/${network.slug}/story?${new URLSearchParams({ ...query, lang })}`,
    action: storyFormPath(network.slug, t, query),
    againLabel: t('form.next'),
    lead: template && html`<p class="lead">${say(template.name, t)}</p>`,
    before: html`<p>${t('draftPage.formHow')}</p>`,
    instead: html`${notReady(t)}
      <p><a href="${galleryPath(network.slug, t)}">${t('page.stories')}</a></p>`,
  });
}

/** What stands in a form before anybody answered: what is chosen beforehand. */
export function withInitial(definition: FormDefinition, answers: Answers = {}): Answers {
  const initial: Record<string, Answer> = {};
  for (const field of allFields(definition)) {
    if (answers[field.name] === undefined && field.type === 'choice' && field.initial !== undefined) {
      initial[field.name] = field.initial;
    }
  }
  return { ...initial, ...answers };
}

/** The same of one picture that has just come. */
export function newPicture({ fields }: FieldOf<'images'>, upload: string): GroupAnswer {
  const chosen = fields.flatMap((field: SimpleField) =>
    field.type === 'choice' && field.initial !== undefined ? [[field.name, field.initial] as const] : [],
  );
  return { upload, ...Object.fromEntries(chosen) };
}
