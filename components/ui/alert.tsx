import type { ReactNode } from 'react';
import { defaultLocale, type Locale } from '@/lib/domain/locale';
import { uiWords } from '@/lib/texts/ui-words';
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

/** What each is called for those who do not see its color. */
const names = { info: 'note', success: 'success', warning: 'warning', error: 'error' } as const;

type Props = {
  locale?: Locale;
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
  locale = defaultLocale,
  tone = 'info',
  heading,
  headingLevel = 2,
  role,
  className,
  children,
}: Props) {
  const { box, icon, Icon } = tones[tone];
  const name = <VisuallyHidden>{uiWords(locale)[names[tone]]}: </VisuallyHidden>;
  return (
    <div role={role} className={`flex gap-3 border-s-8 p-4 ${box} ${className ?? ''}`}>
      <Icon className={`size-6 ${icon}`} />
      <div className="min-w-0 max-w-measure space-y-2">
        {heading ? (
          <Heading level={headingLevel} className="text-lg">
            {name}
            {heading}
          </Heading>
        ) : (
          name
        )}
        {children}
      </div>
    </div>
  );
}
