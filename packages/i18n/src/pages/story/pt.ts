/** As palavras das páginas das histórias publicadas, ao lado das da galeria. */
import type { Translation } from '../../messages.ts';
import type { PagesStoryMessages } from './en.ts';

export const pagesStoryPt: Translation<PagesStoryMessages, 'pt'> = {
  'storyPage.hint': 'O que membros da rede experimentaram, como o fizeram e o que aprenderam.',
  'storyPage.criteria': 'O que a rede publica',
  'storyPage.feedTitle': 'Histórias: {name}',
  'storyPage.ofEvent': 'Histórias sobre este evento',
  'storyPage.withdrawn': 'Esta história foi retirada',
  'storyPage.withdrawnHint':
    'Quem a escreveu ou a rede retirou-a. Já não está publicada aqui nem em nenhuma lista.',
};
