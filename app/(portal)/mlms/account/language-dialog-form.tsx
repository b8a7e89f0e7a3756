'use client';

import { useRouter } from 'next/navigation';
import { Dialog } from '@/components/ui/dialog';
import type { SpokenLanguage } from '@/lib/domain/language';
import { routes } from '@/lib/routes';
import { LanguageForm } from './language-form';

/** The pop-up (S43): the same form above the account page; closing it goes back. */
export function LanguageDialogForm({ language }: { language?: SpokenLanguage }) {
  const router = useRouter();
  return (
    <Dialog
      heading={language ? 'Edit Language' : 'Add Language'}
      onClose={() => router.back()}
      closeHref={routes.mlmsAccount}
    >
      <LanguageForm language={language} />
    </Dialog>
  );
}
