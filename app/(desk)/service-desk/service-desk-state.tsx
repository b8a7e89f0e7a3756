import { Tag, type TagTone } from '@/components/ui/tag';
import type { CaseState as State } from '@/lib/domain/service-case';
import { formatMessage } from '@/lib/forms/messages';

const tones: Record<State, TagTone> = {
  new: 'warning',
  'in-progress': 'info',
  'waiting-for-agent': 'neutral',
  'waiting-for-approval': 'warning',
  closed: 'neutral',
};

/** Where a case stands, as the desk calls it. */
export function CaseState({ state }: { state: State }) {
  return <Tag tone={tones[state]}>{formatMessage({ code: `service-case.state.${state}` })}</Tag>;
}
