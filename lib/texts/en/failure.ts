/** Stands in for a page that broke. Plain words without blanks: the browser has no formatter. */
export const failure = {
  title: 'Something went wrong',
  lead: 'This is a problem on our side, not with what you entered.',
  kept: 'Try again in a moment. What you saved before is still there; what you typed since then may not be.',
  retry: 'Try again',
  call: 'If it happens again, call the Marketplace Service Desk',
  openCase: 'Or open a case: the number is filled in for you',
  quote: 'and give this number:',
} as const;
