import type { ComponentProps } from 'react';

const tones = {
  plain: 'border-border bg-white',
  tinted: 'border-primary-lighter bg-primary-lightest',
};

type Props = ComponentProps<'div'> & {
  as?: 'div' | 'section' | 'article' | 'li';
  tone?: keyof typeof tones;
};

/** A framed piece of a page. A `section` needs `aria-labelledby`. */
export function Card({ as = 'div', tone = 'plain', className, ...props }: Props) {
  // The four elements take the same attributes; TypeScript wants one of them.
  const Tag = as as 'div';
  return (
    <Tag
      {...props}
      className={`min-w-0 rounded-lg border p-5 sm:p-6 print:break-inside-avoid ${tones[tone]} ${className ?? ''}`}
    />
  );
}
