import { Tag, type TagTone } from '@/components/ui/tag';
import { formatLongDate } from '@/lib/domain/iso-date';
import type { CaseState } from '@/lib/domain/service-case';
import { formatMessage } from '@/lib/forms/messages';
import type { OwnCase } from '@/lib/services/service-case';

const tones: Record<CaseState, TagTone> = {
  new: 'info',
  'in-progress': 'info',
  'waiting-for-agent': 'warning',
  'waiting-for-approval': 'info',
  closed: 'neutral',
};

/** Where the agent's case stands, in plain words. */
export function CaseStateTag({ state }: { state: CaseState }) {
  return (
    <Tag tone={tones[state]}>{formatMessage({ code: `service-case.own-state.${state}` })}</Tag>
  );
}

/** When a case is expected to be resolved: between the 5th and the 7th business day (S34). */
export function ExpectedText({ found: { state, expected } }: { found: OwnCase }) {
  if (state === 'closed') return <>Closed</>;
  return (
    <>
      Between {formatLongDate(expected.from)} and {formatLongDate(expected.to)}
    </>
  );
}
