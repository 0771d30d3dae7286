/** As palavras das páginas dos membros, em português europeu: aderir, a página de cada um, sair. */
import type { Translation } from '../../messages.ts';
import type { PageMembershipMessages } from './en.ts';

export const pagesMembershipPt: Translation<PageMembershipMessages, 'pt'> = {
  'joinPage.title': 'Aderir à rede',
  'joinPage.how':
    'Indique quem é e onde trabalha e leia a carta. Depois enviamos-lhe uma ligação para confirmar o seu endereço.',
  'joinPage.atOnce':
    'Se o endereço for de uma entidade pública que conhecemos, torna-se logo membro. Caso contrário, a rede analisa primeiro o pedido.',
  'joinPage.atOnceSeats':
    'Se o endereço for de uma entidade pública que conhecemos e esta tiver um lugar livre, torna-se logo membro. Caso contrário, a rede analisa primeiro o pedido.',
  'joinPage.already': 'Já sou membro: ir para a minha página',
  'joinPage.next': 'Abra-a e siga a ligação que ela traz: só então temos o seu pedido.',
  'joinPage.nextDays': {
    one: 'A ligação funciona durante 1 dia.',
    many: 'A ligação funciona durante {count} de dias.',
    other: 'A ligação funciona durante {count} dias.',
  },
  'joinPage.personal':
    'O endereço que indicou parece pessoal. Não faz mal: alguém da rede analisa o seu pedido antes de se tornar membro.',
  'joinPage.other':
    'Não sabemos a que entidade pertence este endereço. Não faz mal: alguém da rede analisa o seu pedido antes de se tornar membro.',

  'memberPage.title': 'A sua adesão',
  'memberPage.confirmTitle': 'Confirme o seu pedido de adesão',
  'memberPage.confirmHint':
    'Este pedido de adesão foi feito com o seu endereço. Se foi você, confirme-o: só então a rede o recebe.',
  'memberPage.notMe': 'Se não fez este pedido',
  'memberPage.notMeHint':
    'Não precisa de fazer nada: não fica membro e o pedido é apagado dentro de alguns dias. Também o pode apagar agora.',
  'memberPage.deleteRequest': 'Apagar o pedido',
  'memberPage.requestDeleted': 'O pedido foi apagado',
  'memberPage.requestDeletedHint': 'Não recebe mais nada por causa dele.',
  'memberPage.requestTitle': 'O seu pedido',
  'memberPage.pending': 'O seu endereço ainda não está confirmado',
  'memberPage.pendingHint': 'Confirme-o: só então temos o seu pedido.',
  'memberPage.review': 'A rede está a analisar o seu pedido',
  'memberPage.reviewHint':
    'Não precisa de fazer nada. Escrevemos-lhe quando houver uma decisão ou se faltar alguma coisa.',
  'memberPage.reason.domain-unknown':
    'Não conhecemos o seu endereço como sendo de uma entidade pública, por isso alguém o analisa.',
  'memberPage.reason.personal-address':
    'O seu endereço é pessoal e não mostra onde trabalha, por isso alguém o analisa.',
  'memberPage.reason.body-unknown':
    'A entidade que indicou ainda não está no registo da rede, por isso alguém analisa o pedido.',
  'memberPage.reason.seats-full':
    'Todos os lugares da sua entidade estão ocupados, por isso alguém analisa o pedido.',
  'memberPage.active': 'É membro',
  'memberPage.activeHint': 'Com este endereço pode inscrever-se nos eventos para membros e ler o diretório.',
  'memberPage.suspended': 'A sua adesão está suspensa',
  'memberPage.reason.charter':
    'A nova carta não foi aceite a tempo. Aceite-a e volta logo a ser membro, se ainda houver lugar para si.',
  'memberPage.reason.staff': 'Foi a rede que a suspendeu. Se não sabe porquê, pergunte.',
  'memberPage.left': 'Já não é membro',
  'memberPage.leftDays': 'O que sabemos de si é apagado {period} depois da sua saída.',
  'memberPage.declined': 'O seu pedido não foi aceite',
  'memberPage.declinedHint': 'Se lhe parece que foi um engano, escreva à rede.',
  'memberPage.charterDue': 'A carta tem uma nova versão',
  'memberPage.charterUntil':
    'Leia a carta (versão {version}) e aceite-a até {date}. Caso contrário, a sua adesão fica suspensa.',
  'memberPage.confirm': 'Confirmar o meu pedido',
  'memberPage.confirmAddress': 'Confirmar o meu endereço',
  'memberPage.charter': 'Ler e aceitar a nova carta',
  'memberPage.change': 'Alterar os seus dados',
  'memberPage.changeBody': 'Se agora trabalha noutra entidade, vemos se ela tem um lugar livre.',
  'memberPage.leave': 'Sair da rede',
  'memberPage.withdraw': 'Retirar o seu pedido',
  'memberPage.data': 'Os seus dados',
  'memberPage.export': 'Descarregar tudo o que se guarda sobre si (ficheiro JSON)',
  'memberPage.erase': 'Apagar os seus dados',
  'memberPage.shown': 'O que os outros membros veem',
  'memberPage.shownNothing': 'Nada: não está no diretório.',
  'memberPage.accepted': 'aceite em {date}',
  'memberPage.since': 'Membro desde',
  'memberPage.yours': 'Guarde para si o endereço desta página: quem o tiver pode alterar a sua adesão.',
  'memberPage.back': 'Voltar à sua adesão',
  'memberPage.backToRequest': 'Voltar ao seu pedido',
  'memberPage.notPossible': 'Isso já não é possível. É assim que está agora a sua adesão.',
  'memberPage.done.active': 'Agradecemos. Já é membro.',
  'memberPage.done.unlisted': 'Guardado, mas não aparece no diretório: escolha também o seu nome.',
  'memberPage.done.review': 'Agradecemos. O seu endereço está confirmado.',
  'memberPage.done.accepted': 'Agradecemos. Aceitou a carta.',
  'memberPage.done.left': 'Saiu da rede.',
  'memberPage.comeBack': 'Se quiser voltar, adira de novo: com o mesmo endereço ou com outro.',
  'memberPage.joinAgain': 'Aderir de novo',

  'memberPage.happens': 'O que acontece',
  'memberPage.stays': 'O que fica',
  'memberPage.leaveAsk': 'Quer sair da rede?',
  'memberPage.leaveNow': 'Deixa de imediato de ser membro e de estar no diretório.',
  'memberPage.leaveEvents': 'Deixa de poder inscrever-se em eventos só para membros.',
  'memberPage.leaveKept':
    'O que nos disse de si fica guardado {period} e depois é apagado. Em vez disso, pode apagá-lo agora.',
  'memberPage.withdrawAsk': 'Quer retirar o seu pedido?',
  'memberPage.withdrawNow': 'A rede deixa de o analisar.',
  'memberPage.withdrawYes': 'Sim, retirar',
  'memberPage.leaveYes': 'Sim, sair',
  'memberPage.keep': 'Não, deixar tudo como está',
  'memberPage.eraseInstead': 'Em vez disso, apagar os seus dados',
  'memberPage.eraseInsteadOfWithdraw': 'Apagar os seus dados em vez de retirar o pedido',
  'memberPage.eraseAsk': 'Quer apagar os seus dados?',
  'memberPage.eraseNow':
    'A sua adesão e tudo o que nos disse para ela são apagados de imediato, tal como as mensagens sobre ela.',
  'memberPage.eraseFinal': 'Não é possível voltar atrás. As ligações para esta página deixam de funcionar.',
  'memberPage.stays.consents':
    'Que alguém aceitou a carta e fez a declaração, quando e como: sem nome nem endereço, até {period} depois da saída ou do apagamento. Mostra que tínhamos fundamento para tratar os seus dados.',
  'memberPage.stays.acts':
    'O que a equipa da rede fez sobre a adesão: com um número no lugar do seu nome, durante {period}.',
  'memberPage.stays.standing':
    'Que a equipa da rede suspendeu ou não aceitou a adesão: com um código no lugar do seu endereço, durante {period}. Quem voltar a aderir com o mesmo endereço é primeiro analisado pela equipa.',
  'memberPage.exportBefore': 'Descarregar antes tudo o que se guarda sobre si (ficheiro JSON)',
  'memberPage.eraseYes': 'Sim, apagar os meus dados',
  'memberPage.eraseApart':
    'As inscrições em eventos e os boletins guardam-se à parte: pode alterá-los ou cancelá-los pelas ligações nas respetivas mensagens.',
  'memberPage.erased': 'Os seus dados foram apagados',
  'memberPage.erasedHint': 'Já não é membro da rede, e as ligações para a sua página deixaram de funcionar.',
  'memberPage.gone': 'Esta ligação já não é válida',
  'memberPage.goneHint':
    'Os dados do membro foram apagados: porque o endereço não foi confirmado a tempo, porque saiu há muito tempo ou porque o pediu. Pode aderir de novo quando quiser.',
};
