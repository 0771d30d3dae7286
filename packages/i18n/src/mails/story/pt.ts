/** As palavras das mensagens sobre uma história, em português europeu. O que alguém escreveu fica à parte das frases. */
import type { Translation } from '../../messages.ts';
import type { StoryMailMessages } from './en.ts';

export const storyMailsPt: Translation<StoryMailMessages, 'pt'> = {
  'mail.story.title': 'História',
  'mail.story.page': 'Endereço',
  'mail.story.linkUntil':
    'A ligação é válida até {date}. Sempre que guarda, fica válida por mais {days} dias.',
  'mail.story.says': 'A rede escreve-lhe:',
  'mail.story.proves': 'Se continuar por esta ligação, ficamos também a saber que o endereço é seu.',

  'mail.action.storyGoOn': 'Continuar a história',
  'mail.action.story': 'Ver a página da história',
  'mail.action.storyConfirm': 'Confirmar o endereço',
  'mail.action.storyAnswer': 'Responder e alterar a história',
  'mail.action.storyPublished': 'Ler a história',

  'mail.storyLink.subject': 'A ligação para a sua história',
  'mail.storyLink.title': 'A ligação para a sua história',
  'mail.storyLink.intro':
    'Alguém pediu uma ligação para uma história destinada à rede abaixo e indicou este endereço de correio eletrónico.',
  'mail.storyLink.how':
    'Com a ligação pode continuar a escrever em qualquer dispositivo. Ninguém além de si lê o rascunho antes de o entregar.',
  'mail.storyLink.follow': 'Com a ligação pode ver em que ponto está a história.',
  'mail.storyLink.kept': 'O rascunho é apagado em {date} se ninguém o continuar.',
  'mail.storyLink.ignore':
    'Se não fez este pedido, ignore esta mensagem. Nada é publicado e o rascunho será apagado automaticamente.',

  'mail.storySubmitted.subject': 'A sua história chegou à rede',
  'mail.storySubmitted.title': 'Obrigado, a sua história chegou à rede',
  'mail.storySubmitted.intro':
    'Foi entregue uma história à rede abaixo com este endereço de correio eletrónico.',
  'mail.storySubmitted.next':
    'Alguém da rede vai lê-la e escrevemos-lhe assim que houver novidades. Na página da história vê em que ponto está e pode retirá-la.',
  'mail.storySubmitted.confirmSubject': 'Confirme o seu endereço: uma história chegou à rede',
  'mail.storySubmitted.how':
    'Para que possa ser publicada, abra a página da história e carregue no botão para confirmar que este endereço é seu.',
  'mail.storySubmitted.ignore':
    'Se não entregou nenhuma história, ignore esta mensagem. Nada é publicado sem que este endereço seja confirmado.',

  'mail.storyChanges.subject': 'A rede pede alterações à sua história',
  'mail.storyChanges.title': 'Algumas alterações à sua história, por favor',
  'mail.storyChanges.intro': 'Alguém da rede leu a sua história e pede-lhe que altere alguma coisa.',
  'mail.storyChanges.how':
    'Abra a página da história, altere o que é pedido e volte a entregá-la. Tudo o que escreveu está lá.',

  'mail.storyPublished.subject': 'A sua história foi publicada',
  'mail.storyPublished.title': 'A sua história foi publicada',
  'mail.storyPublished.intro':
    'A sua história está agora entre as histórias da rede abaixo. Obrigado por a ter contado.',
  'mail.storyPublished.own': 'Na sua página da história pode retirá-la quando quiser:',

  'mail.storyRejected.subject': 'Sobre a sua história',
  'mail.storyRejected.title': 'A sua história não será publicada',
  'mail.storyRejected.intro':
    'Obrigado pela sua história. Alguém da rede leu-a com atenção e não será publicada.',
  'mail.storyRejected.kept': 'É apagada após {period}.',
  'mail.storyRejected.reply': 'Se houve algum mal-entendido, responda a esta mensagem.',

  'mail.storyWithdrawn.subject': 'A sua história deixou de estar publicada',
  'mail.storyWithdrawn.title': 'A sua história deixou de estar publicada',
  'mail.storyWithdrawn.intro': 'A rede retirou a sua história do conjunto das suas histórias.',

  'mail.storyTakenBack.subject': 'Retirou a sua história',
  'mail.storyTakenBack.title': 'A sua história foi retirada',
  'mail.storyTakenBack.intro':
    'A sua história foi retirada através da respetiva ligação. Mais ninguém a pode ler e a rede não a analisa.',
  'mail.storyTakenBack.mind': 'Se não o fez, avise a rede.',
};
