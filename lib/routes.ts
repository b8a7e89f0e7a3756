/** Every address of the portal, so that no page spells one by hand. */
export const routes = {
  home: '/',
  signIn: '/sign-in',
  createAccount: '/create-account',
  terms: '/terms',
  verifyEmail: '/verify-email',
  forgotPassword: '/forgot-password',
  resetPassword: '/reset-password',
  account: '/account',
  accountPassword: '/account/password',
  accountEmail: '/account/email',
  accountSsn: '/account/ssn',
  accountClosure: '/account/closure',
  myData: '/account/my-data',
  myDataFile: '/account/my-data/download',
  registrationStatus: '/registration-status',
  training: '/training',
  profile: '/profile',
  profileDraft: '/profile/draft',
  mlms: '/mlms',
  mlmsAccount: '/mlms/account',
  languages: '/mlms/account/languages',
  addLanguage: '/mlms/account/languages/add',
  imports: '/imports',
  importUpload: '/imports/upload',
  outdatedReports: '/outdated-reports',
  npnLookup: '/npn-lookup',
  findLocalHelp: '/find-local-help',
  /** Made beforehand; answers of a search are put into it. */
  findLocalHelpFrame: '/find-local-help/blank',
  apiMaps: '/api/maps',
  apiPlaces: '/api/v1/places',
  apiFindLocalHelp: '/api/v1/find-local-help',
  apiFindLocalHelpCsv: '/api/v1/find-local-help.csv',
  registrationCompletionList: '/registration-completion-list',
  help: '/help',
  nothingHere: '/nothing-here',
  developers: '/developers',
  apiDescription: '/api/v1/openapi.json',
  sitemap: '/sitemap.xml',
  sandbox: '/sandbox',
  sandboxMail: '/sandbox/mail',
} as const;

/** The Marketplace Service Desk's number (S32, S46). */
export const serviceDeskPhone = '1-855-267-1515';

/** The Marketplace Call Center's number, for consumers. */
export const callCenterPhone = '1-800-318-2596';
