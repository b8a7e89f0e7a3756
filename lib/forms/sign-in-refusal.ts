import type { Refused } from './outcome';
import type { Message } from './state';

/**
 * What a person reads after too many attempts: when to try again, and the ways out.
 * @param minutes whole minutes to wait
 * @param phone number of the Service Desk
 */
export function lockedRefusal(minutes: number, phone: string): Refused {
  return {
    ok: false,
    refusal: {
      title: { code: 'sign-in.locked' },
      causes: [{ code: 'sign-in.locked.cause' }],
      remedies: [
        waitMessage(minutes),
        { code: 'sign-in.locked.forgot' },
        { code: 'sign-in.locked.service-desk', params: { phone } },
      ],
    },
  };
}

/** "Wait 5 minutes, then try again." */
export function waitMessage(minutes: number): Message {
  if (minutes === 1) return { code: 'sign-in.locked.wait.one-minute' };
  return { code: 'sign-in.locked.wait', params: { minutes: String(minutes) } };
}
