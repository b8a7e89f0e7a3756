import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import type { Actor } from '@/lib/domain/actor';
import { routes } from '@/lib/routes';
import { type AccessRoute, access, isAllowed } from './access';
import { addressOf } from './address';
import { auth } from './next-auth';

/** Who is signed in, looked up once per request. */
export const findActor = cache(async (): Promise<Actor | null> => {
  const session = await auth();
  return session?.actor ? { ...session.actor, address: addressOf(await headers()) } : null;
});

/**
 * Lets the page go on for whom the access table names; sends strangers to sign in and back, and
 * shows everybody else the same "not found" as for a page that does not exist.
 * @param here where to come back to after the sign-in, when that is not the route itself
 */
export async function requireActor(route: AccessRoute, here: string = route): Promise<Actor> {
  const actor = await findActor();
  if (actor === null) redirect(`${routes.signIn}?next=${encodeURIComponent(here)}`);
  if (!isAllowed(access[route], actor)) notFound();
  return actor;
}
