import type { Metadata } from 'next';
import { SubmitButton } from '@/components/forms/submit-button';
import { Alert } from '@/components/ui/alert';
import { AppLink } from '@/components/ui/app-link';
import { type Column, DataTable } from '@/components/ui/data-table';
import { DescriptionList } from '@/components/ui/description-list';
import { Details } from '@/components/ui/details';
import { PageHeading } from '@/components/ui/page-heading';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { requireMlms } from '@/lib/auth/mlms-guard';
import { languageLevelLabels, languageName, type SpokenLanguage } from '@/lib/domain/language';
import { languageLabels, parseLanguageToken } from '@/lib/forms/language';
import { roleLabels } from '@/lib/forms/profile-labels';
import { routes } from '@/lib/routes';
import { listMyLanguages } from '@/lib/services/language';
import type { RegistrationView } from '@/lib/services/registration';
import { removeLanguageAction, restoreLanguageAction } from './actions';

export const metadata: Metadata = { title: 'MLMS account' };

type Query = Awaited<PageProps<'/mlms/account'>['searchParams']>;

export default async function MlmsAccountPage(props: PageProps<'/mlms/account'>) {
  const { actor, view } = await requireMlms('/mlms/account');
  const query = await props.searchParams;
  const languages = await listMyLanguages(actor);
  return (
    <div className="max-w-3xl">
      <ChangeNotice query={query} />
      <PageHeading heading="MLMS account" eyebrow={view.name} />
      <DescriptionList rows={accountRows(view, actor.userId)} />
      <Details
        summary="Languages"
        headingLevel={2}
        open={query.languages === 'open'}
        className="mt-10"
      >
        <LanguageList languages={languages} optedIn={view.facts.optedIn} />
      </Details>
    </div>
  );
}

function accountRows(view: RegistrationView, userId: string) {
  const { role } = view.facts;
  return [
    { label: 'User ID', value: userId },
    { label: 'Plan year', value: view.planYear.year },
    {
      label: 'Marketplace role',
      value: role === null ? '' : roleLabels[role],
      action: <AppLink href={routes.profile}>Change in your profile</AppLink>,
    },
  ];
}

function LanguageList(props: { languages: readonly SpokenLanguage[]; optedIn: boolean }) {
  return (
    <div className="space-y-5">
      <p className="max-w-measure">
        {props.optedIn
          ? 'Your languages appear on Find Local Help, where consumers can search by them.'
          : 'You do not take part in Find Local Help, so your languages are not shown to consumers.'}
      </p>
      {props.languages.length === 0 ? (
        <p>No languages added yet.</p>
      ) : (
        <DataTable
          caption="Your languages"
          captionHidden
          columns={columns}
          rows={props.languages}
          keyFor={({ code }) => code}
        />
      )}
      <p>
        <AppLink href={routes.addLanguage} className="inline-block py-2 font-semibold">
          Add Language
        </AppLink>
      </p>
    </div>
  );
}

const levelColumns = (['speaking', 'reading', 'writing'] as const).map(
  (skill): Column<SpokenLanguage> => ({
    key: skill,
    label: languageLabels[skill],
    cell: (language) => languageLevelLabels[language[skill]],
  }),
);

const columns: readonly Column<SpokenLanguage>[] = [
  {
    key: 'code',
    label: 'Language',
    rowHeader: true,
    cell: ({ code }) => languageName(code, 'en'),
  },
  ...levelColumns,
  { key: 'actions', label: 'Change', cell: (language) => <RowActions language={language} /> },
];

function RowActions({ language: { code } }: { language: SpokenLanguage }) {
  const name = languageName(code, 'en');
  return (
    <div className="-ms-2 -my-2.5 flex flex-wrap items-center gap-x-2">
      <AppLink href={`${routes.languages}/${code}`} className="px-2 py-2.5 font-semibold">
        Edit<VisuallyHidden> {name}</VisuallyHidden>
      </AppLink>
      <form action={removeLanguageAction}>
        <input type="hidden" name="code" value={code} />
        <SubmitButton variant="quiet" pendingLabel="Removing…">
          Remove<VisuallyHidden> {name}</VisuallyHidden>
        </SubmitButton>
      </form>
    </div>
  );
}

/** What the last step did; a removal can be undone. */
function ChangeNotice({ query }: { query: Query }) {
  const removed = parseLanguageToken(query.removed);
  if (removed) return <RemovedNotice language={removed} />;
  const code = [query.added, query.changed].find((value) => typeof value === 'string');
  if (typeof code !== 'string') return null;
  return (
    <Alert tone="success" role="status" className="mb-8">
      <p>{languageName(code.slice(0, 20), 'en')} is saved.</p>
    </Alert>
  );
}

function RemovedNotice({ language }: { language: SpokenLanguage }) {
  return (
    <Alert tone="success" role="status" className="mb-8">
      <p>{languageName(language.code, 'en')} was removed.</p>
      <form action={restoreLanguageAction}>
        {Object.entries(language).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <SubmitButton variant="quiet" className="-ms-3" pendingLabel="Undoing…">
          Undo
        </SubmitButton>
      </form>
    </Alert>
  );
}
