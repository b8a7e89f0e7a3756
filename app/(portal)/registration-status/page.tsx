import { requireActor } from '@/lib/auth/guard';

export default async function RegistrationStatusPage() {
  const actor = await requireActor('/registration-status');
  return <p>{actor.userId}</p>;
}
