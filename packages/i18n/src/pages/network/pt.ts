/** As palavras das páginas de uma rede, em português europeu: o que é, a sua carta, os seus laboratórios, o diretório dos membros. */
import type { Translation } from '../../messages.ts';
import type { PageNetworkMessages } from './en.ts';

export const pagesNetworkPt: Translation<PageNetworkMessages, 'pt'> = {
  'networkPage.kicker': 'Rede',
  'networkPage.about': 'Sobre a rede',
  'networkPage.coordinator': 'Coordenação',
  'networkPage.founded': 'Ano de criação',
  'networkPage.beneficiaries': 'A quem se destina',
  'networkPage.site': 'Site da rede',
  'networkPage.objectives': 'Objetivos',
  'networkPage.joining': 'Como aderir',
  'networkPage.mode.individual': 'A adesão é individual e voluntária. Não custa nada.',
  'networkPage.mode.institutional': 'Participam entidades públicas: aderem as pessoas que representam a sua.',
  'networkPage.seats': {
    one: 'Cada entidade tem 1 lugar.',
    many: 'Cada entidade tem {count} de lugares.',
    other: 'Cada entidade tem {count} lugares.',
  },
  'networkPage.charterHint': 'Quem adere aceita a carta:',
  'networkPage.joinElsewhere': 'Como aderir, no site da própria rede',
  'networkPage.joinUnknown': 'Ainda não se sabe como aderir aqui. Pergunte à entidade que coordena a rede.',
  'networkPage.more': 'Mais sobre a rede',

  'charterPage.title': 'Carta',
  'charterPage.none': 'A rede ainda não publicou uma carta.',
  'charterPage.sample': 'Exemplo',
  'charterPage.sampleHint': 'Este texto só mostra como é uma carta. Não é a carta da rede.',
  'charterPage.old': 'Esta é uma versão anterior da carta',
  'charterPage.toCurrent': 'Ler a versão em vigor',

  'labsPage.title': 'Laboratórios que recebem visitas',
  'labsPage.hint':
    'Os membros da rede podem visitar estes laboratórios: ver como trabalham e perguntar o que quiserem.',
  'labsPage.none': 'A rede ainda não indicou laboratórios.',
  'labsPage.visits': 'Laboratórios que pode visitar',
  'labsPage.noVisits': 'Outros laboratórios',
  'labsPage.body': 'Entidade',
  'labsPage.ask': 'Como o visitar',
  'labsPage.askWrite': 'Peça uma visita:',
  'labsPage.askCalendar': 'As visitas são anunciadas no calendário, e é lá que se inscreve.',
  'labsPage.upcoming': 'Próximas visitas',
  'labsPage.demo': 'Inventado para demonstração',
  'labsPage.next': 'Próximas visitas a laboratórios',
  'labsPage.nextNone': 'De momento não há nenhuma visita anunciada.',

  'directoryPage.title': 'Diretório de membros',
  'directoryPage.what':
    'No diretório os membros encontram-se: quem trabalha onde, em quê e como lhe escrever. Só está nele quem o escolheu, e cada membro decide o que mostra.',
  'directoryPage.safe':
    'Só os membros o podem ler, pela ligação para a sua página, que lhes enviamos por e-mail. Não há palavra-passe.',
  'directoryPage.linkTitle': 'Se já é membro',
  'directoryPage.linkHint':
    'Indique o endereço com que aderiu. Enviamos-lhe a ligação para a sua página, onde está também o diretório.',
  'directoryPage.mailLink': 'Enviar-me a ligação',
  'directoryPage.notMember': 'Se ainda não é membro',
  'directoryPage.sent': 'Se este endereço for de um membro, enviámos para lá a ligação.',
  'directoryPage.sentElse':
    'Se não for, não chega nenhuma mensagem: assim ninguém descobre aqui quem é membro. Aderiu com outro endereço? Experimente esse.',
  'directoryPage.hint':
    'Aqui está o que os membros mostram uns aos outros. É para si, como membro: não o partilhe com outras pessoas, por favor.',
  'directoryPage.inIt': 'Está no diretório.',
  'directoryPage.notInIt': 'Não está no diretório.',
  'directoryPage.choose': 'Escolher o que os outros membros veem de si',
  'directoryPage.search': 'Pesquisar no diretório',
  'directoryPage.searchButton': 'Pesquisar',
  'directoryPage.searchHint': 'Nome, entidade pública, cargo ou área de trabalho',
  'directoryPage.count': { one: '1 membro', many: '{count} de membros', other: '{count} membros' },
  'directoryPage.countFor': {
    one: '1 membro para «{q}»',
    many: '{count} de membros para «{q}»',
    other: '{count} membros para «{q}»',
  },
  'directoryPage.empty': 'Ainda nenhum membro escolheu aparecer aqui.',
  'directoryPage.noneFound': 'Não foi encontrado nenhum membro. Experimente outra palavra ou menos palavras.',
  'directoryPage.noneFor': 'Nenhum membro encontrado – «{q}»',
  'directoryPage.all': 'Mostrar todos',
  'directoryPage.membersOnly': 'O diretório é para os membros',
  'directoryPage.membersOnlyHint': 'De momento não é membro. A sua página diz porquê e o que pode fazer.',
};
