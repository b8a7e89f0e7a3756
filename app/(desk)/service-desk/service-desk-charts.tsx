import { BarTable } from '@/components/ui/bar-table';
import { caseAges, caseStates } from '@/lib/domain/service-case';
import { formatMessage } from '@/lib/forms/messages';
import type { QueueCounts } from '@/lib/services/service-desk';

const ageLabels = {
  '0-2': '0 to 2 business days',
  '3-5': '3 to 5 business days',
  '6-7': '6 to 7 business days',
  overdue: 'Overdue',
} as const;

/** How many open cases there are, by state and by age. */
export function QueueCharts({ counts: { states, ages } }: { counts: QueueCounts }) {
  return (
    <section aria-labelledby="counts" className="grid gap-x-10 gap-y-6 lg:grid-cols-2">
      <h2 id="counts" className="lg:col-span-2">
        Open cases
      </h2>
      <BarTable
        caption="By state"
        label="State"
        valueLabel="Cases"
        bars={caseStates
          .filter((state) => state !== 'closed')
          .map((state) => ({
            label: formatMessage({ code: `service-case.state.${state}` }),
            value: states[state],
          }))}
      />
      <BarTable
        caption="By age"
        label="Age"
        valueLabel="Cases"
        bars={caseAges.map((age) => ({
          label: ageLabels[age],
          value: ages[age],
          alarming: age === 'overdue',
        }))}
      />
    </section>
  );
}
