import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { initialState } from '@/lib/forms/state';
import { SelectField } from './select-field';

const states = [
  { value: 'TX', label: 'Texas' },
  { label: 'Territories', options: [{ value: 'PR', label: 'Puerto Rico' }] },
];

describe('SelectField', () => {
  it('selects the value of the form, inside a group too', () => {
    const html = renderToStaticMarkup(
      <SelectField
        form={initialState({ state: 'PR' })}
        name="state"
        label="State"
        options={states}
      />,
    );
    expect(html).toContain('<optgroup label="Territories">');
    expect(html).toContain('<option value="PR" selected="">Puerto Rico</option>');
  });

  it('offers an empty first choice only when it has a text', () => {
    const select = (emptyLabel?: string) =>
      renderToStaticMarkup(
        <SelectField
          form={initialState()}
          name="state"
          label="State"
          options={states}
          emptyLabel={emptyLabel}
        />,
      );
    expect(select('Choose a state')).toContain(
      '<option value="" selected="">Choose a state</option>',
    );
    expect(select()).not.toContain('<option value=""');
  });

  it('describes a refused choice by its error', () => {
    const form = {
      ...initialState(),
      attempt: 1,
      errors: { state: { code: 'state.required' } },
    } as const;
    const html = renderToStaticMarkup(
      <SelectField form={form} name="state" label="State" options={states} />,
    );
    expect(html).toMatch(/<select[^>]*aria-describedby="state-error" aria-invalid="true"/);
  });
});
