import type { Texts } from '../texts';

export const resetPassword: Texts<'resetPassword'> = {
  title: 'Elija una contraseña nueva',
  lead: 'Reemplaza a la anterior, y su sesión se cierra en todas partes.',
  password: 'Contraseña nueva',
  passwordHint:
    'De 15 a 128 caracteres de cualquier tipo, también espacios; con un segundo factor bastan 8. Varias palabras sin relación entre sí son difíciles de adivinar y fáciles de recordar.',
  save: 'Guardar la contraseña nueva',
  saving: 'Guardando…',
  gone: 'Este enlace ya no funciona',
  goneLead:
    'Ya se usó, se acabaron sus 10 minutos o mientras tanto se envió uno más reciente. Abra el correo más reciente que le enviamos o pida un enlace nuevo.',
  again: 'Pedir un enlace nuevo',
};
