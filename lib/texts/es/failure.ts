import type { Texts } from '../texts';

export const failure: Texts<'failure'> = {
  title: 'Algo salió mal',
  lead: 'Es un problema de nuestro lado, no de lo que usted escribió.',
  kept: 'Inténtelo de nuevo en un momento. Lo que guardó antes sigue ahí; lo que escribió después quizás no.',
  retry: 'Intentar de nuevo',
  call: 'Si vuelve a ocurrir, llame a la Mesa de Servicio del Mercado',
  openCase: 'O abra un caso: el número ya estará puesto',
  quote: 'y dé este número:',
};
