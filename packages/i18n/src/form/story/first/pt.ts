/** As palavras de que só o formulário para contar uma história precisa para se ver, em português europeu. */
import type { Translation } from '../../../messages.ts';
import type { FormStoryMessages } from './en.ts';

export const formStoryPt: Translation<FormStoryMessages, 'pt'> = {
  'form.storyIntroduction':
    'Conte a colegas de outros serviços o que experimentou, para que possam aprender com isso. O que não resultou é tão bem-vindo como o que resultou. Alguém da rede lê cada história antes de ser publicada e escreve-lhe se algo não estiver claro.',
  'form.storyStep.about': 'O tema',
  'form.storyStep.text': 'A história',
  'form.storyStep.images': 'Imagens',
  'form.storyStep.people': 'Quem participou',
  'form.storyStep.you': 'Os seus dados',
  'form.storySubmit': 'Entregar a história',

  'form.story.title': 'Título',
  'form.story.titleHint': 'O que foi feito e para quem, em palavras que alguém de outro serviço compreenda.',
  'form.story.summary': 'Em duas ou três frases',
  'form.story.summaryHint':
    'O que experimentou e o que daí resultou. Este texto aparece na lista das histórias.',
  'form.story.resourceType': 'O que está a partilhar?',
  'form.story.resourceTypeHint':
    'Se tiver dúvidas, deixe como está: a rede escreve-lhe se outra opção for melhor.',
  'form.storyType.story': 'História',
  'form.storyType.case-study': 'Caso de estudo',
  'form.storyType.good-practice': 'Boa prática',
  'form.storyType.guide': 'Guia',
  'form.storyType.tool': 'Instrumento',
  'form.storyType.report': 'Relato de um evento',
  'form.storyTypeHint.story': 'O que experimentou e o que aprendeu, contado por quem lá esteve.',
  'form.storyTypeHint.case-study': 'Um projeto visto de perto, com os seus números e resultados.',
  'form.storyTypeHint.good-practice': 'Algo que já deu provas e que outros podem adotar.',
  'form.storyTypeHint.guide': 'Como se faz algo, passo a passo.',
  'form.storyTypeHint.tool': 'Um modelo, uma lista de verificação ou um programa que outros podem usar.',
  'form.storyTypeHint.report': 'O que se passou num evento e o que se segue.',
  'form.story.language': 'Em que língua escreve?',
  'form.story.languageHint': 'Só se não for a deste formulário.',
  'form.story.axes': 'A que eixos da rede pertence?',
  'form.story.axesHint': 'Se nenhum se aplicar, não escolha nenhum.',
  'form.story.events': 'É sobre um evento da rede?',
  'form.story.eventsHint': 'A história aparece então também na página do evento.',
  'form.story.event': 'Evento',

  'form.storyMarkup':
    'Escreva como contaria a um colega de outro serviço: frases curtas, sem linguagem administrativa. Escreva cada sigla por extenso na primeira vez. Uma linha em branco começa um novo parágrafo. Com os botões por cima de cada texto pode juntar subtítulos, listas, termos explicados, citações e ligações.',
  'form.story.why': 'Porque o fizeram?',
  'form.story.whyHint':
    'Qual era o problema, e para quem? O que já tinham experimentado? O que queriam que mudasse?',
  'form.story.how': 'Como o fizeram?',
  'form.story.howHint':
    'Quem fez o quê e por que ordem? Quanto tempo, quantas pessoas e quanto dinheiro foram precisos? O que deve saber quem quiser fazer o mesmo?',
  'form.story.learned': 'O que aprenderam?',
  'form.story.learnedHint':
    'O que mudou, e como o sabem? Se ainda não há resultados, diga o que esperam e quando. O que fariam de outra maneira?',
  'form.storyMore': 'Mais sobre a história (facultativo)',
  'form.story.sections': 'Outras secções',
  'form.story.sectionsHint':
    'O que não cabe em cima. Junte apenas as que vai escrever: nenhuma secção fica vazia.',
  'form.story.section': 'Secção',
  'form.story.heading': 'Título da secção',
  'form.story.body': 'Texto',
  'form.story.next': 'O que se segue?',
  'form.story.nextHint': 'A que isto levou ou o que planeiam agora.',
  'form.story.links': 'Ligações para saber mais',
  'form.story.linksHint': 'Documentos, gravações, páginas do projeto.',
  'form.story.link': 'Ligação',
  'form.story.linkText': 'O que lá se encontra',
  'form.story.linkTextHint':
    'Em palavras que façam sentido sozinhas, por exemplo «Relatório do primeiro ano (PDF)». Não «aqui».',
  'form.story.linkUrl': 'Endereço web',

  'form.storyImagesNote':
    'Uma história pode passar sem imagens. As fotografias são reduzidas, e retira-se delas onde e com que foram tiradas. Antes de a história ser publicada, só as veem quem conta a história e a rede.',
  'form.story.images': 'Imagens',
  'form.story.imagesHint': 'Fotografias, desenhos ou capturas de ecrã em JPEG, PNG ou WebP.',
  'form.story.alt': 'O que mostra a imagem?',
  'form.story.altHint':
    'Para quem não a vê e para quem tem uma ligação lenta. Diga numa frase o que interessa para a história.',
  'form.story.decorative': 'A imagem é apenas decorativa',
  'form.story.decorativeHint': 'Quem não a vê não perde nada. Nesse caso, não precisa de descrição.',
  'form.story.caption': 'Legenda',
  'form.story.credit': 'De quem é a imagem?',
  'form.story.creditHint': 'O nome que aparece ao lado dela: de quem fotografou ou da entidade.',
  'form.story.place': 'Onde fica?',
  'form.storyPlace.cover': 'No início da história',
  'form.storyPlace.why': 'Depois de «Porque o fizeram?»',
  'form.storyPlace.how': 'Depois de «Como o fizeram?»',
  'form.storyPlace.learned': 'Depois de «O que aprenderam?»',
  'form.storyPlace.next': 'Depois de «O que se segue?»',
  'form.storyPlace.gallery': 'Com as outras, depois do texto',
  'form.story.peopleShown': 'Reconhece-se alguém na imagem?',
  'form.story.peopleShownHint':
    'Pergunte primeiro a essas pessoas. Se forem crianças, a quem exerce as responsabilidades parentais.',
  'form.storyPeople.none': 'Não, não se reconhece ninguém',
  'form.storyPeople.agreed': 'Sim, e todas as pessoas concordaram com a publicação',

  'form.story.people': 'Pessoas que participaram',
  'form.story.peopleHint':
    'Apenas quem sabe que o seu nome aparece aqui. Os nomes são publicados com a história.',
  'form.story.person': 'Pessoa',
  'form.story.personName': 'Nome da pessoa',
  'form.story.personRole': 'Função na altura',
  'form.story.personRoleHint': 'A função que tinha então, mesmo que já tenha mudado.',
  'form.story.personBody': 'Entidade na altura',
  'form.story.participation.people': 'Quantas pessoas participaram?',
  'form.story.participation.bodies': 'De quantas entidades?',

  'form.story.emailHint':
    'Enviamos-lhe a ligação com que acompanha e altera a sua história. O endereço não é publicado.',
  'form.story.byline': 'Mostrar o meu nome e a minha entidade com a história',
  'form.story.bylineHint': 'Se não assinalar, a história aparece sem o seu nome.',
  'form.storyLicenceTitle': 'O que podem outros fazer com ela?',
  'form.story.licence': 'Licença',
  'form.story.licenceHint': 'Vale para o texto e para as suas imagens.',
  'form.storyLicence.CC-BY-4.0': 'Creative Commons Atribuição 4.0 (CC BY 4.0)',
  'form.storyLicence.CC-BY-SA-4.0': 'Creative Commons Atribuição-CompartilhaIgual 4.0 (CC BY-SA 4.0)',
  'form.storyLicence.CC0-1.0': 'Sem direitos reservados (CC0 1.0)',
  'form.storyLicence.LicenseRef-none': 'Todos os direitos reservados',
  'form.storyLicenceHint.CC-BY-4.0':
    'Outros podem usá-la e alterá-la se disserem quem a escreveu. É a da maioria das histórias.',
  'form.storyLicenceHint.CC-BY-SA-4.0':
    'O mesmo, e o que fizerem a partir dela tem de ter também esta licença.',
  'form.storyLicenceHint.CC0-1.0': 'Outros podem fazer com ela o que quiserem, sem dizer o seu nome.',
  'form.storyLicenceHint.LicenseRef-none':
    'Só a rede a pode publicar. Quem mais a quiser usar tem de lhe pedir autorização.',
  'form.story.rights':
    'Tenho o direito de publicar esta história e as suas imagens, e a rede pode publicá-las com esta licença',
  'form.story.rightsHint': 'Por exemplo, porque a escreveu ou porque o seu serviço concorda.',

  'form.noticeDaysWithdrawn': 'Até {period} depois de a história ser retirada ou recusada',
  'form.purpose.story':
    'Para analisar a sua história, publicá-la e escrever-lhe sobre ela. O seu endereço não é usado para mais nada.',
};
