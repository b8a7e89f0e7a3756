import type { Refused } from './outcome';
import type { Message } from './state';

/** What was guessed at too often. */
export type LockedTask = 'password' | 'code';

/**
 * What a person reads after too many attempts: when to try again, and the ways out.
 * @param minutes whole minutes to wait
 * @param phone number of the Service Desk
 */
export function lockedRefusal(task: LockedTask, minutes: number, phone: string): Refused {
  const serviceDesk = { code: 'sign-in.locked.service-desk', params: { phone } } as const;
  const wayOut = { code: `sign-in.locked.way-out.${task}` } as const;
  return {
    ok: false,
    refusal: {
      title: { code: 'sign-in.locked' },
      causes: [{ code: `sign-in.locked.cause.${task}` }],
      remedies: [waitMessage(minutes), wayOut, serviceDesk],
    },
  };
}

/** "Wait 5 minutes, then try again." */
function waitMessage(minutes: number): Message {
  if (minutes === 1) return { code: 'sign-in.locked.wait.one-minute' };
  return { code: 'sign-in.locked.wait', params: { minutes: String(minutes) } };
}
