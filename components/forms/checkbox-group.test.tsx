import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { type FormState, initialState } from '@/lib/forms/state';
import { CheckboxGroup } from './checkbox-group';

const options = [
  { name: 'problems.phone', label: 'Phone' },
  { name: 'problems.no-longer', label: 'No longer' },
];

const group = (form: FormState) =>
  renderToStaticMarkup(
    <CheckboxGroup
      form={form}
      name="problems"
      idPrefix="report"
      label="What is wrong?"
      options={options}
      checkedValue="yes"
    />,
  );

describe('CheckboxGroup', () => {
  it('gives the first checkbox the id the error summary links to, and each its own label', () => {
    const html = group(initialState());
    expect(html).toContain('id="report-problems"');
    expect(html).toContain('<label for="report-problems"');
    expect(html).toContain('id="report-problems-no-longer"');
    expect(html).toContain('<label for="report-problems-no-longer"');
  });

  it('checks what was checked, each under its own name', () => {
    const html = group(initialState({ 'problems.no-longer': 'yes', 'problems.phone': 'no' }));
    expect(html.match(/checked=""/g)).toHaveLength(1);
    expect(html).toMatch(/<input[^>]*name="problems.no-longer"[^>]*checked=""/);
  });

  it('describes the group by its error', () => {
    const errors = { problems: { code: 'outdated-report.problems.required' } } as const;
    const html = group({ attempt: 1, values: {}, errors });
    expect(html).toContain('<fieldset aria-describedby="report-problems-error"');
    expect(html.match(/<input[^>]*aria-invalid="true"/g)).toHaveLength(2);
  });
});
