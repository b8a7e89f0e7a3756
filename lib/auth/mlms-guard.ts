import { redirect } from 'next/navigation';
import type { Actor } from '@/lib/domain/actor';
import { routes } from '@/lib/routes';
import { enterMlms, type RegistrationView } from '@/lib/services/registration';
import type { AccessRoute } from './access';
import { requireActor } from './guard';

/**
 * Lets an agent with a valid NPN, or a trainee, into a page of the MLMS (S35-S36); sends everybody
 * else back to the profile, which says why.
 */
export async function requireMlms(
  route: AccessRoute,
  here: string = route,
): Promise<{ readonly actor: Actor; readonly view: RegistrationView }> {
  const actor = await requireActor(route, here);
  const view = await enterMlms(actor);
  if (!view.entry.allowed) redirect(`${routes.profile}?blocked=1`);
  return { actor, view };
}
