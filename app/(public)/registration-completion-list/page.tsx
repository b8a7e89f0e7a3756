import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { AppLink } from '@/components/ui/app-link';
import { type Column, DataTable } from '@/components/ui/data-table';
import { Details } from '@/components/ui/details';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeading } from '@/components/ui/page-heading';
import { Tag } from '@/components/ui/tag';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { formatDate, type IsoDate } from '@/lib/domain/iso-date';
import { isTerminated, registrationStatusCodes } from '@/lib/domain/registration';
import type { CompletionRow } from '@/lib/domain/registration-completion-list';
import { formatMessage } from '@/lib/forms/messages';
import {
  type CompletionQuery,
  completionQuerySchema,
} from '@/lib/forms/registration-completion-list';
import type { FormState } from '@/lib/forms/state';
import { routes } from '@/lib/routes';
import {
  type CompletionSearch,
  searchRegistrationCompletionList,
} from '@/lib/services/registration-completion-list';
import { RegistrationCompletionListForm } from './registration-completion-list-form';

export const metadata: Metadata = {
  title: 'Registration Completion List',
  description: 'Check by NPN whether an agent or broker is registered for a plan year.',
};

type Status = NonNullable<CompletionRow['status']>;

/** The public Registration Completion List, looked up by NPN (S24; domain.md, RCL). */
export default async function RegistrationCompletionListPage(
  props: PageProps<'/registration-completion-list'>,
) {
  const query = completionQuerySchema.parse(await props.searchParams);
  const search = await searchRegistrationCompletionList(query);
  return (
    <>
      <PageHeading
        heading="Registration Completion List"
        lead="Check whether an agent or broker has completed the Marketplace registration of a plan year. The list holds numbers only, no names."
      />
      <RegistrationCompletionListForm state={formState(query, search)} />
      <p className="mt-4">
        You do not know the NPN? <AppLink href={routes.npnLookup}>Look it up</AppLink>.
      </p>
      {search.status === 'found' ? <Found search={search} /> : null}
      <DataDictionary />
      <AboutTheList />
    </>
  );
}

function formState(query: CompletionQuery, search: CompletionSearch): FormState {
  return {
    attempt: search.status === 'refused' ? 1 : 0,
    values: { npn: query.npn ?? '' },
    errors: search.status === 'refused' ? search.errors : {},
  };
}

type FoundProps = { search: Extract<CompletionSearch, { status: 'found' }> };

function Found({ search: { npn, rows } }: FoundProps) {
  if (rows.length === 0) return <NothingFound npn={npn} />;
  return (
    <section aria-labelledby="rows" className="mt-10">
      <h2 id="rows" className="mb-4">
        NPN {npn}
      </h2>
      <DataTable
        caption={`Registrations of NPN ${npn}, newest plan year first`}
        captionHidden
        columns={columns}
        rows={rows}
        keyFor={({ planYear }) => String(planYear)}
      />
    </section>
  );
}

function NothingFound({ npn }: { npn: string }) {
  return (
    <div className="mt-10">
      <EmptyState heading="No registration for this NPN">
        <p>
          The list has no plan year for NPN {npn}. Check the number: an NPN is neither a state
          license number nor a Federal Tax ID.
        </p>
        <p>
          An agent appears here once the NPN was validated from the profile. That works while
          registration for the plan year is open.
        </p>
      </EmptyState>
    </div>
  );
}

/** A column with what the data dictionary says of it. */
type DictionaryColumn = Column<CompletionRow> & {
  /** Its name in the published data. */
  readonly name: string;
  readonly meaning: string;
};

const columns: readonly DictionaryColumn[] = [
  {
    key: 'npn',
    name: 'npn',
    label: 'NPN',
    meaning: 'National Producer Number of the agent or broker.',
    cell: ({ npn }) => npn,
  },
  {
    key: 'planYear',
    name: 'applicable_plan_year',
    label: 'Applicable plan year',
    meaning: 'Year of coverage that the registration is for. One row for each NPN and plan year.',
    rowHeader: true,
    cell: ({ planYear }) => planYear,
  },
  {
    key: 'individualCompletedOn',
    name: 'individual_registration_completion_date',
    label: 'Individual registration completion date',
    meaning: 'Day (mm/dd/yyyy) on which the last step for the Individual Marketplace was taken.',
    cell: ({ individualCompletedOn }) => <Completed day={individualCompletedOn} />,
  },
  {
    key: 'individualEndsOn',
    name: 'individual_marketplace_end_date',
    label: 'Individual Marketplace end date',
    meaning: 'Last day (mm/dd/yyyy) of that registration.',
    cell: ({ individualEndsOn }) => <End day={individualEndsOn} />,
  },
  {
    key: 'shopCompletedOn',
    name: 'shop_registration_completion_date',
    label: 'SHOP registration completion date',
    meaning:
      'Day (mm/dd/yyyy) on which the last step for the Small Business Health Options Program (SHOP) was taken.',
    cell: ({ shopCompletedOn }) => <Completed day={shopCompletedOn} />,
  },
  {
    key: 'shopEndsOn',
    name: 'shop_end_date',
    label: 'SHOP end date',
    meaning: 'Last day (mm/dd/yyyy) of that registration.',
    cell: ({ shopEndsOn }) => <End day={shopEndsOn} />,
  },
  {
    key: 'npnValid',
    name: 'npn_valid_current_plan_year_only',
    label: 'NPN valid (current plan year only)',
    meaning:
      'Y: the NPN is valid in NIPR and has an active health line of authority. N: it is not valid or not active. - : the plan year is past.',
    cell: ({ npnValid }) => <NpnFlag flag={npnValid} />,
  },
  {
    key: 'status',
    name: 'status',
    label: 'Status',
    meaning: 'Empty unless the registration was terminated (T) or reinstated (R):',
    cell: ({ status }) => (status === null ? <None /> : <StatusText status={status} />),
  },
];

function None() {
  return (
    <>
      <span aria-hidden="true">—</span>
      <VisuallyHidden>None</VisuallyHidden>
    </>
  );
}

function Completed({ day }: { day: IsoDate | null }) {
  return day === null ? <span className="text-muted">Not completed</span> : formatDate(day);
}

function End({ day }: { day: IsoDate | null }) {
  return day === null ? <None /> : formatDate(day);
}

function NpnFlag({ flag }: { flag: CompletionRow['npnValid'] }) {
  if (flag === 'Y') return <Tag tone="success">Y</Tag>;
  if (flag === 'N') return <Tag tone="error">N</Tag>;
  return (
    <>
      <span aria-hidden="true">-</span>
      <VisuallyHidden>Past plan year</VisuallyHidden>
    </>
  );
}

function StatusText({ status }: { status: Status }) {
  return (
    <>
      <Tag tone={isTerminated(status) ? 'error' : 'info'}>{status}</Tag>
      <span className="mt-1 block text-sm">{statusMeaning(status)}</span>
    </>
  );
}

function statusMeaning(status: Status): string {
  const reason = formatMessage({ code: `registration.status.${status}` });
  const text = isTerminated(status) ? `terminated: ${reason}` : reason;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function DataDictionary() {
  return (
    <Details summary="What the columns mean" headingLevel={2} className="mt-10 print:hidden">
      <dl className="max-w-measure space-y-4">
        {columns.map(({ key, name, label, meaning }) => (
          <div key={key} id={name}>
            <dt className="font-semibold">
              {label} <code className="block break-all text-sm font-normal text-muted">{name}</code>
            </dt>
            <dd>
              {meaning}
              {key === 'status' ? <StatusCodes /> : null}
            </dd>
          </div>
        ))}
      </dl>
    </Details>
  );
}

function StatusCodes(): ReactNode {
  return (
    <ul className="mt-1 space-y-1">
      {registrationStatusCodes.map((status) => (
        <li key={status}>
          <strong>{status}</strong> {statusMeaning(status)}
        </li>
      ))}
    </ul>
  );
}

function AboutTheList() {
  return (
    <section aria-labelledby="about" className="prose pt-12">
      <h2 id="about">About this list</h2>
      <p>
        A Marketplace publishes who has completed its registration so that consumers, insurance
        companies and states can check it. The federal Marketplace does so on the basis of 45 CFR
        155.220, its rules for agents and brokers.
      </p>
      <p>
        This list is not that one. It comes from independent software, its entries are made up, and
        being on it gives nobody any right or license. Do not use it to decide about a real person.
      </p>
      <p>
        A completed registration is not a recommendation. Terminations and reinstatements show as
        soon as they are recorded.
      </p>
    </section>
  );
}
