import type { ReactNode } from 'react';

/** Dials a North American number; without children the number is its own text. */
export function PhoneLink({ number, children }: { number: string; children?: ReactNode }) {
  const digits = number.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '');
  return (
    <a href={`tel:+1${digits}`} className="inline-block whitespace-nowrap py-0.5">
      {children ?? number}
    </a>
  );
}
