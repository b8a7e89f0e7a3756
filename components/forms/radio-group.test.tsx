import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { type FormState, initialState } from '@/lib/forms/state';
import { RadioGroup } from './radio-group';

const options = [
  { value: 'email', label: 'Email' },
  { value: 'email and text', label: 'Both', description: 'Rates apply.' },
];

const group = (form: FormState) =>
  renderToStaticMarkup(
    <RadioGroup form={form} name="contact.method" label="Contact method" options={options} />,
  );

describe('RadioGroup', () => {
  it('gives the first radio the id the error summary links to, and each its own label', () => {
    const html = group(initialState());
    expect(html).toContain('id="contact-method"');
    expect(html).toContain('<label for="contact-method"');
    expect(html).toContain('id="contact-method-email-and-text"');
    expect(html).toContain('<label for="contact-method-email-and-text"');
  });

  it('checks the value of the form only', () => {
    const html = group(initialState({ 'contact.method': 'email and text' }));
    expect(html.match(/checked=""/g)).toHaveLength(1);
    expect(html).toMatch(/<input[^>]*checked="" value="email and text"/);
  });

  it('describes the group by its error and an answer by its description', () => {
    const html = group({
      attempt: 1,
      values: {},
      errors: { 'contact.method': { code: 'contact-method.required' } },
    });
    expect(html).toContain('<fieldset aria-describedby="contact-method-error"');
    expect(html).toContain('aria-describedby="contact-method-email-and-text-description"');
    expect(html.match(/<input[^>]*aria-invalid="true"/g)).toHaveLength(2);
  });
});
