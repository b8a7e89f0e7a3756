/** An answer that is given often, ready to be inserted and changed. */
export type CannedAnswer = { readonly id: string; readonly name: string; readonly text: string };

/** Answers to what S25 to S37 bring to the desk. They name no person, NPN or license. */
export const cannedAnswers: readonly CannedAnswer[] = [
  {
    id: 'call-us',
    name: 'Please call us to confirm your identity',
    text: 'Before we can change anything, we must confirm your identity. Please call the Marketplace Service Desk at 1-855-267-1515 and have this case number at hand.\n\nWe will ask for your full name, your NPN and one of your licenses. Never send us your Social Security Number in a message.',
  },
  {
    id: 'fixed',
    name: 'Corrected: choose your role again',
    text: 'We have corrected your information, and your NPN is valid now.\n\nWhat to do: sign in, open your profile, select your Marketplace role and press “Save”. You are not able to participate before you have done that.',
  },
  {
    id: 'name',
    name: 'Your name in NIPR is not up to date',
    text: 'Your name differs from the one in the NIPR Producer Database, and the record there is not up to date.\n\nPlease ask the Department of Insurance of your resident state to correct it. States report daily. Then open your profile and press “Save” again.',
  },
  {
    id: 'license',
    name: 'Your state must correct the license',
    text: 'We cannot change a license or a line of authority: the NIPR Producer Database shows what your state reports.\n\nPlease ask the Department of Insurance of that state to renew or correct it. States report daily. Then open your profile, select your Marketplace role and press “Save” again.',
  },
  {
    id: 'npn',
    name: 'How to find your NPN',
    text: 'Your NPN is neither a state license number nor a Federal Tax ID. You find it with the NIPR look-up of the portal, by your last name and SSN or by a license number.\n\nEnter it in your profile and press “Save”.',
  },
];

/** A text with a canned answer behind it; as it was when there is no such answer. */
export function addCannedAnswer(body: string, id: string): string {
  const answer = cannedAnswers.find((each) => each.id === id);
  if (!answer) return body;
  return body === '' ? answer.text : `${body}\n\n${answer.text}`;
}
