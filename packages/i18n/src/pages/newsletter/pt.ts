/** As palavras das páginas do boletim, em português europeu: subscrever, o que se subscreveu, as edições anteriores. */
import type { Translation } from '../../messages.ts';
import type { PageNewsletterMessages } from './en.ts';

export const pagesNewsletterPt: Translation<PageNewsletterMessages, 'pt'> = {
  'subscribePage.title': 'Subscrever o boletim',
  'subscribePage.next': 'Abra-a e siga a ligação que ela traz: só então passa a receber o que pediu.',
  'subscribePage.nextDays': {
    one: 'A ligação funciona durante 1 dia.',
    many: 'A ligação funciona durante {count} de dias.',
    other: 'A ligação funciona durante {count} dias.',
  },
  'subscribePage.personal':
    'O endereço que indicou parece pessoal. Não faz mal. Se trabalha no setor público, é preferível o e-mail de serviço: subscreva com esse.',

  'subscriptionPage.title': 'A sua subscrição',
  'subscriptionPage.confirmTitle': 'Confirme a sua subscrição',
  'subscriptionPage.confirmHint': 'Recebemos um pedido com o seu endereço. Se fez este pedido, confirme-o.',
  'subscriptionPage.confirmKnown': 'Já recebe o que foi pedido. Ainda assim, pode confirmar.',
  'subscriptionPage.confirm': 'Confirmar a minha subscrição',
  'subscriptionPage.lists': 'O que vai receber',
  'subscriptionPage.topics': 'Temas',
  'subscriptionPage.everything': 'tudo',
  'subscriptionPage.already': 'O que já recebe',
  'subscriptionPage.notMe': 'Se não fez este pedido',
  'subscriptionPage.notMeHint':
    'Não precisa de fazer nada: não recebe nenhum boletim e o pedido é apagado dentro de alguns dias. Também o pode apagar agora.',
  'subscriptionPage.withdraw': 'Apagar o pedido',
  'subscriptionPage.withdrawn': 'O pedido foi apagado',
  'subscriptionPage.withdrawnHint': 'Não recebe mais nada por causa dele.',
  'subscriptionPage.listGone': 'O que foi pedido já não existe',
  'subscriptionPage.gets': 'Recebe:',
  'subscriptionPage.change': 'Alterar o que recebe',
  'subscriptionPage.comeBack': 'Voltar a receber',
  'subscriptionPage.leaveTitle': 'Cancelar a subscrição',
  'subscriptionPage.leaveHint': 'Tem efeito imediato e não precisa de dizer porquê.',
  'subscriptionPage.leaveOne': 'Deixar de receber esta lista',
  'subscriptionPage.leaveAll': 'Deixar de receber tudo',
  'subscriptionPage.list': 'Lista',
  'subscriptionPage.notGetting': 'Este endereço já não está na lista',
  'subscriptionPage.left': 'Já não recebe nada',
  'subscriptionPage.leftList': 'Deixou de receber a lista «{list}»',
  'subscriptionPage.back':
    'Não chegam mais boletins. O seu endereço é apagado {period} depois do cancelamento. Até lá pode voltar por esta ligação.',
  'subscriptionPage.otherwise': 'Se quer outra coisa',
  'subscriptionPage.mailLinkHint':
    'Alguém pode ter-lhe reencaminhado a mensagem, por isso esta página não altera mais nada. Podemos enviar para o endereço acima uma ligação para as preferências.',
  'subscriptionPage.mailLink': 'Enviar uma ligação para as preferências',
  'subscriptionPage.mailed': 'Enviámos uma ligação para as preferências para {email}.',
  'subscriptionPage.againHint': 'Pode voltar quando quiser: por essa ligação ou subscrevendo de novo.',
  'subscriptionPage.again': 'Subscrever de novo',
  'subscriptionPage.toPage': 'Voltar à página anterior',
  'subscriptionPage.yours':
    'Guarde para si o endereço desta página: quem o tiver pode alterar a sua subscrição.',
  'subscriptionPage.done.confirmed': 'Agradecemos. A sua subscrição está confirmada.',
  'subscriptionPage.done.left': 'Já não recebe esta lista.',
  'subscriptionPage.done.leftAll': 'Já não recebe nada desta rede.',
  'subscriptionPage.notPossible': 'Isso já não é possível. É assim que está agora a sua subscrição.',
  'subscriptionPage.gone': 'Esta ligação já não é válida',
  'subscriptionPage.goneHint':
    'Não foi confirmada a tempo, ou cancelou a subscrição e o seu endereço foi apagado. Pode subscrever de novo quando quiser.',

  'issuePage.title': 'Boletim',
  'issuePage.hint': 'O que a rede enviou aos seus subscritores, do mais recente para o mais antigo.',
  'issuePage.archive': 'Edições anteriores',
  'issuePage.lists': 'Boletins da rede',
  'issuePage.all': 'Todos',
  'issuePage.feed': 'Seguir num leitor de notícias (RSS)',
  'issuePage.feedTitle': 'Boletim – {name}',
  'issuePage.none': 'Ainda não foi enviada nenhuma edição.',
  'issuePage.number': 'N.º {number}',
  'issuePage.demo': 'Inventada para demonstração',
  'issuePage.demoHint': 'Esta edição foi inventada para a demonstração. Não foi enviada a ninguém.',
};
