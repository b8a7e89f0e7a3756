import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { type FormState, initialState } from '@/lib/forms/state';
import { Field } from './field';

const refused: FormState = {
  attempt: 1,
  values: { 'home.zip': '7870', password: 'never shown' },
  errors: { 'home.zip': { code: 'zip.invalid' } },
};

describe('Field', () => {
  it('ties label, hint and input together by ids made from the name', () => {
    const html = renderToStaticMarkup(
      <Field form={initialState()} name="home.zip" label="ZIP code" hint="5 or 9 digits" />,
    );
    expect(html).toContain('<label for="home-zip"');
    expect(html).toContain('id="home-zip-hint"');
    expect(html).toContain('aria-describedby="home-zip-hint"');
    expect(html).not.toContain('aria-invalid');
    expect(html).toContain('name="home.zip"');
  });

  it('shows the refused value with its error and names the error in the description', () => {
    const html = renderToStaticMarkup(
      <Field form={refused} name="home.zip" label="ZIP code" hint="5 or 9 digits" note="Public" />,
    );
    expect(html).toContain(
      'aria-describedby="home-zip-note home-zip-hint home-zip-error" aria-invalid="true"',
    );
    expect(html).toContain('value="7870"');
    expect(html).toMatch(/id="home-zip-error".*Enter a ZIP code/);
  });

  it('keeps a note out of the name of the input', () => {
    const html = renderToStaticMarkup(
      <Field form={initialState()} name="email" label="Email" note="Shown to consumers" />,
    );
    expect(html).toContain('>Email</label>');
  });

  it('speaks the language of the page', () => {
    const html = renderToStaticMarkup(
      <Field form={{ ...refused, locale: 'es' }} name="home.zip" label="Código postal" optional />,
    );
    expect(html).toContain('(opcional)');
    expect(html).toContain('Escriba un código postal');
    expect(html).not.toMatch(/optional\)|Enter/);
  });

  it('is required unless optional or told otherwise', () => {
    const field = (props: { optional?: boolean; required?: boolean }) =>
      renderToStaticMarkup(<Field form={initialState()} name="a" label="A" {...props} />);
    expect(field({})).toContain('required=""');
    expect(field({ optional: true })).not.toContain('required');
    expect(field({ optional: true })).toContain('(optional)');
    expect(field({ required: false })).not.toContain('required');
  });

  it('never gives a password back', () => {
    const html = renderToStaticMarkup(
      <Field form={refused} name="password" label="Password" type="password" />,
    );
    expect(html).not.toContain('never shown');
  });

  it('tells two forms on one page apart by a prefix', () => {
    const html = renderToStaticMarkup(
      <Field form={refused} name="home.zip" label="ZIP code" idPrefix="office" />,
    );
    expect(html).toContain('id="office-home-zip"');
    expect(html).toContain('aria-describedby="office-home-zip-error"');
  });
});
