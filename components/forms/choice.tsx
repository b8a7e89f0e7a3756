import type { ComponentProps, ReactNode } from 'react';

type Props = Omit<ComponentProps<'input'>, 'id' | 'type'> & {
  id: string;
  type: 'radio' | 'checkbox';
  label: ReactNode;
  description?: ReactNode;
};

/** A radio button or checkbox with a label of at least 44px as its target. */
export function Choice({ label, description, ...input }: Props) {
  const { id } = input;
  const descriptionId = description ? `${id}-description` : '';
  const describedBy = [descriptionId, input['aria-describedby']].filter(Boolean).join(' ');
  return (
    <div className="flex">
      <input
        {...input}
        aria-describedby={describedBy || undefined}
        className="mt-2.5 size-6 shrink-0 accent-primary"
      />
      <div className="min-w-0 flex-1">
        <label htmlFor={id} className="block cursor-pointer py-2.5 ps-3">
          {label}
        </label>
        {description ? (
          <div id={descriptionId} className="-mt-2.5 pb-2 ps-3 text-muted">
            {description}
          </div>
        ) : null}
      </div>
    </div>
  );
}
