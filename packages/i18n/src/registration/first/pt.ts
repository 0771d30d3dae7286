/** As palavras de que o formulário de inscrição precisa para se ver, em português europeu. */
import type { Translation } from '../../messages.ts';
import type { RegistrationFirstMessages, SharedMessages } from './en.ts';

export const registrationFirstPt: Translation<RegistrationFirstMessages, 'pt'> = {
  'register.title': 'Inscrição',
  'register.closesOn': 'Inscrições até {date}',
  'register.zone': 'Hora local: {zone}',
  'register.membersHow': 'Se ainda não é membro, adira primeiro.',
  'register.join': 'Aderir à rede',
  'register.error': 'Não foi possível carregar o formulário',
  'register.errorHint':
    'Verifique a sua ligação e tente de novo. Se o problema persistir, volte dentro de alguns minutos.',
  'register.offline': 'Está sem ligação à Internet',
  'register.offlineHint': 'O formulário será carregado quando a ligação voltar.',
  'register.page': 'A página do evento',
};

export const sharedPt: Translation<SharedMessages, 'pt'> = {
  'when.tba': 'Data a anunciar',
  'when.eachDay': '{hours} em cada dia',
  'when.until': 'até às {time}',
  'zone.Europe/Athens': 'Atenas',
  'zone.Asia/Nicosia': 'Nicósia',
  'zone.Europe/Lisbon': 'Lisboa',
  'zone.Atlantic/Azores': 'Açores',
  'zone.Atlantic/Madeira': 'Madeira',
  'zone.Europe/Brussels': 'Bruxelas',
  'zone.Europe/London': 'Londres',
  'zone.UTC': 'UTC',
  'calendar.retry': 'Tentar de novo',
  'attendance.offline': 'Presencial',
  'attendance.online': 'Online',
  'attendance.mixed': 'Presencial ou online',
  'availability.places': { one: '1 vaga', many: '{count} de vagas', other: '{count} vagas' },
  'availability.lastPlaces': {
    one: 'Última vaga',
    many: 'Últimos {count} de vagas',
    other: 'Últimas {count} vagas',
  },
};
