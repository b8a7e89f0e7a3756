import type { mlmsMessagesEn } from './messages.mlms.en';

/** The buttons and answers in “ ” are those of the pages for agents, which are in English. */
export const mlmsMessagesEs: Readonly<Record<keyof typeof mlmsMessagesEn, string>> = {
  'mlms.blocked.title': 'Todavía no puede entrar al MLMS',
  'mlms.blocked.profile-missing': 'Llene su perfil y presione “Save”.',
  'mlms.blocked.npn-not-validated':
    'Falta validar su NPN para este año del plan: revise su perfil y presione “Save”.',
  'mlms.blocked.npn-refused':
    'La última validación de su NPN falló. Corrija su perfil y presione “Save”, o elija “Not an Agent Broker” para capacitarse sin registrarse.',
  'mlms.blocked.role-to-be-set':
    'La Mesa de Servicio del Mercado corrigió sus datos y ahora su NPN es válido. Elija de nuevo su función: selecciónela en su perfil y presione “Save”.',
  'mlms.blocked.terminated':
    'Su registro para este año del plan se canceló. Llame a la Mesa de Servicio del Mercado al 1-855-267-1515, o elija “Not an Agent Broker” para capacitarse sin registrarse.',

  'language.required': 'Elija un idioma',
  'speaking.required': 'Elija qué tan bien lo habla',
  'reading.required': 'Elija qué tan bien lo lee',
  'writing.required': 'Elija qué tan bien lo escribe',
  'language.duplicate': 'Este idioma ya está en su cuenta: {language}. Cámbielo ahí.',
  'language.gone': 'Este idioma ya no está en su cuenta. Agréguelo de nuevo.',
};
