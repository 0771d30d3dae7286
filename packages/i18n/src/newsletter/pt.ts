/** As palavras do arquivo de um boletim informativo, em português europeu. */
import type { Translation } from '../messages.ts';
import type { NewsletterMessages } from './en.ts';

export const newsletterPt: Translation<NewsletterMessages, 'pt'> = {
  'newsletter.title': 'Edições anteriores',
  'newsletter.number': 'N.º {number}',
  'newsletter.demo': 'Exemplo',
  'newsletter.more': 'Mostrar mais edições',
  'newsletter.loadingMore': 'A carregar…',
  'newsletter.added': {
    one: 'Mais 1 edição',
    many: 'Mais {count} de edições',
    other: 'Mais {count} edições',
  },
  'newsletter.feeds': 'Também como feed:',
  'newsletter.empty': 'Ainda não foi publicada nenhuma edição',
  'newsletter.emptyHint': 'A primeira aparecerá aqui.',
  'newsletter.partial': 'Não foi possível mostrar algumas edições',
  'newsletter.partialHint': 'Está a ver todas as outras.',
  'newsletter.moreError': 'Não foi possível carregar as restantes edições',
  'newsletter.error': 'Não foi possível carregar as edições',
  'newsletter.errorHint':
    'Verifique a sua ligação e tente de novo. Se o problema continuar, volte daqui a alguns minutos.',
  'newsletter.retry': 'Tentar de novo',
  'newsletter.offline': 'Está sem ligação à Internet',
  'newsletter.offlineHint': 'As edições serão carregadas quando a ligação voltar.',
  'newsletter.unavailable': 'O boletim não está disponível nesta página',
  'newsletter.unavailableHint': 'Avise, por favor, quem cuida deste site.',
};
