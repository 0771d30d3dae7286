/** As palavras à volta do formulário de inscrição, em português europeu. */
import type { Translation } from '../messages.ts';
import type { RegistrationMessages } from './en.ts';

export const registrationPt: Translation<RegistrationMessages, 'pt'> = {
  'register.title': 'Inscrição',
  'register.closesOn': 'Inscrições até {date}',
  'register.zone': 'Hora local: {zone}',

  'register.membersHow': 'Se ainda não é membro, adira primeiro.',
  'register.join': 'Aderir à rede',

  'register.notOpen': 'As inscrições ainda não abriram',
  'register.notOpenOn': 'Abrem a {date}.',
  'register.full': 'Já não há vagas',
  'register.fullHint': 'Não há lista de espera. Se alguém cancelar, o formulário volta a estar aqui.',
  'register.closed': 'As inscrições estão encerradas',
  'register.closedOn': 'Encerraram a {date}.',
  'register.over': 'Este evento já se realizou',
  'register.cancelled': 'Este evento foi cancelado',
  'register.cancelledHint': 'Não se vai realizar, por isso não há inscrições.',
  'register.postponed': 'Este evento foi adiado',
  'register.postponedHint': 'Não é possível fazer a inscrição até haver nova data.',
  'register.external': 'A inscrição faz-se noutro site',
  'register.externalHint': 'Vai sair desta página. Ao que escrever lá aplicam-se as regras desse site.',
  'register.externalLink': 'Inscrever-se em {host}',
  'register.externalMissing': 'Pergunte à organização como se faz a inscrição.',
  'register.invitation': 'A participação é por convite',
  'register.invitationHint': 'Se recebeu um convite, siga as indicações que ele traz.',
  'register.none': 'Não é necessária inscrição',
  'register.noneHint': 'Pode participar sem nos avisar.',
  'register.unannounced': 'Ainda não foi anunciado como fazer a inscrição',
  'register.unannouncedHint': 'Volte mais perto da data do evento.',
  'register.notPublished': 'A inscrição ainda não está disponível aqui',
  'register.notPublishedHint': 'A rede ainda não publicou o formulário. Volte dentro de alguns dias.',
  'register.notFound': 'Este evento não foi encontrado',
  'register.notFoundHint': 'Pode ter mudado de endereço ou sido retirado.',
  'register.noServer': 'A inscrição não está disponível nesta página',
  'register.noServerHint': 'Avise, por favor, quem cuida deste site.',
  'register.error': 'Não foi possível carregar o formulário',
  'register.errorHint':
    'Verifique a sua ligação e tente novamente. Se o problema persistir, volte dentro de alguns minutos.',
  'register.offline': 'Está sem ligação à Internet',
  'register.offlineHint': 'O formulário será carregado quando a ligação voltar.',
  'register.page': 'A página do evento',
  'register.pageInstead': 'Também pode inscrever-se na página do evento.',

  'register.done': 'Consulte o seu correio eletrónico',
  'register.doneSent': 'Enviámos uma mensagem para {email}.',
  'register.doneSentPlain': 'Enviámos uma mensagem para o endereço que indicou.',
  'register.doneNext': 'Abra-a e siga a ligação que ela traz: só então a inscrição fica completa.',
  'register.doneSoon': 'Faça-o dentro de 30 minutos, porque depois o lugar pode ser dado a outra pessoa.',
  'register.doneNextWaiting':
    'Abra-a e siga a ligação que ela traz: só então entra na lista de espera. Se houver uma vaga, escrevemos-lhe.',
  'register.doneMissing': 'Se não chegar nenhuma mensagem',
  'register.doneLate': 'Espere alguns minutos: em algumas entidades o correio chega tarde.',
  'register.doneSpam': 'Veja também no correio não solicitado.',
  'register.doneWrong': 'Confirme que o endereço acima está certo.',
  'register.correct': 'Corrigir o endereço',

  'register.close': 'Fechar o formulário',
};
