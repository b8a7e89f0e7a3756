import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageHeading } from '@/components/ui/page-heading';
import { requireMlms } from '@/lib/auth/mlms-guard';
import { findMyLanguage } from '@/lib/services/language';
import { LanguageForm } from '../../language-form';

export const metadata: Metadata = { title: 'Edit Language' };

export default async function EditLanguagePage(props: PageProps<'/mlms/account/languages/[code]'>) {
  const { code } = await props.params;
  const { actor } = await requireMlms('/mlms/account/languages/[code]', '/mlms/account');
  const language = await findMyLanguage(actor, code);
  if (!language) notFound();
  return (
    <div className="max-w-xl">
      <PageHeading heading="Edit Language" />
      <LanguageForm language={language} />
    </div>
  );
}
