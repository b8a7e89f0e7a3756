import type { secondFactorMessagesEn } from './messages.second-factor.en';

export const secondFactorMessagesEs: Readonly<Record<keyof typeof secondFactorMessagesEn, string>> =
  {
    'second-factor.code.required':
      'Escriba los seis dígitos que muestra su aplicación, o un código de recuperación',
    'second-factor.wrong':
      'Este código no es correcto o ya se usó. Espere a que su aplicación muestre el siguiente y escríbalo.',
  };
