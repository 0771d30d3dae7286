/** As palavras para quem preenche o formulário de adesão e para depois, em português europeu. Algumas dizem melhor o que todos os formulários dizem. */
import type { Translation } from '../../messages.ts';
import { formMembershipLaterPt } from '../../form/membership/later/pt.ts';
import type { MembershipFormLaterMessages } from './en.ts';

export const membershipFormLaterPt: Translation<MembershipFormLaterMessages, 'pt'> = {
  ...formMembershipLaterPt,
  'signup.done': 'Consulte o seu e-mail',
  'signup.doneSent': 'Enviámos uma mensagem para {email}.',
  'signup.doneSentPlain': 'Enviámos uma mensagem para o endereço que indicou.',
  'signup.doneNext':
    'Abra-a e siga a ligação que ela traz. A partir daí é membro ou, se ainda houver algo a analisar, alguém da rede o faz e escrevemos-lhe.',
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
    'Parece ser um endereço pessoal. Pode continuar: alguém da rede analisa o pedido antes de se tornar membro.',
  'signup.other':
    'Não sabemos a que entidade pertence este endereço. Pode continuar: alguém da rede analisa o pedido antes de se tornar membro.',
  'form.search.none': 'Nenhuma entidade encontrada. Vamos usar o que escreveu, e a rede vai verificá-lo.',
  'form.failed.networkHint': 'Verifique a sua ligação e tente de novo. O pedido não ficará em duplicado.',
  'form.restoredHint': 'Tente de novo. O pedido não ficará em duplicado.',
  'form.failed.refusedHint': 'Recarregue a página e tente de novo. Se o problema continuar, escreva à rede.',
  'form.failed.closed': 'Não é possível aderir aqui neste momento',
  'form.failed.closedHint': 'A rede retirou o formulário enquanto o preenchia.',
  'form.failed.siteHint': 'Adira na página da própria rede.',
};
