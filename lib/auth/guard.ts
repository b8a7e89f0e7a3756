import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { now } from '@/lib/clock';
import type { Actor } from '@/lib/domain/actor';
import { isConfirmed } from '@/lib/domain/session';
import { log } from '@/lib/log';
import { routes } from '@/lib/routes';
import { type AccessRoute, access, isAllowed } from './access';
import { addressOf } from './address';
import { findStanding, noteRequest, type Standing } from './session';
import { readSessionToken } from './session-cookie';

/** How far the sign-in of this browser has come, looked up once per request. To look is not to be active. */
export const findCurrentStanding = cache(async (): Promise<Standing> => {
  return findStanding(await readSessionToken());
});

/**
 * Who looks at a page, for what its frame shows. Staff without a second factor are nobody, before
 * they have set one up.
 */
export async function findViewer(): Promise<Actor | null> {
  return actorOf(await findCurrentStanding(), ['signed-in']);
}

/** Who is signed in, and does something: the session goes on. */
export async function findActor(): Promise<Actor | null> {
  await noteActivity();
  return findViewer();
}

/** The same, staff who still have to set up a second factor included. */
export async function findNewcomer(): Promise<Actor | null> {
  await noteActivity();
  return findNewcomerViewer();
}

async function findNewcomerViewer(): Promise<Actor | null> {
  return actorOf(await findCurrentStanding(), ['signed-in', 'set-up']);
}

async function noteActivity(): Promise<void> {
  await noteRequest(await findCurrentStanding());
}

async function actorOf(standing: Standing, steps: readonly Standing['step'][]) {
  if (standing.step === 'none' || !steps.includes(standing.step)) return null;
  return { ...standing.owner, address: addressOf(await headers()) };
}

/** The pages that staff need before they have a second factor. */
const newcomerPages: readonly AccessRoute[] = ['/account/confirm', '/account/second-factor'];

/**
 * Lets the page go on for whom the access table names; sends strangers to sign in and back, and
 * shows everybody else the same "not found" as for a page that does not exist.
 * @param here where to come back to after the sign-in, when that is not the route itself
 */
export async function requireActor(route: AccessRoute, here: string = route): Promise<Actor> {
  await noteActivity();
  return requireViewer(route, here);
}

/**
 * `requireActor` for a page that has drawn itself anew: nobody did anything, so the session runs out
 * as if it had not been asked for.
 */
export async function requireViewer(route: AccessRoute, here: string = route): Promise<Actor> {
  const actor = await (newcomerPages.includes(route) ? findNewcomerViewer() : findViewer());
  if (actor === null) redirect((await findWayIn(here)) as never);
  if (!isAllowed(access[route], actor)) refuseAccess(actor, route);
  return actor;
}

/** Says in the log that somebody tried what they may not, and shows that nothing is here. */
export function refuseAccess({ accountId }: Actor, what: string): never {
  log('warn', 'access-refused', { accountId, route: what });
  notFound();
}

/** Where somebody goes who may not see a page yet, and comes back from: to the next step of the sign-in. */
export async function findWayIn(here: string): Promise<string> {
  const query = new URLSearchParams({ next: here });
  const { step } = await findCurrentStanding();
  if (step === 'code') return `${routes.signInCode}?${query}`;
  if (step === 'set-up') return routes.secondFactor;
  if (step === 'idle') query.set('idle', '1');
  return `${routes.signIn}?${query}`;
}

/**
 * `requireActor` for pages about secrets: who has shown who they are more than ten minutes ago does
 * so again first, and comes back. Its actions declare `confirmed`; what they refuse a browser without
 * JavaScript is drawn with the page, so that nothing typed is lost. So a page that shows a secret asks
 * `isConfirmedNow` besides.
 */
export async function requireConfirmed(route: AccessRoute, here: string = route): Promise<Actor> {
  const actor = await requireActor(route, here);
  if ((await isConfirmedNow()) || (await isSentForm())) return actor;
  redirect(`${routes.confirm}?${new URLSearchParams({ next: here })}` as never);
}

/** Whether the page is the answer to a form of a browser without JavaScript. */
async function isSentForm(): Promise<boolean> {
  return (await headers()).get('content-type')?.startsWith('multipart/form-data') ?? false;
}

/** Whether this browser's sign-in or last confirmation is recent enough. */
export async function isConfirmedNow(): Promise<boolean> {
  const standing = await findCurrentStanding();
  return 'session' in standing && isConfirmed(standing.session.confirmedAt, now());
}

/** The hash of this browser's token: what is kept when other sessions end. */
export async function findTokenHash(): Promise<string> {
  const standing = await findCurrentStanding();
  return 'session' in standing ? standing.session.tokenHash : '';
}
