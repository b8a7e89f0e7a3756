import { Alert } from '@/components/ui/alert';
import { DateTime } from '@/components/ui/date-time';
import { Tag } from '@/components/ui/tag';
import { type CorrectionFacts, needsApproval } from '@/lib/domain/correction';
import { formatMessage } from '@/lib/forms/messages';
import { describeCause } from '@/lib/forms/npn';
import type { DeskCaseView } from '@/lib/services/service-desk';
import { FactorForm, NameForm, NpnForm, SsnForm } from './[number]/correction-form';
import { DecisionForm } from './[number]/decision-form';
import { ConfirmAgainForm, IdentityForm } from './[number]/identity-form';
import type { SeenCase } from './[number]/seen-case-form';

type Props = { view: DeskCaseView; seen: SeenCase; record: string };

/** Who calls, and what may be corrected after that (S32). */
export function Corrections({ view, seen, record }: Props) {
  const { check } = view;
  return (
    <section aria-labelledby="corrections" className="mt-12 space-y-6">
      <h2 id="corrections">Identity and corrections</h2>
      <Validation validation={view.validation} />
      {check ? <Checked check={check} /> : <Unchecked view={view} seen={seen} record={record} />}
      {check && view.actions.includes('correct') ? (
        <Forms view={view} seen={seen} record={record} confirmed={check.recordNpn} />
      ) : null}
      <Approval view={view} number={seen.number} />
      <History corrections={view.corrections} />
    </section>
  );
}

/** What the last validation found, whoever made it. */
function Validation({ validation }: Pick<DeskCaseView, 'validation'>) {
  if (validation === null) return <p>The NPN was never validated.</p>;
  return (
    <Alert
      tone={validation.valid ? 'success' : 'error'}
      heading={validation.valid ? 'The NPN is valid' : 'The NPN is not valid'}
      headingLevel={3}
    >
      <p>
        Last validation: <DateTime at={validation.validatedAt} />, {triggers[validation.trigger]},
        for plan year {validation.planYear}.
      </p>
      {validation.causes.length > 0 ? (
        <ul className="list-disc space-y-1 ps-5">
          {validation.causes.map((cause) => (
            <li key={cause.code}>{formatMessage(describeCause(cause))}</li>
          ))}
        </ul>
      ) : null}
    </Alert>
  );
}

const triggers = {
  save: 'when the agent pressed “Save”',
  recheck: 'at the weekly check',
  desk: 'after a correction of the Service Desk',
} as const;

function Checked({ check }: { check: NonNullable<DeskCaseView['check']> }) {
  const items = check.items.map((item) => formatMessage({ code: `identity.item.${item}` }));
  return (
    <Alert tone="success" heading="Identity confirmed" headingLevel={3}>
      <p>
        By {check.checkedBy}, <DateTime at={check.checkedAt} />, with the record of NPN{' '}
        {check.recordNpn}: {items.join('; ')}.
      </p>
    </Alert>
  );
}

function Unchecked({ view, seen, record }: Props) {
  if (!view.actions.includes('correct')) {
    return <p>The identity is not confirmed. Who has the case can confirm it.</p>;
  }
  return (
    <div className="max-w-measure space-y-3">
      <h3>Confirm the identity of the caller</h3>
      <p>Nothing can be changed before this is recorded.</p>
      <IdentityForm seen={seen} record={record} askable={view.comparison.askable} />
    </div>
  );
}

function Forms({ view, seen, record, confirmed }: Props & { confirmed: string }) {
  const { owner, comparison, found } = view;
  const { first, middle, last, suffix } = owner.parts;
  const name = { firstName: first, middleName: middle, lastName: last, suffix };
  const { askable } = comparison;
  return (
    <div className="max-w-measure">
      <ConfirmAgainForm seen={seen} record={record} askable={askable} open={record !== ''} />
      <NameForm seen={seen} initial={name} />
      <NpnForm seen={seen} initial={{ npn: comparison.claim.npn }} confirmed={confirmed} />
      {found.hasWaitingCorrection ? null : <ApprovedForms owner={owner} seen={seen} />}
    </div>
  );
}

/** What a lead must approve; one thing at a time. */
function ApprovedForms({ owner, seen }: Pick<Props, 'seen'> & Pick<DeskCaseView, 'owner'>) {
  return (
    <>
      <SsnForm seen={seen} />
      {/* Another version of the case may have answered what it was refused for. */}
      {owner.factorSince === null ? null : <FactorForm key={seen.version} seen={seen} />}
    </>
  );
}

/** Four eyes: a lead, and another person than who asked. */
function Approval({ view, number }: { view: DeskCaseView; number: string }) {
  const change = view.corrections.find(({ state }) => state === 'waiting');
  if (!change || !needsApproval(change.field)) return null;
  const { id, field } = change;
  return (
    <div id="approval" className="max-w-measure space-y-3 border-s-8 border-warn-darker ps-4">
      <h3>Waiting for approval</h3>
      <p>
        {change.requestedBy} asked {formatMessage({ code: `correction.asks.${field}` })},{' '}
        <DateTime at={change.requestedAt} />. A lead must approve it, and never their own request.
      </p>
      {view.mayDecide ? <DecisionForm id={id} number={number} field={field} /> : null}
    </div>
  );
}

function History({ corrections }: Pick<DeskCaseView, 'corrections'>) {
  if (corrections.length === 0) return null;
  return (
    <div className="max-w-measure space-y-2">
      <h3>Corrections so far</h3>
      <ul className="list-disc space-y-2 ps-5 wrap-anywhere">
        {corrections.map((each) => (
          <li key={each.id}>
            {formatMessage({ code: `correction.field.${each.field}` })}
            {needsApproval(each.field) ? '' : `: ${changeText(each)}`}{' '}
            <Tag tone={each.state === 'rejected' ? 'error' : 'neutral'}>
              {formatMessage({ code: `correction.state.${each.state}` })}
            </Tag>
            <Who correction={each} />
          </li>
        ))}
      </ul>
    </div>
  );
}

type Correction = DeskCaseView['corrections'][number];

function Who({ correction }: { correction: Correction }) {
  const { requestedBy, requestedAt, decidedBy, decidedAt, reason } = correction;
  return (
    <span className="block text-muted">
      Asked for by {requestedBy}, <DateTime at={requestedAt} />
      {decidedAt === null || decidedBy === null ? null : (
        <>
          ; decided by {decidedBy}, <DateTime at={decidedAt} />
        </>
      )}
      {reason === '' ? null : `. Reason: ${reason}`}
    </span>
  );
}

function changeText({ before, after }: Correction): string {
  return `${factsText(before)} → ${factsText(after)}`;
}

function factsText({ npn, firstName, middleName, lastName, suffix }: CorrectionFacts): string {
  const parts = [npn, firstName, middleName, lastName, suffix];
  return parts.filter((part) => part !== undefined && part !== '').join(' ') || '(none)';
}
