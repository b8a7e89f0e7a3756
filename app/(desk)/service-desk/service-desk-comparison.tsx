import { AppLink } from '@/components/ui/app-link';
import { type Column, DataTable } from '@/components/ui/data-table';
import { Tag, type TagTone } from '@/components/ui/tag';
import type { Agreement, ComparedField } from '@/lib/domain/account-comparison';
import type { LicenseEvaluation } from '@/lib/domain/health-line';
import { formatDate } from '@/lib/domain/iso-date';
import { stateName } from '@/lib/domain/state';
import { formatMessage } from '@/lib/forms/messages';
import type { FormState } from '@/lib/forms/state';
import { routes } from '@/lib/routes';
import type { AccountComparison } from '@/lib/services/account-comparison';
import { RecordForm } from './[number]/record-form';

type Props = {
  comparison: AccountComparison;
  href: string;
  record: string;
  /** What was wrong with the NPN that was looked for. */
  errors: FormState['errors'];
};

/** The account beside the record of the Producer Database, differences marked field by field. */
export function Comparison({ comparison, href, record, errors }: Props) {
  const { found } = comparison;
  return (
    <section aria-labelledby="comparison" className="mt-12 space-y-5">
      <h2 id="comparison">Account and NIPR record</h2>
      {found === null ? <NoRecord comparison={comparison} /> : <Found found={found} />}
      <RecordForm href={`${href}#comparison`} record={record} errors={errors} />
      <p>
        <AppLink href={routes.npnLookup}>NPN look-up</AppLink>
      </p>
    </section>
  );
}

function NoRecord({ comparison: { claim, ssnLastFour } }: Pick<Props, 'comparison'>) {
  const { first, middle, last, suffix } = claim.name;
  const name = [first, middle, last, suffix].filter((part) => part !== '').join(' ');
  const ssn = ssnLastFour === '' ? 'no SSN' : `an SSN that ends in ${ssnLastFour}`;
  return (
    <p className="max-w-measure wrap-anywhere">
      No record was found by the SSN, the NPN or the name of this account, or there are several of
      that name. The account has the name {name}, the NPN {claim.npn || '(none)'} and {ssn}. Ask the
      caller for the NPN, or for a license.
    </p>
  );
}

type FoundRecord = NonNullable<AccountComparison['found']>;

function Found({ found }: { found: FoundRecord }) {
  const aliases = found.aliases.length > 0 ? ` Other names: ${found.aliases.join('; ')}.` : '';
  return (
    <>
      <p className="max-w-measure wrap-anywhere">
        The record of {found.name}, NPN {found.npn}.{' '}
        {formatMessage({ code: `comparison.path.${found.path}` })}
        {aliases}
      </p>
      <DataTable
        caption="The account beside the record, field by field"
        captionHidden
        columns={fieldColumns}
        rows={found.fields}
        keyFor={({ field }) => field}
      />
      <DataTable
        caption="Licenses in the record"
        columns={licenseColumns}
        rows={found.licenses}
        keyFor={({ license }) => `${license.state} ${license.number}`}
      />
    </>
  );
}

const tones: Record<Agreement, TagTone> = {
  same: 'success',
  differs: 'error',
  missing: 'error',
  'not-held': 'neutral',
};

const fieldColumns: readonly Column<ComparedField>[] = [
  {
    key: 'field',
    label: 'Field',
    rowHeader: true,
    cell: ({ field }) => formatMessage({ code: `comparison.field.${field}` }),
  },
  { key: 'account', label: 'Account', cell: (row) => <Words text={accountText(row)} /> },
  { key: 'record', label: 'NIPR record', cell: (row) => <Words text={recordText(row)} /> },
  {
    key: 'agreement',
    label: 'Result',
    cell: ({ agreement }) => (
      <Tag tone={tones[agreement]}>
        {formatMessage({ code: `comparison.agreement.${agreement}` })}
      </Tag>
    ),
  },
];

function Words({ text }: { text: string }) {
  return <span className="wrap-anywhere">{text === '' ? '–' : text}</span>;
}

function accountText({ field, account }: ComparedField): string {
  if (field !== 'ssn') return account;
  return account === '' ? 'Not on file' : `Ends in ${account}`;
}

/** Of an SSN nobody sees the record's: it is compared without being shown. */
function recordText({ field, record, agreement }: ComparedField): string {
  if (field !== 'ssn') return record;
  if (agreement === 'missing') return 'On file';
  return agreement === 'same' ? 'The same number' : 'Another number';
}

const licenseColumns: readonly Column<LicenseEvaluation>[] = [
  {
    key: 'state',
    label: 'State',
    rowHeader: true,
    cell: ({ license }) => stateName(license.state),
  },
  {
    key: 'number',
    label: 'License',
    cell: ({ license }) => (
      <span className="wrap-anywhere">
        {license.number}
        <span className="block text-muted">
          {license.residency === 'resident' ? 'Resident' : 'Non-resident'},{' '}
          {license.status === 'active' ? 'active' : 'not active'}
          {license.expiresOn === null ? '' : `, until ${formatDate(license.expiresOn)}`}
        </span>
      </span>
    ),
  },
  {
    key: 'lines',
    label: 'Lines of authority',
    cell: ({ license }) =>
      license.lines
        .map(({ name, status }) => `${name} (${status === 'active' ? 'active' : 'not active'})`)
        .join('; '),
  },
  {
    key: 'health',
    label: 'For health insurance',
    cell: ({ ok }) => <Tag tone={ok ? 'success' : 'error'}>{ok ? 'Valid' : 'Not valid'}</Tag>,
  },
];
