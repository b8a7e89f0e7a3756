import type { ReactNode } from 'react';

export type TagTone = 'neutral' | 'info' | 'success' | 'warning' | 'error';

const tones: Record<TagTone, string> = {
  neutral: 'border-gray-light bg-gray-lightest text-gray-darkest',
  info: 'border-primary-light bg-primary-lightest text-primary-darkest',
  success: 'border-success-dark bg-success-lightest text-success-darkest',
  warning: 'border-warn-darker bg-warn-lightest text-ink',
  error: 'border-error-dark bg-error-lightest text-error-darkest',
};

/** A short state or property; its text says it all, the tone only supports. */
export function Tag({ tone = 'neutral', children }: { tone?: TagTone; children: ReactNode }) {
  return (
    <span
      className={`inline-block rounded-sm border px-2 py-0.5 text-sm font-semibold leading-snug ${tones[tone]}`}
    >
      {children}
    </span>
  );
}
