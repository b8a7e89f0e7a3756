import type { ReactNode } from 'react';
import { Heading, type HeadingLevel } from './heading';
import { CheckCircleIcon, ErrorIcon, InfoIcon, WarningIcon } from './icons';
import { VisuallyHidden } from './visually-hidden';

export type AlertTone = 'info' | 'success' | 'warning' | 'error';

const tones = {
  info: { box: 'border-info bg-info-lightest', icon: 'text-info-darkest', Icon: InfoIcon },
  success: {
    box: 'border-success bg-success-lightest',
    icon: 'text-success-dark',
    Icon: CheckCircleIcon,
  },
  warning: { box: 'border-warn bg-warn-lightest', icon: 'text-warn-darkest', Icon: WarningIcon },
  error: { box: 'border-error-dark bg-error-lightest', icon: 'text-error-dark', Icon: ErrorIcon },
};

const names = { info: 'Note', success: 'Success', warning: 'Warning', error: 'Error' };

type Props = {
  tone?: AlertTone;
  heading?: string;
  headingLevel?: HeadingLevel;
  /** `status` or `alert` only for a message that answers what the person just did. */
  role?: 'alert' | 'status';
  className?: string;
  children?: ReactNode;
};

/** A message that stands out from the page. */
export function Alert({
  tone = 'info',
  heading,
  headingLevel = 2,
  role,
  className,
  children,
}: Props) {
  const { box, icon, Icon } = tones[tone];
  return (
    <div role={role} className={`flex gap-3 border-s-8 p-4 ${box} ${className ?? ''}`}>
      <Icon className={`size-6 ${icon}`} />
      <div className="min-w-0 max-w-measure space-y-2">
        {heading ? (
          <Heading level={headingLevel} className="text-lg">
            <VisuallyHidden>{names[tone]}: </VisuallyHidden>
            {heading}
          </Heading>
        ) : (
          <VisuallyHidden>{names[tone]}: </VisuallyHidden>
        )}
        {children}
      </div>
    </div>
  );
}
