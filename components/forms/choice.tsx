import type { ComponentProps, ReactNode } from 'react';

type Props = Omit<ComponentProps<'input'>, 'id' | 'type'> & {
  id: string;
  type: 'radio' | 'checkbox';
  label: ReactNode;
  description?: ReactNode;
};

/** A radio button or checkbox whose whole row, at least 44px high, is the target. */
export function Choice({ label, description, ...input }: Props) {
  const { id } = input;
  const descriptionId = description ? `${id}-description` : '';
  const describedBy = [descriptionId, input['aria-describedby']].filter(Boolean).join(' ');
  return (
    <div className="relative flex gap-3 py-2.5">
      <input
        {...input}
        aria-describedby={describedBy || undefined}
        className="size-6 shrink-0 accent-primary"
      />
      <div className="min-w-0">
        <label
          htmlFor={id}
          className="cursor-pointer before:absolute before:inset-0 before:content-['']"
        >
          {label}
        </label>
        {description ? (
          <div id={descriptionId} className="text-muted">
            {description}
          </div>
        ) : null}
      </div>
    </div>
  );
}
