import type { Metadata } from 'next';
import { PageHeading } from '@/components/ui/page-heading';
import { requireMlms } from '@/lib/auth/mlms-guard';
import { LanguageForm } from '../../language-form';

export const metadata: Metadata = { title: 'Add Language' };

/** The pop-up's page of its own: without JavaScript, and when the address is opened directly. */
export default async function AddLanguagePage() {
  await requireMlms('/mlms/account/languages/add');
  return (
    <div className="max-w-xl">
      <PageHeading heading="Add Language" />
      <LanguageForm />
    </div>
  );
}
