import { requireMlms } from '@/lib/auth/mlms-guard';
import { LanguageDialogForm } from '../../../language-dialog-form';

export default async function AddLanguageDialog() {
  await requireMlms('/mlms/account/languages/add');
  return <LanguageDialogForm />;
}
