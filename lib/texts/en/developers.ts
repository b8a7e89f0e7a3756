/** The page about the public API; what it says of endpoints comes from the OpenAPI document. */
export const developers = {
  title: 'For developers',
  description: 'The public API of Find Local Help: endpoints, parameters, examples and limits.',
  openApi: 'The whole description as an OpenAPI 3.1 document: <link>{address}</link>',
  onThisPage: 'On this page',
  endpoints: 'Endpoints',
  parameters: 'Parameters of {path}',
  noParameters: 'There are no parameters.',
  name: 'Name',
  values: 'Values',
  meaning: 'Meaning',
  required: 'required',
  repeatable: 'may be repeated',
  text: 'text up to {longest} characters',
  anyText: 'text',
  number: 'whole number from {least}',
  usual: '{value} unless given',
  request: 'Request',
  answer: 'Answer',
  fields: 'Fields of the answers',
  fieldsOf: 'Fields of {name}',
  errors: 'Errors',
  errorsLead:
    'Every error is JSON of one shape. Codes do not change; messages are for people. A parameter that is unknown, repeated or senseless is refused and not ignored.',
  status: 'Status',
  limits: 'Limits and manners',
  limit:
    'Up to {requests} requests in {minutes} minutes from one network address. Each answer says in its RateLimit headers what is left; one request too many gets the status 429 with Retry-After.',
  caching:
    'An answer may be kept for a minute. Send its ETag as If-None-Match, and an answer that did not change comes back as 304 without a body.',
  otherSites:
    'Pages of any site may read the API in a browser. No cookies are read, only GET, HEAD and OPTIONS are taken.',
  stable:
    'Fields and parameters may be added to version 1, and none is taken away: leave fields that you do not know alone.',
  terms: 'Terms',
} as const;
