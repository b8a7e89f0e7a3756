import type { MlmsEntry, RegistrationStatusCode } from '@/lib/domain/registration';
import { formatMessage } from './messages';
import type { Refusal } from './state';

/** Why an agent cannot register again by saving: the registration was terminated (domain.md, RTL). */
export function terminatedRefusal(planYear: number, status: RegistrationStatusCode): Refusal {
  const reason = formatMessage({ code: `registration.status.${status}` });
  const params = { planYear: String(planYear), status, reason };
  return {
    title: { code: 'registration.terminated.title' },
    causes: [{ code: 'registration.terminated.cause', params }],
    remedies: [{ code: 'registration.terminated.remedy' }],
  };
}

type BlockedReason = Extract<MlmsEntry, { readonly allowed: false }>['reason'];

/** Why the MLMS and what belongs to it is closed to an agent (S35-S37). */
export function mlmsRefusal(reason: BlockedReason): Refusal {
  return {
    title: { code: 'mlms.blocked.title' },
    causes: [{ code: `mlms.blocked.${reason}` }],
    remedies: [],
  };
}
