import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { type FormState, initialState } from '@/lib/forms/state';
import { TextArea } from './text-area';

const area = (form: FormState) =>
  renderToStaticMarkup(
    <TextArea form={form} name="details" label="Details" hint="In short" optional longest={250} />,
  );

describe('TextArea', () => {
  it('is described by its limit and hint, and cuts nothing off', () => {
    const html = area(initialState());
    expect(html).toMatch(/<textarea[^>]*aria-describedby="details-counter details-hint"/);
    expect(html).toContain('id="details-counter"');
    expect(html).toContain('Up to 250 characters');
    expect(html).not.toMatch(/maxlength|required/i);
  });

  it('keeps what was typed as text, and says what is wrong', () => {
    const errors = { details: { code: 'outdated-report.details.too-long' } } as const;
    const html = area({ attempt: 1, values: { details: '</textarea><b>x' }, errors });
    expect(html).toContain('&lt;/textarea&gt;&lt;b&gt;x</textarea>');
    expect(html).toMatch(/<textarea[^>]*aria-invalid="true"/);
    expect(html).toContain('id="details-error"');
  });

  it('speaks the language of the form', () => {
    expect(area(initialState({}, 'es'))).toContain('Hasta 250 caracteres');
  });
});
