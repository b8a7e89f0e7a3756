import { notFound } from 'next/navigation';
import { requireMlms } from '@/lib/auth/mlms-guard';
import { findMyLanguage } from '@/lib/services/language';
import { LanguageDialogForm } from '../../../language-dialog-form';

export default async function EditLanguageDialog(props: { params: Promise<{ code: string }> }) {
  const { code } = await props.params;
  const { actor } = await requireMlms('/mlms/account/languages/[code]', '/mlms/account');
  const language = await findMyLanguage(actor, code);
  if (!language) notFound();
  return <LanguageDialogForm language={language} />;
}
