/** As palavras das mensagens do boletim, em português europeu. */
import type { Translation } from '../../messages.ts';
import type { NewsletterMailMessages } from './en.ts';

export const newsletterMailsPt: Translation<NewsletterMailMessages, 'pt'> = {
  'mail.newsletter.asked': 'O que foi pedido',
  'mail.newsletter.has': 'Recebe',
  'mail.newsletter.adds': 'Ao confirmar, acrescenta',
  'mail.newsletter.topics': 'Temas',
  'mail.newsletter.allTopics': 'Todos os temas',
  'mail.newsletter.archive': 'Edições anteriores',
  'mail.newsletter.ignore': 'Se não fez este pedido, ignore esta mensagem, por favor. Nada foi alterado.',

  'mail.action.subscribe': 'Confirmar a subscrição',
  'mail.action.subscription': 'Ver a sua subscrição',
  'mail.action.preferences': 'Escolher o que recebe',

  'mail.newsletterConfirm.subject': 'Confirme a sua subscrição',
  'mail.newsletterConfirm.title': 'Confirme a sua subscrição',
  'mail.newsletterConfirm.intro': 'Recebemos um pedido para enviar o seguinte para este endereço de e-mail.',
  'mail.newsletterConfirm.how':
    'Para começar a receber, abra a página da sua subscrição e carregue no botão de confirmação. Até lá, não lhe enviamos nada.',
  'mail.newsletterConfirm.after':
    'Pode deixar de receber quando quiser, com a ligação que vem em cada edição.',
  'mail.newsletterConfirm.ignore':
    'Se não fez este pedido, ignore esta mensagem, por favor: não lhe enviamos nada, e o pedido é apagado em {date}.',

  'mail.newsletterKnown.subject': 'Já subscreve o boletim',
  'mail.newsletterKnown.title': 'Já subscreve o boletim',
  'mail.newsletterKnown.intro':
    'Recebemos um pedido para enviar o boletim para este endereço de e-mail, que já está subscrito.',
  'mail.newsletterKnown.how':
    'Para acrescentar, abra a página da sua subscrição e carregue no botão de confirmação. Até lá, tudo fica como está.',
  'mail.newsletterKnown.nothing': 'Já recebe tudo o que foi pedido; não precisa de fazer nada.',

  'mail.newsletterWelcome.subject': 'A sua subscrição está confirmada',
  'mail.newsletterWelcome.title': 'A sua subscrição está confirmada',
  'mail.newsletterWelcome.intro': 'Agradecemos a confirmação do seu endereço. A partir de agora vai receber:',
  'mail.newsletterWelcome.manage':
    'Na página da sua subscrição pode escolher outras listas e temas, mudar a língua ou deixar de receber. Cada edição traz também uma ligação para deixar de receber.',

  'mail.newsletterPreferences.subject': 'Escolha o que recebe',
  'mail.newsletterPreferences.title': 'Escolha o que recebe',
  'mail.newsletterPreferences.intro':
    'Recebemos um pedido para enviar a ligação com que se altera a subscrição deste endereço de e-mail.',
  'mail.newsletterPreferences.none': 'Neste momento não recebe nada.',
  'mail.newsletterPreferences.manage':
    'Na página da sua subscrição pode escolher listas e temas, mudar a língua ou deixar de receber.',

  'mail.issue.number': 'N.º {number}',
  'mail.issue.test': 'Este é um exemplar de teste. Não foi enviado aos subscritores.',
  'mail.issue.testSubject': 'Teste: {title}',
  'mail.issue.demo': 'Exemplo: esta edição não é real',
  'mail.issue.why': 'Recebe esta mensagem porque subscreveu: {list}',
  'mail.issue.unsubscribe': 'Deixar de receber, ou alterar o que recebe',
  'mail.issue.testUnsubscribe':
    'Nos exemplares dos subscritores, está aqui a ligação para deixar de receber.',
  'mail.issue.online': 'Ler esta edição no site',
  'mail.issue.sender': 'Remetente: {network}',
  'mail.issue.controller': 'Responsável pelo seu endereço: {controller}',
};
