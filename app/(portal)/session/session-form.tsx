'use client';

import { usePathname } from 'next/navigation';
import { useCallback, useEffect, useRef, useState } from 'react';
import { SubmitButton } from '@/components/forms/submit-button';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { type SessionLeft, warningMs } from '@/lib/domain/session';
import { routes } from '@/lib/routes';
import { signOutAction } from '../account/actions';

const secondMs = 1_000;
const warningSeconds = warningMs / secondMs;

/** Tells the other tabs of this browser that the session goes on, or that it ended. */
const channelName = 'portal.session';

/**
 * Warns two minutes before the session ends, and lets the person stay. What counts is what the server
 * says: it is asked before the warning (another tab may have been used meanwhile) and at the end.
 */
export function SessionForm({ left }: { left: SessionLeft }) {
  const [warned, setWarned] = useState<SessionLeft | null>(null);
  const look = useLook(left, setWarned);
  if (warned === null) return null;
  const stay = async () => {
    await fetch(routes.staySignedIn, { method: 'POST' }).catch(() => undefined);
    look();
    tellOtherTabs();
  };
  return (
    <Dialog heading="Do you want to stay signed in?" onClose={stay}>
      <Countdown left={warned} />
      <div className="mt-6 flex flex-wrap gap-4">
        {warned.canStay ? <Button onClick={stay}>Stay signed in</Button> : null}
        <form action={signOutAction}>
          <SubmitButton variant="secondary" pendingLabel="Signing out…">
            Sign out
          </SubmitButton>
        </form>
      </div>
    </Dialog>
  );
}

function tellOtherTabs(): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage('look');
  channel.close();
}

/**
 * Asks the server when the time comes, when another page is shown and when another tab says so.
 * @returns a function that asks at once
 */
function useLook(first: SessionLeft, setWarned: (left: SessionLeft | null) => void): () => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const path = usePathname();
  const look = useCallback(async () => {
    clearTimeout(timer.current);
    const left = await askServer();
    if (left === null) return leave();
    const isNear = left === undefined || left.seconds <= warningSeconds;
    if (left) setWarned(isNear ? left : null);
    const wait = isNear ? (left?.seconds ?? 10) + 1 : left.seconds - warningSeconds;
    timer.current = setTimeout(look, wait * secondMs);
  }, [setWarned]);
  // Each page that is shown was asked of the server, so the time begins anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is what sets it off
  useEffect(() => {
    const wait = Math.max(0, first.seconds - warningSeconds);
    timer.current = setTimeout(look, wait * secondMs);
    return () => clearTimeout(timer.current);
  }, [path, first.seconds, look]);
  useOtherTabs(look);
  return look;
}

function useOtherTabs(look: () => void): void {
  useEffect(() => {
    const channel = new BroadcastChannel(channelName);
    channel.onmessage = look;
    // A computer that slept has run no timers.
    const onShow = () => document.visibilityState === 'visible' && look();
    document.addEventListener('visibilitychange', onShow);
    return () => {
      channel.close();
      document.removeEventListener('visibilitychange', onShow);
    };
  }, [look]);
}

/** What is left; null when the session has ended, undefined when the server cannot be reached. */
async function askServer(): Promise<SessionLeft | null | undefined> {
  try {
    const answer = await fetch(routes.staySignedIn, { cache: 'no-store' });
    if (answer.status === 401) return null;
    return answer.ok ? ((await answer.json()) as SessionLeft) : undefined;
  } catch {
    return undefined;
  }
}

/** Loads the page anew: its guard leads to the sign-in, with the reason, and back. */
function leave(): void {
  window.location.reload();
}

/** Whole minutes, so that a screen reader is not interrupted each second. */
function Countdown({ left }: { left: SessionLeft }) {
  const [seconds, setSeconds] = useState(left.seconds);
  useEffect(() => {
    const end = Date.now() + left.seconds * secondMs;
    const tick = () => setSeconds(Math.round((end - Date.now()) / secondMs));
    tick();
    const timer = setInterval(tick, secondMs);
    return () => clearInterval(timer);
  }, [left]);
  const minutes = Math.ceil(seconds / 60);
  const time = minutes <= 1 ? 'in less than a minute' : `in ${minutes} minutes`;
  return (
    <div className="space-y-2">
      <p aria-live="polite">
        {left.canStay
          ? `You have not done anything for a while. You will be signed out ${time}.`
          : `You signed in twelve hours ago. You will be signed out ${time}: save your work, then sign in again.`}
      </p>
      <p>What you typed in your profile is kept.</p>
    </div>
  );
}
