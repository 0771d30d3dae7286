/** As palavras das páginas em que se conta uma história sem programas, em português europeu. */
import type { Translation } from '../../messages.ts';
import type { PagesDraftMessages } from './en.ts';

export const pagesDraftPt: Translation<PagesDraftMessages, 'pt'> = {
  'draftPage.formTitle': 'Conte a sua história',
  'draftPage.formHow':
    'Depois do primeiro passo, a história fica guardada como rascunho que mais ninguém pode ler. Pode continuá-la mais tarde e noutro dispositivo.',
  'draftPage.title': 'A sua história',
  'draftPage.yours': 'Guarde o endereço desta página só para si: quem o tiver pode alterar a sua história.',

  'draftPage.draft': 'A sua história é um rascunho',
  'draftPage.draftHint': 'Ninguém além de si a lê. É apagada em {date} se ninguém a continuar.',
  'draftPage.submitted': 'A sua história foi entregue',
  'draftPage.submittedHint': 'Alguém da rede vai lê-la e escrever-lhe.',
  'draftPage.in-review': 'A rede está a ler a sua história',
  'draftPage.in-reviewHint': 'Escrevemos-lhe assim que houver novidades.',
  'draftPage.changes-requested': 'A rede pede-lhe alterações',
  'draftPage.changes-requestedHint': 'Altere o que é pedido e volte a entregar a história.',
  'draftPage.published': 'A sua história está publicada',
  'draftPage.publishedHint': 'Pode retirá-la quando quiser.',
  'draftPage.rejected': 'A sua história não será publicada',
  'draftPage.rejectedHint': 'É apagada após {period}.',
  'draftPage.withdrawn': 'A sua história foi retirada',
  'draftPage.withdrawnHint': 'Mais ninguém a pode ler. É apagada após {period}.',
  'draftPage.unconfirmed':
    'O seu endereço de correio eletrónico ainda não está confirmado. Até lá, a história não pode ser publicada; é apagada em {date} se nada acontecer antes.',
  'draftPage.unconfirmedMail':
    'Enviámos uma mensagem para {email}. Abra a ligação que ela contém e carregue no botão.',
  'draftPage.otherAddress':
    'Enviámos também uma ligação para {email}. Assim que for usada, a história passa a ser desse endereço e esta ligação deixa de a abrir.',
  'draftPage.confirm': 'Confirmar o meu endereço de correio eletrónico',
  'draftPage.read': 'Ler a história',

  'draftPage.steps': 'As partes da história',
  'draftPage.stepReady': 'completa',
  'draftPage.stepOpen': 'ainda incompleta',
  'draftPage.goOn': 'Continuar a escrever',
  'draftPage.check': 'Verificar as respostas e entregar',
  'draftPage.overview': 'Para a página da história',
  'draftPage.save': 'Guardar e continuar mais tarde',
  'draftPage.takeBack': 'Retirar a história',
  'draftPage.discard': 'Apagar o rascunho',
  'draftPage.takeBackAsk': 'Quer retirar a sua história?',
  'draftPage.takeBackHint': 'Mais ninguém a poderá ler. Não pode voltar a ser entregue.',
  'draftPage.discardAsk': 'Quer apagar o rascunho?',
  'draftPage.discardHint': 'Tudo o que contém é apagado, incluindo as imagens. Não é possível desfazer.',
  'draftPage.takeBackYes': 'Sim, retirar',
  'draftPage.discardYes': 'Sim, apagar',
  'draftPage.keep': 'Não, manter',
  'draftPage.notPossible': 'Isso já não é possível. Eis em que ponto está agora a sua história.',

  'draftPage.done.saved': 'A sua história está guardada.',
  'draftPage.done.submitted': 'Obrigado. A sua história foi entregue.',
  'draftPage.done.taken-back': 'A sua história foi retirada.',
  'draftPage.done.confirmed': 'Obrigado. O seu endereço de correio eletrónico está confirmado.',
  'draftPage.done.link':
    'Se a ligação puder ser enviada para esse endereço, já vai a caminho. Se não chegar nada, veja na pasta de correio não solicitado ou tente de novo mais tarde.',

  'draftPage.history': 'O que aconteceu até agora',
  'draftPage.step.submitted': 'Submetida',
  'draftPage.step.in-review': 'A rede começou a lê-la',
  'draftPage.step.changes-requested': 'A rede pediu alterações',
  'draftPage.step.published': 'Publicada',
  'draftPage.step.rejected': 'Não aceite pela rede',
  'draftPage.step.withdrawn': 'Retirada pela rede',
  'draftPage.step.takenBack': 'Retirada por si',
  'draftPage.says': 'A rede escreve:',

  'draftPage.linkTitle': 'Continuar mais tarde ou noutro dispositivo',
  'draftPage.linkHint': 'Enviamos-lhe por correio eletrónico uma ligação para esta página.',
  'draftPage.linkSend': 'Enviar-me a ligação',
  'draftPage.linkUntil':
    'Esta página pode ser aberta até {date}. Sempre que guarda, pode ser aberta por mais {days} dias.',
  'draftPage.gone': 'Esta ligação já não abre a história',
  'draftPage.goneHint':
    'As ligações são válidas durante {days} dias depois de a história ser guardada pela última vez. A história também pode ter sido apagada ou ter agora outro endereço de correio eletrónico.',
  'draftPage.renewHint': 'Podemos enviar uma nova ligação para o endereço ao qual esta foi enviada.',
  'draftPage.renew': 'Enviar-me uma nova ligação',
  'draftPage.renewed': 'Se a história ainda existir, uma mensagem com uma nova ligação está a caminho.',
  'draftPage.goneMailed': 'Se recebeu uma ligação por correio eletrónico, abra a que está na mensagem.',
  'draftPage.begin': 'Começar uma nova história',

  'draftPage.changed': 'A história foi alterada noutro separador ou noutro dispositivo',
  'draftPage.changedHint':
    'Nada foi substituído. Em baixo está o que escreveu aqui. Compare com o que foi guardado lá e escolha.',
  'draftPage.changedThere': 'O que foi guardado lá',
  'draftPage.changedHere': 'O que escreveu aqui',
  'draftPage.changedMine': 'Guardar o que está aqui',
  'draftPage.changedTheirs': 'Continuar com o que foi guardado lá',

  'draftPage.markup': 'Como fazer títulos, listas, citações e ligações',
  'draftPage.markupParagraph': 'Uma linha em branco começa um novo parágrafo.',
  'draftPage.markupHeading': 'Uma linha que começa por ## é um título.',
  'draftPage.markupList':
    'As linhas que começam por um hífen são uma lista; as que começam por 1. são uma lista numerada.',
  'draftPage.markupTerms': 'Um hífen, um termo, dois pontos duas vezes e a explicação: - termo :: explicação',
  'draftPage.markupQuote':
    'Uma linha que começa por > é uma citação; uma última linha > — nome diz de quem é.',
  'draftPage.markupLink': 'Uma ligação tem as suas palavras e o seu endereço: [palavras](https://…)',
  'draftPage.advised':
    'A maior parte dos textos fica clara a partir de cerca de {count} carateres. {maximum} no máximo.',
  'draftPage.tooLong':
    'A história é mais longa do que se pode guardar: {maximum} carateres no máximo, todas as partes juntas. Agora nada foi guardado; encurte-a e guarde de novo.',
  'draftPage.picture': 'Imagem {number}',
  'draftPage.pictureAlone': 'Ainda sem descrição',
  'draftPage.choose': 'Adicionar uma imagem',
  'draftPage.chooseHint': 'JPEG, PNG ou WebP, {size} no máximo.',
  'draftPage.upload': 'Carregar a imagem',
  'draftPage.up': 'Mover a imagem {number} para cima',
  'draftPage.down': 'Mover a imagem {number} para baixo',
  'draftPage.remove': 'Remover a imagem {number}',
  'draftPage.full': 'Já há tantas imagens quantas uma história pode ter.',
  'draftPage.pictureLater': 'As imagens podem ser adicionadas depois de o rascunho estar guardado.',
  'draftPage.pictureBusy':
    'Neste momento estão a ser carregadas demasiadas imagens. Tente de novo dentro de um minuto.',
  'draftPage.pictureLarge':
    'O ficheiro é demasiado grande: {size} no máximo. Reduza a imagem e escolha-a de novo.',
};
