import type { findLocalHelpMessagesEn } from './messages.find-local-help.en';

export const findLocalHelpMessagesEs: Readonly<
  Record<keyof typeof findLocalHelpMessagesEn, string>
> = {
  'location.required': 'Escriba un código postal, o una ciudad y su estado',
  'location.invalid':
    'Escriba un código postal como 78701, o una ciudad y su estado como Austin, TX',
  'location.unknown': 'No conocemos este lugar. Revise cómo está escrito o use el código postal.',
  'location.other-state':
    'No conocemos {city} en este estado: {state}. Elija un lugar de la lista de abajo o corríjalo.',
  'location.choose': 'Elija su lugar en la lista de abajo, o escriba la ciudad con su estado',
};
