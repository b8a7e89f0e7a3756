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
      <ChangeNotice query={query} languages={languages} />
      <PageHeading heading="MLMS account" eyebrow={view.name} />
      <DescriptionList rows={accountRows(view, actor.userId)} />
      <Details
        summary="Languages"
        headingLevel={2}
        open={query.languages === 'open'}
        className="mt-10"
      >
        <LanguageList languages={languages} view={view} />
      </Details>
    </div>
  );
}

function accountRows(view: RegistrationView, userId: string) {
  const { role } = view.facts;
  return [
    { label: 'User ID', value: userId },
    { label: 'Plan year', value: view.planYear.year },
    { label: 'NPN', value: view.npn || 'None in your profile' },
    {
      label: 'Marketplace role',
      value: role === null ? '' : roleLabels[role],
      action: <AppLink href={routes.profile}>Change in your profile</AppLink>,
    },
  ];
}

/** Whether consumers see the languages: a trainee, for one, may have opted in and is not listed. */
function visibilityText({ facts }: RegistrationView): string {
  if (facts.listedIn.length > 0) {
    return 'Your languages appear on Find Local Help, where consumers can search by them.';
  }
  return facts.optedIn
    ? 'You are not listed on Find Local Help yet. When you are, your languages appear there.'
    : 'You do not take part in Find Local Help, so your languages are not shown to consumers.';
}

function LanguageList(props: { languages: readonly SpokenLanguage[]; view: RegistrationView }) {
  return (
    <div className="space-y-5">
      <p className="max-w-measure">{visibilityText(props.view)}</p>
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
    <div className="-ms-3.5 -my-2.5 flex flex-wrap items-center">
      <AppLink href={`${routes.languages}/${code}`} className="px-3.5 py-2.5 font-semibold">
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

type NoticeProps = { query: Query; languages: readonly SpokenLanguage[] };

/** What the last step did; a removal can be undone. Says nothing that the list does not bear out. */
function ChangeNotice({ query, languages }: NoticeProps) {
  const isListed = (code: unknown) => languages.some((language) => language.code === code);
  const removed = parseLanguageToken(query.removed);
  if (removed && !isListed(removed.code)) return <RemovedNotice language={removed} />;
  const code = query.added ?? query.changed;
  if (typeof code !== 'string' || !isListed(code)) return null;
  return (
    <Alert tone="success" role="status" className="mb-8">
      <p>{languageName(code, 'en')} is saved.</p>
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
