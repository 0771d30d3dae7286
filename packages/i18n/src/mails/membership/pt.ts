/** As palavras das mensagens sobre a adesão a uma rede, em português europeu. */
import type { Translation } from '../../messages.ts';
import type { MembershipMailMessages } from './en.ts';

export const membershipMailsPt: Translation<MembershipMailMessages, 'pt'> = {
  'mail.membership.charter': 'Carta',
  'mail.membership.version': 'Versão {version}',
  'mail.membership.body': 'Entidade pública',
  'mail.membership.until': 'Para aceitar até',
  'mail.membership.says': 'A rede escreve-lhe:',
  'mail.membership.again': 'Para voltar a aderir',

  'mail.action.joinConfirm': 'Confirmar o pedido de adesão',
  'mail.action.membership': 'Ver a sua página de membro',
  'mail.action.request': 'Ver o seu pedido',
  'mail.action.left': 'Ver o que se guarda',
  'mail.action.charter': 'Ler e aceitar a carta',

  'mail.membership.pending': 'Foi feito um pedido de adesão, mas o endereço ainda não foi confirmado.',
  'mail.membership.review': 'Alguém da rede está a analisar o seu pedido. Não precisa de fazer nada.',
  'mail.membership.active': 'É membro da rede.',
  'mail.membership.suspended': 'Neste momento a sua adesão está suspensa.',

  'mail.joinConfirm.subject': 'Confirme o seu pedido de adesão à rede',
  'mail.joinConfirm.title': 'Confirme o seu pedido de adesão à rede',
  'mail.joinConfirm.intro': 'Recebemos um pedido de adesão à rede abaixo com este endereço de e-mail.',
  'mail.joinConfirm.how':
    'Para continuar, abra a página do seu pedido e carregue no botão de confirmação, para mostrar que o endereço é seu.',
  'mail.joinConfirm.next':
    'Se o endereço for de uma entidade pública que a rede conhece, torna-se logo membro. Caso contrário, alguém da rede analisa primeiro o pedido, e depois escrevemos-lhe.',
  'mail.joinConfirm.nextSeats':
    'Se o endereço for de uma entidade pública que a rede conhece e essa entidade tiver um lugar livre, torna-se logo membro. Caso contrário, alguém da rede analisa primeiro o pedido, e depois escrevemos-lhe.',
  'mail.joinConfirm.ignore':
    'Se não fez este pedido, ignore esta mensagem, por favor. Ninguém adere sem confirmar, e o pedido é apagado automaticamente.',

  'mail.joinKnown.subject': 'Sobre a sua adesão à rede',
  'mail.joinKnown.title': 'Sobre a sua adesão à rede',
  'mail.joinKnown.intro':
    'Recebemos um pedido de adesão à rede abaixo com este endereço de e-mail, que a rede já conhece.',

  'mail.memberLink.subject': 'A ligação para a sua página',
  'mail.memberLink.title': 'A ligação para a sua página',
  'mail.memberLink.intro':
    'Foi pedida a ligação para a sua página de membro. Se não a pediu, ignore esta mensagem: nada foi alterado.',

  'mail.member.subject': 'É membro da rede',
  'mail.member.title': 'Damos-lhe as boas-vindas à rede',
  'mail.member.intro': 'A sua adesão à rede abaixo está ativa. Como membro:',
  'mail.member.events': 'Pode inscrever-se nos eventos que são só para membros, com este endereço de e-mail.',
  'mail.member.directory':
    'Pode ver o diretório dos membros e aparecer nele. O diretório não mostra nada sobre si enquanto não disser o que pode mostrar.',
  'mail.member.own': 'Pode alterar os seus dados, obter uma cópia ou sair da rede quando quiser.',
  'mail.member.page': 'O diretório e os seus dados estão na sua página de membro.',

  'mail.inReview.subject': 'O seu pedido chegou à rede',
  'mail.inReview.title': 'Agradecemos: o seu pedido chegou à rede',
  'mail.inReview.intro':
    'O seu endereço está confirmado. Alguém da rede vai agora analisar o pedido, e escrevemos-lhe assim que houver novidades.',
  'mail.inReview.personal-address':
    'O seu endereço é de um serviço de e-mail pessoal e, por isso, não mostra só por si onde trabalha. Muitos colegas escrevem de um endereço assim, e é por isso que uma pessoa analisa o pedido.',
  'mail.inReview.personal-address.do':
    'Se tem um endereço de serviço, também pode aderir com esse: muitas vezes torna-se logo membro. Se não tem, não precisa de fazer nada.',
  'mail.inReview.domain-unknown':
    'A rede ainda não sabe a que entidade pública pertence o domínio do seu endereço. É assim com muitas entidades, e é por isso que uma pessoa analisa o pedido.',
  'mail.inReview.domain-unknown.do':
    'Não precisa de fazer nada. Se o nome da sua entidade não estiver certo, pode corrigi-lo na página do seu pedido.',
  'mail.inReview.body-unknown':
    'Cada entidade pública tem um número de lugares na rede, e a entidade que indicou ainda não está no registo. Alguém vai acrescentá-la, ou encontrá-la com outro nome.',
  'mail.inReview.body-unknown.do':
    'Não precisa de fazer nada. Se a sua entidade estiver na lista com outro nome, pode escolhê-la na página do seu pedido.',
  'mail.inReview.seats-full':
    'Cada entidade pública tem um número de lugares na rede e, neste momento, os da sua entidade estão todos ocupados.',
  'mail.inReview.seats-full.do':
    'Talvez ajude falar com os colegas que já são membros. Se um lugar ficar livre, ou se a rede arranjar mais um, pode ser seu.',

  'mail.asked.subject': 'Uma pergunta sobre o seu pedido de adesão à rede',
  'mail.asked.title': 'Uma pergunta sobre o seu pedido',
  'mail.asked.intro':
    'Agradecemos o seu pedido de adesão à rede. Antes de avançar, a rede gostaria de lhe perguntar o seguinte.',
  'mail.asked.reply':
    'Responda a esta mensagem, por favor. Se for preciso mudar alguma coisa no pedido, pode fazê-lo na página dele.',
  'mail.asked.page': 'Se for preciso mudar alguma coisa no pedido, pode fazê-lo na página dele.',

  'mail.declined.subject': 'Sobre o seu pedido de adesão à rede',
  'mail.declined.title': 'Sobre o seu pedido de adesão à rede',
  'mail.declined.intro':
    'Agradecemos o seu interesse na rede. O seu pedido foi analisado com cuidado e, por agora, não foi aceite.',
  'mail.declined.reply':
    'Se houve algum mal-entendido, responda a esta mensagem, por favor. Se alguma coisa mudar, pode voltar a pedir.',
  'mail.declined.again': 'Se alguma coisa mudar, pode voltar a pedir.',

  'mail.suspended.subject': 'A sua adesão está suspensa',
  'mail.suspended.title': 'A sua adesão está suspensa',
  'mail.suspended.charter':
    'A rede tem uma nova versão da sua carta, que não foi aceite a tempo. Por isso, a sua adesão está suspensa.',
  'mail.suspended.accept': 'Assim que a ler e aceitar na sua página de membro, volta a ser membro.',
  'mail.suspended.staff': 'A rede suspendeu a sua adesão.',
  'mail.suspended.means':
    'Entretanto, não se pode inscrever nos eventos para membros, e o diretório não mostra o seu nome.',
  'mail.suspended.reply': 'Se lhe parece que houve um engano, responda a esta mensagem, por favor.',

  'mail.newCharter.subject': 'A rede tem uma nova carta: pedimos que a aceite até {date}',
  'mail.newCharter.title': 'A rede tem uma nova carta',
  'mail.newCharter.intro':
    'A rede abaixo publicou uma nova versão da sua carta e pede aos membros que a aceitem.',
  'mail.newCharter.how': 'Abra a sua página de membro, leia a carta e aceite-a lá, por favor.',
  'mail.newCharter.after':
    'Até lá continua a ser membro. Se não for aceite até esse dia, a sua adesão fica suspensa até a aceitar.',
  'mail.charterReminder.subject': 'Lembrete: pedimos que aceite a nova carta até {date}',
  'mail.charterReminder.title': 'A nova carta espera por si',
  'mail.charterReminder.intro':
    'Informámos que a rede abaixo publicou uma nova versão da sua carta. Ainda não a aceitou.',

  'mail.left.subject': 'Saiu da rede',
  'mail.left.title': 'Saiu da rede',
  'mail.left.intro': 'A sua adesão à rede abaixo terminou. Agradecemos a sua participação.',
  'mail.left.means':
    'O diretório já não mostra o seu nome, e já não se pode inscrever nos eventos para membros.',
  'mail.left.kept':
    'A sua página diz o que se conserva e por quanto tempo. Lá também pode pedir que seja apagado de imediato.',
  'mail.left.mind': 'Se não fez este pedido, ou se mudar de ideias, pode voltar a aderir quando quiser.',
};
