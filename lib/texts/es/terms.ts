import type { Texts } from '../texts';

export const terms: Texts<'terms'> = {
  title: 'Términos de uso',
  description: 'Lo que usted acepta al crear una cuenta.',
  lead: 'Breves, para que pueda leerlos.',
  what: {
    heading: 'Qué es esto',
    text: 'Un programa independiente de código abierto. No es un sitio web del gobierno, no funciona por encargo de ningún gobierno y no tiene relación con CuidadoDeSalud.gov, CMS ni NIPR. Nada de lo que haga aquí lo registra en otra parte.',
  },
  people: {
    heading: 'Solo personas inventadas',
    text: 'Todas las personas, los NPN, las licencias y los SSN que contiene son inventados. No escriba ningún SSN verdadero ni datos de una persona real.',
  },
  account: {
    heading: 'Su cuenta',
    text: 'Dé una dirección de correo que pueda leer, no comparta su contraseña y no inicie sesión en nombre de otra persona. A quien intente entrar por la fuerza se le puede cerrar el paso.',
  },
  data: {
    heading: 'Qué se guarda',
    text: 'Lo que usted escribe, cifrado si es un SSN; cuándo inicia sesión, con la dirección de red; y qué cambió quién. Partes de un perfil se muestran a los consumidores según lo que eligió su dueño. En la página de su cuenta puede descargar todo y pedir que se cierre la cuenta.',
  },
  warranty: {
    heading: 'Sin garantía',
    text: 'El programa se entrega tal como está, con la licencia Apache 2.0, sin garantía de ningún tipo.',
  },
};
