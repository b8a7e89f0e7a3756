import { access, isAllowed } from '@/lib/auth/access';
import { findActor } from '@/lib/auth/guard';
import { entriesOf, withoutSsns } from '@/lib/forms/entries';
import { routes } from '@/lib/routes';
import { discardProfileDraft, keepTypedProfile } from '@/lib/services/profile';

/** Agents: keeps what is being typed, or (`intent=discard`) forgets it and shows what is saved. */
export async function POST(request: Request): Promise<Response> {
  const actor = await findActor();
  if (actor === null) return new Response(null, { status: 401 });
  if (!isAllowed(access['/profile/draft'], actor)) return new Response(null, { status: 404 });
  const form = await request.formData().catch(() => null);
  if (form === null) return new Response(null, { status: 400 });
  if (form.get('intent') === 'discard') {
    await discardProfileDraft(actor);
    return new Response(null, { status: 303, headers: { Location: routes.profile } });
  }
  await keepTypedProfile(actor, withoutSsns(entriesOf(form)));
  return new Response(null, { status: 204 });
}
