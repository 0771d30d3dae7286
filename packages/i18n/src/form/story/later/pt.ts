/** O que pode estar errado no formulário para contar uma história, em português europeu. */
import type { Translation } from '../../../messages.ts';
import type { FormStoryLaterMessages } from './en.ts';

export const formStoryLaterPt: Translation<FormStoryLaterMessages, 'pt'> = {
  'form.error.story.title.required': 'Dê um título à história',
  'form.error.story.summary.required': 'Diga em duas ou três frases de que trata a história',
  'form.error.story.resourceType.required': 'Escolha o que está a partilhar',
  'form.error.story.why.required': 'Escreva porque o fizeram',
  'form.error.story.how.required': 'Escreva como o fizeram',
  'form.error.story.learned.required': 'Escreva o que aprenderam ou o que esperam',
  'form.error.story.licence.required': 'Escolha o que outros podem fazer com a história',
  'form.error.story.rights.required': 'Assinale que tem o direito de publicar a história e as suas imagens',
  'form.error.images.required': 'Junte pelo menos uma imagem',
  'form.error.images.too-many': 'Mantenha no máximo {maximum} imagens',
  'form.error.not-uploaded': 'Esta imagem não foi carregada. Espere que acabe, tente de novo ou remova-a',
  'form.error.not-an-image':
    'Este ficheiro não é uma imagem que se possa usar aqui. Escolha um ficheiro JPEG, PNG ou WebP. Se for uma fotografia de telemóvel (HEIC), guarde-a primeiro como JPEG',
  'form.error.image-damaged':
    'Não é possível abrir esta imagem: o ficheiro está danificado ou incompleto. Escolha outra cópia',
  'form.error.too-many-pixels':
    'Esta imagem é demasiado grande: no máximo 50 megapíxeis. Reduza-a e escolha-a de novo',
};
