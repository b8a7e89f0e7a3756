import type { RegistrationStatusCode } from '@/lib/domain/registration';
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
