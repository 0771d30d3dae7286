/** As palavras das páginas do servidor. */
import type { Translation } from '../messages.ts';
import type { PageMessages } from './en.ts';
import { pagesMembershipPt } from './membership/pt.ts';
import { pagesNetworkPt } from './network/pt.ts';
import { pagesNewsletterPt } from './newsletter/pt.ts';
import { pagesStoryPt } from './story/pt.ts';
import { pagesDraftPt } from './draft/pt.ts';

export const pagesPt: Translation<PageMessages, 'pt'> = {
  'page.skip': 'Saltar para o conteúdo principal',
  'page.events': 'Eventos',
  'page.stories': 'Histórias',
  'page.tellStory': 'Conte a sua história',
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
  'page.problemHint': 'Tente de novo dentro de alguns minutos.',
  'page.poweredBy': 'Serviço: Koinon',
  'page.accessibilityStatement': 'Declaração de acessibilidade',
  'page.privacy': 'Privacidade',
  'calendar.searchHint': 'Título, local ou entidade',
  'calendar.emptyAll': 'Ainda não foram anunciados eventos',
  'availability.external': 'A inscrição faz-se noutro site: {host}',
  'add.subscribe': 'Subscrever este calendário',
  'event.about': 'Sobre o evento',

  'formPage.quoted': '«{text}»',
  'formPage.onlyIf': 'Só se a sua resposta a «{label}» for {values}.',
  'formPage.onlyIfNot': 'Só se a sua resposta a «{label}» não for {values}.',
  'formPage.onlyIfTicked': 'Só se assinalar «{label}».',
  'formPage.onlyIfNotTicked': 'Só se não assinalar «{label}».',
  'formPage.upToCharacters': {
    one: 'Pode escrever 1 caráter.',
    many: 'Pode escrever até {count} de carateres.',
    other: 'Pode escrever até {count} carateres.',
  },
  'formPage.errorTitle': 'Erro: {title}',
  'formPage.filledIn': 'Aqui está o formulário com o que escreveu. Confira e carregue no botão.',
  'formPage.sentBefore':
    'Já enviou este formulário com outras respostas. Carregue no botão se quiser enviá-lo como está agora.',
  'formPage.running':
    'O seu formulário ainda está a ser tratado. Espere um momento e carregue outra vez no botão.',
  'form.doneAgain': 'Preencher de novo o formulário',
  'formPage.changed': 'Algo mudou desde que abriu o formulário. Nada foi enviado.',
  'formPage.sent': 'Enviámos uma mensagem para o endereço que indicou.',
  'formPage.back': 'Voltar ao evento',
  'formPage.siteHint': 'Aqui está o formulário com o que escreveu. Confira e envie-o desta página.',
  'formPage.notReady': 'Este formulário ainda não está pronto',
  'formPage.notReadyHint': 'A rede ainda não o publicou. Volte dentro de alguns dias.',
  'formPage.typo':
    'Veja outra vez o endereço que indicou: o que vem depois de @ parece ter uma gralha. Se estiver errado, preencha de novo o formulário.',
  'formPage.tellMe': 'Avisem-me quando houver data',
  'formPage.tellMeHint': 'O boletim diz quando houver data.',

  'manage.title': 'A sua inscrição',
  'manage.held': 'O seu lugar está reservado, mas ainda não está confirmado',
  'manage.heldUntil': 'Confirme-o até {date}. Depois disso pode ser dado a outra pessoa.',
  'manage.confirmed': 'O seu lugar está confirmado',
  'manage.waiting': 'Está na lista de espera',
  'manage.waitingHint': 'Ainda não tem lugar. Quando houver uma vaga para si, escrevemos-lhe.',
  'manage.waitingConfirm': 'Confirme o seu endereço: só há vagas para quem o confirmou.',
  'manage.position': 'A sua posição na lista: {position}',
  'manage.offered': 'Há uma vaga para si',
  'manage.offeredUntil': 'Aceite-a até {date}. Depois disso passa à pessoa seguinte da lista.',
  'manage.expired': 'O tempo durante o qual guardámos o seu lugar passou',
  'manage.expiredHint':
    'Ainda pode confirmar: se houver uma vaga, é sua; se não houver, entra na lista de espera pela ordem em que se inscreveu.',
  'manage.expiredOver': 'O lugar foi dado a outra pessoa.',
  'manage.cancelled': 'A sua inscrição está cancelada',
  'manage.cancelledHint':
    'Se afinal quiser vir, inscreva-se de novo enquanto as inscrições estiverem abertas.',
  'manage.confirm': 'Confirmar a minha inscrição',
  'manage.confirmAddress': 'Confirmar o meu endereço',
  'manage.accept': 'Aceitar a vaga',
  'manage.change': 'Alterar as suas respostas',
  'manage.cancel': 'Cancelar a sua inscrição',
  'manage.cancelAsk': 'Quer cancelar a sua inscrição?',
  'manage.cancelHint': 'O seu lugar passa de imediato a outra pessoa. Não é possível voltar atrás.',
  'manage.cancelYes': 'Sim, cancelar',
  'manage.keep': 'Não, manter',
  'manage.back': 'Voltar à sua inscrição',
  'manage.done.confirmed':
    'Agradecemos. O seu lugar está confirmado e enviámos-lhe uma mensagem com tudo o que precisa.',
  'manage.done.waiting':
    'Agradecemos. O seu endereço está confirmado. De momento não há vagas, por isso está na lista de espera.',
  'manage.done.changed': 'As suas alterações foram guardadas.',
  'manage.done.cancelled': 'A sua inscrição foi cancelada. Agradecemos que nos tenha avisado.',
  'manage.notPossible': 'Isso já não é possível. É assim que está agora a sua inscrição.',
  'manage.full': 'Não há vagas para o que escolheu',
  'manage.fullHint': 'Nada foi alterado. Pode escolher outra coisa ou deixar como está.',
  'manage.online': 'Para participar online',
  'manage.yours': 'Guarde para si o endereço desta página: quem o tiver pode alterar a sua inscrição.',
  'manage.linkUnknown': 'Esta ligação não é válida',
  'manage.linkUnknownHint':
    'Talvez lhe falte uma parte: abra-a de novo a partir da mensagem ou copie-a por inteiro. Ou então foi apagado aquilo a que levava, porque foi há muito tempo ou porque alguém o pediu.',
  'manage.linkExpired': 'Esta ligação expirou',
  'manage.linkExpiredHint':
    'Funcionou até ao fim do evento. Se tiver dúvidas, escreva a quem organiza o evento.',

  ...pagesNetworkPt,
  ...pagesNewsletterPt,
  ...pagesMembershipPt,
  ...pagesStoryPt,
  ...pagesDraftPt,
};
