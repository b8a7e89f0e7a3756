import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, test } from 'vitest';
import type { Locale } from '@/lib/domain/locale';
import { type FormState, initialState } from '@/lib/forms/state';
import { RefusalAlert } from './refusal-alert';

const refused: FormState = {
  attempt: 1,
  values: {},
  errors: {},
  refusal: {
    title: { code: 'session.ended' },
    causes: [{ code: 'session.ended.cause' }],
    remedies: [{ code: 'session.ended.remedy' }],
  },
};

describe('RefusalAlert', () => {
  it('is absent from a form that was not refused', () => {
    expect(renderToStaticMarkup(<RefusalAlert form={initialState()} />)).toBe('');
  });

  test.each<[Locale | undefined, string[]]>([
    [undefined, ['You are signed out', 'What we found', 'What to do next', 'Sign in again']],
    ['en', ['You are signed out', 'What we found', 'What to do next', 'Sign in again']],
    ['es', ['Su sesión está cerrada', 'Lo que encontramos', 'Qué hacer ahora', 'Inicie sesión']],
  ])('says in language %s what was found and what to do', (locale, texts) => {
    const html = renderToStaticMarkup(<RefusalAlert form={{ ...refused, locale }} />);
    for (const text of texts) expect(html).toContain(text);
  });
});
