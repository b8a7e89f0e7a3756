import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { type FormState, initialState } from '@/lib/forms/state';
import { ErrorSummary } from './error-summary';

const refused: FormState = {
  attempt: 1,
  values: {},
  errors: { 'home.zip': { code: 'zip.required' }, npn: { code: 'npn.required' } },
};

const links = (html: string) => [...html.matchAll(/href="(#[^"]+)"/g)].map((match) => match[1]);

describe('ErrorSummary', () => {
  it('is absent from a form without errors', () => {
    expect(renderToStaticMarkup(<ErrorSummary form={initialState()} />)).toBe('');
  });

  it('links to each refused field, in the order of the errors', () => {
    const html = renderToStaticMarkup(<ErrorSummary form={refused} />);
    expect(html).toContain('role="alert"');
    expect(html).toContain('tabindex="-1"');
    expect(html).toContain('There is a problem');
    expect(links(html)).toEqual(['#home-zip', '#npn']);
  });

  it('follows the order of the labels and puts them before the messages', () => {
    const labels = { npn: 'NPN', 'home.zip': 'ZIP code' };
    const html = renderToStaticMarkup(<ErrorSummary form={refused} labels={labels} />);
    expect(links(html)).toEqual(['#npn', '#home-zip']);
    expect(html).toContain('>ZIP code: ');
  });

  it('links into the form with the same prefix', () => {
    const html = renderToStaticMarkup(<ErrorSummary form={refused} idPrefix="office" />);
    expect(links(html)).toEqual(['#office-home-zip', '#office-npn']);
  });

  it('speaks the language of the page', () => {
    const html = renderToStaticMarkup(<ErrorSummary form={{ ...refused, locale: 'es' }} />);
    expect(html).toContain('Hay un problema');
    expect(html).toContain('Escriba su código postal');
  });

  it('does not link an error of the whole form', () => {
    const form: FormState = { ...refused, errors: { form: { code: 'sign-in.refused' } } };
    const html = renderToStaticMarkup(<ErrorSummary form={form} />);
    expect(links(html)).toEqual([]);
    expect(html).toContain('<li');
  });
});
