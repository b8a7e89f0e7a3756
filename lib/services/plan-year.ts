import { dayOf, now } from '@/lib/clock';
import { openPlanYears, type PlanYear } from '@/lib/domain/plan-year';
import { readEnv } from '@/lib/env';

/** Plan years open today, newest first; there is always at least one. */
export function listOpenPlanYears(): readonly PlanYear[] {
  return openPlanYears(dayOf(now()), readEnv().planYearOpensOn);
}

/** The newest open plan year: the one that registration speaks of (personas: "N"). */
export function getNewestPlanYear(): PlanYear {
  const [newest] = listOpenPlanYears();
  if (!newest) throw new Error('no plan year is open');
  return newest;
}
