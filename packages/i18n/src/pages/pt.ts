/** As palavras das páginas do servidor. */
import type { Translation } from '../messages.ts';
import type { PageMessages } from './en.ts';

export const pagesPt: Translation<PageMessages, 'pt'> = {
  'page.skip': 'Saltar para o conteúdo principal',
  'page.events': 'Eventos',
  'page.eventsOf': 'Eventos: {network}',
  'page.upcoming': 'Próximos eventos',
  'page.past': 'Eventos anteriores',
  'page.undated': 'Anunciados, ainda sem data',
  'page.allEvents': 'Todos os eventos',
  'page.search': 'Pesquisar',
  'page.showResults': 'Mostrar resultados',
  'page.next': 'Página seguinte',
  'page.previous': 'Página anterior',
  'page.language': 'Língua',
  'page.home': 'Início',
  'page.breadcrumb': 'Está aqui',
  'page.notFound': 'Página não encontrada',
  'page.notFoundHint': 'Se escreveu o endereço, verifique se está correto. Pode também ver todos os eventos.',
  'page.problem': 'Há um problema com o serviço',
  'page.problemHint': 'Tente novamente dentro de alguns minutos.',
  'page.poweredBy': 'Serviço: Koinon',
  'page.accessibilityStatement': 'Declaração de acessibilidade',
  'page.privacy': 'Privacidade',
  'calendar.searchHint': 'Título, local ou entidade',
  'calendar.emptyAll': 'Ainda não foram anunciados eventos',
  'availability.external': 'A inscrição faz-se noutro site: {host}',
  'add.subscribe': 'Subscrever este calendário',
  'event.about': 'Sobre o evento',
};
