import { access, isAllowed } from '@/lib/auth/access';
import { findActor } from '@/lib/auth/guard';
import type { Actor } from '@/lib/domain/actor';
import { entriesOf, withoutSsns } from '@/lib/forms/entries';
import type { Entries } from '@/lib/forms/state';
import { routes } from '@/lib/routes';
import { screenNumbers } from '@/lib/services/known-number';
import { discardProfileDraft, keepTypedProfile } from '@/lib/services/profile';

/** What may be an SSN is not kept, wherever it was typed. */
async function screened(actor: Actor, entries: Entries): Promise<Entries> {
  const faults = await screenNumbers(actor, { npn: entries.npn ?? '' });
  const kept = withoutSsns(entries, ['npn']);
  return 'npn' in faults ? { ...kept, npn: '' } : kept;
}

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
  await keepTypedProfile(actor, await screened(actor, entriesOf(form)));
  return new Response(null, { status: 204 });
}
