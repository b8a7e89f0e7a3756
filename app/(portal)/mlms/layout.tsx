import type { ReactNode } from 'react';
import { AppLink } from '@/components/ui/app-link';
import { findViewer } from '@/lib/auth/guard';
import { routes } from '@/lib/routes';
import { getRegistrationView } from '@/lib/services/registration';

/** The bar of the MLMS with the profile picture (S41). Pages guard themselves. */
export default async function MlmsLayout({ children }: { children: ReactNode }) {
  const actor = await findViewer();
  const name = actor?.kind === 'agent' ? (await getRegistrationView(actor)).name : '';
  return (
    <>
      <div className="mb-8 flex items-center justify-between gap-4 border-b border-border pb-4">
        <AppLink href={routes.mlms} className="min-w-0 text-lg font-bold text-primary-darkest">
          Marketplace Learning Management System
        </AppLink>
        {name === '' ? null : <ProfilePicture name={name} />}
      </div>
      {children}
    </>
  );
}

/** Initials stand for the picture: the portal keeps no photographs. */
function ProfilePicture({ name }: { name: string }) {
  const words = name.split(' ').filter((word) => word !== '');
  const initials = [words[0], words.at(-1)].map((word) => [...(word ?? '')][0] ?? '').join('');
  return (
    <AppLink
      href={routes.mlmsAccount}
      aria-label={`Your MLMS account, ${name}`}
      title="Your MLMS account"
      className="flex size-12 shrink-0 items-center justify-center rounded-full border-2 border-primary bg-primary-lightest font-bold text-primary-darkest uppercase no-underline hover:bg-primary hover:text-white print:hidden"
    >
      {initials}
    </AppLink>
  );
}
