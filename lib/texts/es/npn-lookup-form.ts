import type { Texts } from '../texts';

export const npnLookupForm: Texts<'npnLookupForm'> = {
  waysToSearch: 'Maneras de buscar',
  searchBy: 'Buscar por',
  searching: 'Buscando…',
  selectState: 'Elija un estado',
  headings: {
    ssn: 'Apellido y SSN',
    license: 'Estado y número de licencia',
    agency: 'Agencia por su FEIN',
  },
  buttons: {
    ssn: 'Buscar por SSN',
    license: 'Buscar por licencia',
    agency: 'Buscar por FEIN',
  },
  labels: {
    lastName: 'Apellido',
    ssn: 'Número de Seguro Social (SSN)',
    state: 'Estado',
    licenseNumber: 'Número de licencia',
    fein: 'Número federal de identificación fiscal (FEIN)',
  },
  hints: {
    lastName: 'Como está en la licencia, u otro nombre registrado',
    ssn: 'Nueve dígitos, con guiones o sin ellos',
    state: 'El estado que emitió la licencia',
    licenseNumber: 'Los guiones, los espacios y el signo # no importan',
    fein: 'Nueve dígitos, como 99-1234567',
  },
  nothing: {
    ssn: 'Ningún registro tiene este apellido junto con este SSN. Revise ambos y escriba el apellido como lo tiene el estado que le dio la licencia.',
    license: 'Ningún registro tiene este número de licencia en este estado. Revise ambos.',
    agency:
      'Ninguna agencia tiene este FEIN. Con él no se encuentra a personas: use otra de las búsquedas.',
  },
  residentState: 'Estado de residencia',
  otherNames: 'Otros nombres',
  agencyNpn: 'Este es el NPN de una agencia. En su perfil va su propio NPN, que es otro.',
  noLicense: 'NIPR no tiene ninguna licencia en este registro.',
  licenses: 'Licencias y líneas de autoridad (fechas: mes/día/año)',
  columns: {
    state: 'Estado',
    number: 'Número de licencia',
    class: 'Clase',
    residency: 'Residencia',
    status: 'Estatus',
    effective: 'En vigor desde',
    expires: 'Vence',
    lines: 'Líneas de autoridad',
  },
  residency: { resident: 'Residente', 'non-resident': 'No residente' },
  status: { active: 'Activa', inactive: 'Inactiva' },
  noEndDate: 'Sin fecha de vencimiento',
  noLines: 'Ninguna',
};
