/** As palavras de que o formulário do boletim precisa para se ver numa página, além das de todos os formulários, em português europeu. */
import type { Translation } from '../../messages.ts';
import { formNewsletterPt } from '../../form/newsletter/first/pt.ts';
import type { NewsletterSignupFirstMessages } from './en.ts';

export const newsletterSignupFirstPt: Translation<NewsletterSignupFirstMessages, 'pt'> = {
  ...formNewsletterPt,
  'signup.title': 'Subscreva o boletim',
  'signup.error': 'Não foi possível carregar o formulário',
  'signup.errorHint':
    'Verifique a sua ligação e tente de novo. Se o problema continuar, volte dentro de alguns minutos.',
  'signup.offline': 'Está sem ligação',
  'signup.offlineHint': 'O formulário carrega quando voltar a ter ligação.',
  'signup.retry': 'Tentar de novo',
  'signup.notPublished': 'Ainda não é possível subscrever aqui',
  'signup.notPublishedHint': 'A rede ainda não publicou este formulário. Volte dentro de alguns dias.',
  'signup.noServer': 'O boletim não está disponível nesta página',
  'signup.noServerHint': 'Avise, por favor, quem cuida deste site.',
};
