/** As palavras para quem preenche o formulário do boletim e para depois, em português europeu. Algumas dizem melhor o que todos os formulários dizem. */
import type { Translation } from '../../messages.ts';
import { formNewsletterLaterPt } from '../../form/newsletter/later/pt.ts';
import type { NewsletterSignupLaterMessages } from './en.ts';

export const newsletterSignupLaterPt: Translation<NewsletterSignupLaterMessages, 'pt'> = {
  ...formNewsletterLaterPt,
  'signup.done': 'Consulte o seu e-mail',
  'signup.doneSent': 'Enviámos uma mensagem para {email}.',
  'signup.doneSentPlain': 'Enviámos uma mensagem para o endereço que indicou.',
  'signup.doneNext': 'Abra-a e siga a ligação que ela traz: só então passa a receber o que pediu.',
  'signup.doneAlready': 'Se já confirmou, não precisa de fazer nada.',
  'signup.doneMissing': 'Se não chegar nenhuma mensagem',
  'signup.doneLate': 'Espere alguns minutos: em algumas entidades o correio chega tarde.',
  'signup.doneSpam': 'Veja também no correio não solicitado (spam).',
  'signup.doneWrong': 'Confirme que o endereço acima está certo.',
  'signup.correct': 'Corrigir o endereço',
  'signup.sendAgain': 'Enviar de novo a mensagem',
  'signup.again': 'Preencher de novo o formulário',
  'signup.page': 'O formulário na página da rede',
  'signup.suggestion': 'Queria escrever {email}?',
  'signup.use': 'Usar {email}',
  'signup.personal':
    'Parece ser um endereço pessoal. Se trabalha no setor público, é preferível o e-mail de serviço. Se não, continue.',
  'form.failed.networkHint': 'Verifique a sua ligação e tente de novo. A subscrição não ficará em duplicado.',
  'form.restoredHint': 'Tente de novo. A subscrição não ficará em duplicado.',
  'form.failed.refusedHint': 'Recarregue a página e tente de novo. Se o problema continuar, escreva à rede.',
  'form.failed.closed': 'Não é possível subscrever aqui neste momento',
  'form.failed.closedHint': 'A rede retirou o formulário enquanto o preenchia.',
  'form.failed.siteHint': 'Subscreva na página da própria rede.',
};
