/** As palavras de que o formulário para contar uma história precisa para se ver numa página, além das de todos os formulários, em português europeu. */
import type { Translation } from '../../messages.ts';
import { formStoryPt } from '../../form/story/first/pt.ts';
import type { StorySubmissionFirstMessages } from './en.ts';

export const storySubmissionFirstPt: Translation<StorySubmissionFirstMessages, 'pt'> = {
  ...formStoryPt,
  'tell.title': 'Conte a sua história',
  'tell.error': 'Não foi possível carregar o formulário',
  'tell.errorHint':
    'Verifique a sua ligação e tente de novo. Se o problema continuar, volte dentro de alguns minutos.',
  'tell.offline': 'Está sem ligação',
  'tell.offlineHint': 'O formulário carrega quando voltar a ter ligação.',
  'tell.retry': 'Tentar de novo',
  'tell.notPublished': 'Ainda não é possível contar aqui uma história',
  'tell.notPublishedHint': 'A rede ainda não publicou este formulário. Volte dentro de alguns dias.',
  'tell.noServer': 'Não é possível contar uma história nesta página',
  'tell.noServerHint': 'Avise, por favor, quem cuida deste site.',
  'tell.later': 'Guardar e continuar mais tarde',
};
