/** As palavras de que o formulário de adesão precisa para se ver numa página, além das de todos os formulários, em português europeu. */
import type { Translation } from '../../messages.ts';
import { formMembershipPt } from '../../form/membership/first/pt.ts';
import type { MembershipFormFirstMessages } from './en.ts';

export const membershipFormFirstPt: Translation<MembershipFormFirstMessages, 'pt'> = {
  ...formMembershipPt,
  'signup.title': 'Adira à rede',
  'signup.error': 'Não foi possível carregar o formulário',
  'signup.errorHint':
    'Verifique a sua ligação e tente de novo. Se o problema continuar, volte dentro de alguns minutos.',
  'signup.offline': 'Está sem ligação',
  'signup.offlineHint': 'O formulário carrega quando voltar a ter ligação.',
  'signup.retry': 'Tentar de novo',
  'signup.notPublished': 'Ainda não é possível aderir aqui',
  'signup.notPublishedHint': 'A rede ainda não publicou este formulário. Volte dentro de alguns dias.',
  'signup.noServer': 'Não é possível aderir nesta página',
  'signup.noServerHint': 'Avise, por favor, quem cuida deste site.',
};
