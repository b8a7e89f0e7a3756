import type { outdatedReportMessagesEn } from './messages.outdated-report.en';

export const outdatedReportMessagesEs: Readonly<
  Record<keyof typeof outdatedReportMessagesEn, string>
> = {
  'outdated-report.problem.phone': 'El número de teléfono es incorrecto',
  'outdated-report.problem.email': 'El correo electrónico es incorrecto',
  'outdated-report.problem.address': 'La dirección es incorrecta',
  'outdated-report.problem.no-longer-helps': 'Ya no ayuda a obtener cobertura',
  'outdated-report.problem.other': 'Otra cosa',

  'outdated-report.notice.phone':
    'Un consumidor informó que su número de teléfono ya no es correcto.',
  'outdated-report.notice.email':
    'Un consumidor informó que su correo electrónico ya no es correcto.',
  'outdated-report.notice.address': 'Un consumidor informó que su dirección ya no es correcta.',
  'outdated-report.notice.no-longer-helps':
    'Un consumidor informó que usted ya no ayuda a obtener cobertura.',
  'outdated-report.notice.other':
    'Un consumidor informó otra cosa sobre sus datos en Buscar ayuda local.',

  'outdated-report.problems.required': 'Marque por lo menos un dato incorrecto',
  'outdated-report.details.required': 'Explique en pocas palabras qué más está mal',
  'outdated-report.details.too-long': 'Acorte su texto a 250 caracteres',
  'outdated-report.gone':
    'Estos datos ya no se muestran, así que no hay nada que informar. Gracias por su intención de ayudar.',
  'outdated-report.too-many':
    'Se enviaron demasiados avisos desde su red. Este no se envió. Inténtelo de nuevo en {minutes} minutos.',
  'outdated-report.too-many.one-minute':
    'Se enviaron demasiados avisos desde su red. Este no se envió. Inténtelo de nuevo en 1 minuto.',

  'outdated-report.mail.subject': '¿Están al día sus datos en Buscar ayuda local?',
  'outdated-report.mail.why':
    'Los consumidores pueden avisar de datos desactualizados en Buscar ayuda local sin iniciar sesión. Nadie ha verificado este aviso.',
  'outdated-report.mail.check':
    'Inicie sesión, revise su perfil y corrija lo que esté mal. Si todo está bien, cierre el aviso en la página de estado de su registro.',
};
