import type { stepMessagesEn } from './messages.steps.en';

/** The buttons and answers in “ ” are those of the pages for agents, which are in English. */
export const stepMessagesEs: Readonly<Record<keyof typeof stepMessagesEn, string>> = {
  'step.profile': 'Perfil del agente o corredor',
  'step.npn': 'Validación del NPN',
  'step.training': 'Capacitación en el MLMS',
  'step.agreement': 'Acuerdo de SHOP',
  'step.languages': 'Idiomas que usted habla',
  'step.listing': 'Buscar ayuda local',
  'step.completion': 'Registro completado',

  'reason.profile-empty': 'Llene su perfil y elija su función en el Mercado.',
  'reason.profile-draft': 'Hay datos que todavía no se guardaron.',
  'reason.profile-saved': 'Su perfil está guardado. Puede cambiarlo en cualquier momento.',
  'reason.role-not-agent':
    'Su función es “Not an Agent Broker”. Puede capacitarse, pero eso no cuenta como registro: elija su función en el Mercado en el perfil y presione “Save”.',
  'reason.npn-needs-profile': 'Su NPN se valida cuando usted guarda su perfil.',
  'reason.npn-not-validated':
    'Su NPN se valida de nuevo para cada año del plan. Abra su perfil, revíselo y presione “Save”.',
  'reason.npn-refused': 'La última validación falló:',
  'reason.npn-valid': 'Su NPN es válido para este año del plan.',
  'reason.role-to-be-set':
    'Su NPN ya es válido, después de una corrección de la Mesa de Servicio del Mercado. Elija de nuevo su función en su perfil y presione “Save”.',
  'reason.terminated': 'Su registro para este año del plan se canceló.',
  'reason.training-needs-profile': 'Primero guarde su perfil.',
  'reason.training-needs-npn': 'Con un NPN válido podrá entrar al MLMS.',
  'reason.training-needs-role': 'Elija de nuevo su función y podrá entrar al MLMS.',
  'reason.training-open': 'Ya puede entrar al MLMS.',
  'reason.training-as-trainee':
    'Puede entrar al MLMS para capacitarse como “Not an Agent Broker”. Esto no lo registra.',
  'reason.training-started': 'Usted ya entró al MLMS.',
  'reason.training-complete': 'Su capacitación para este año del plan está completa.',
  'reason.training-encouraged':
    'Recomendada, no obligatoria: para registrarse en SHOP no necesita capacitación. Ya puede entrar al MLMS.',
  'reason.agreement-needs-npn': 'Se firma en el MLMS, que se abre con un NPN válido.',
  'reason.agreement-open':
    'Léalo y fírmelo en el MLMS. Con eso queda registrado en SHOP, sin capacitación.',
  'reason.agreement-signed': 'Firmado: usted está registrado en SHOP.',
  'reason.languages-none':
    'Opcional. Los consumidores pueden buscar por idioma: agregue a su cuenta del MLMS los que usted habla.',
  'reason.languages-some':
    'Los consumidores los ven si usted participa en Buscar ayuda local: {languages}.',
  'reason.listing-opted-out': 'Usted decidió no participar. Puede cambiarlo en su perfil.',
  'reason.listing-needs-npn':
    'Los consumidores ven a los agentes que participan y tienen un NPN válido.',
  'reason.listing-needs-role':
    'Si usted participa, los consumidores lo encontrarán cuando haya elegido de nuevo su función.',
  'reason.listing-shown': 'Los consumidores lo encuentran aquí: {states}.',
  'reason.listing-no-state':
    'Usted participa, pero no hay ningún estado donde se le pueda mostrar con la opción que eligió.',
  'reason.completion-open':
    'Todavía sin anotar. La Lista de registros completados, que es pública, ya muestra la validación de su NPN.',
  'reason.completion-shop':
    'Todavía sin anotar. Firme el acuerdo de SHOP para quedar registrado en SHOP. La Lista de registros completados, que es pública, ya muestra la validación de su NPN.',
  'reason.completion-partly':
    'Completado para {markets} y en la Lista de registros completados, que es pública. El resto de su función todavía no está anotado.',
  'reason.completion-done': 'Usted está en la Lista de registros completados, que es pública.',
};
