import { DataTable } from '@/components/ui/data-table';
import { checked } from '@/lib/forms/entries';
import {
  contactMethodLabels,
  displayOptionLabels,
  fieldLabels,
  roleLabels,
} from '@/lib/forms/profile-labels';
import type { Entries } from '@/lib/forms/state';

/** Both versions of a profile that was saved in another tab, where they differ. */
export function ConflictForm({ mine, theirs }: { mine: Entries; theirs: Entries }) {
  const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].filter(
    (name) => isCompared(name) && (mine[name] ?? '') !== (theirs[name] ?? ''),
  );
  return (
    <DataTable
      caption="Where the two versions differ"
      keyFor={(name) => name}
      rows={names}
      columns={[
        { key: 'field', label: 'Field', rowHeader: true, cell: labelOf },
        { key: 'mine', label: 'Your entry here', cell: (name) => valueText(name, mine[name]) },
        { key: 'theirs', label: 'Saved meanwhile', cell: (name) => valueText(name, theirs[name]) },
      ]}
    />
  );
}

function isCompared(name: string): boolean {
  return name in fieldLabels || name.startsWith('hours.');
}

function labelOf(name: string): string {
  const [section, day, part] = name.split('.');
  if (section !== 'hours') return fieldLabels[name as keyof typeof fieldLabels];
  const label = fieldLabels[`hours.${day}` as keyof typeof fieldLabels] ?? 'Hours';
  return `${label}: ${part?.replace(/(\d)$/, ' $1') ?? ''}`;
}

function valueText(name: string, value = ''): string {
  if (name === 'acceptsTexts') return value === checked ? 'Yes' : 'No';
  if (value === '') return '(empty)';
  if (name === 'role') return roleLabels[value as keyof typeof roleLabels] ?? value;
  const lists: Record<string, { value: string; label: string }[]> = {
    displayOption: displayOptionLabels,
    contactMethod: contactMethodLabels,
  };
  return lists[name]?.find((option) => option.value === value)?.label ?? value;
}
