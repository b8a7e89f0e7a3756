'use client';

import { useActionState } from 'react';
import { Form } from '@/components/forms/form';
import { SelectField } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { ButtonLink } from '@/components/ui/button';
import { isSigned, languageName, type SpokenLanguage } from '@/lib/domain/language';
import { languageLabels, languageOptions, levelOptions } from '@/lib/forms/language';
import { type FormState, initialState } from '@/lib/forms/state';
import { routes } from '@/lib/routes';
import { addLanguageAction, changeLanguageAction } from './actions';

const skills = ['speaking', 'reading', 'writing'] as const;

function signingHint(code: string): string | undefined {
  return isSigned(code) ? 'For a sign language, speaking means signing.' : undefined;
}

/** Adds a language, or changes the levels of one (S43). A client form to keep a refused choice. */
export function LanguageForm({ language }: { language?: SpokenLanguage }) {
  const [state, action] = useActionState(
    language ? changeLanguageAction : addLanguageAction,
    initialState<SpokenLanguage>({ ...language }),
  );
  return (
    <Form action={action} state={state} labels={languageLabels} className="space-y-5">
      {language ? <LanguageName code={language.code} /> : <LanguageChoice form={state} />}
      {skills.map((skill) => (
        <SelectField
          key={skill}
          form={state}
          name={skill}
          label={languageLabels[skill]}
          hint={language && skill === 'speaking' ? signingHint(language.code) : undefined}
          options={levelOptions}
          emptyLabel="Select a level"
          width="full"
        />
      ))}
      <div className="flex flex-wrap gap-3">
        <SubmitButton pendingLabel="Saving…">Save</SubmitButton>
        <ButtonLink href={`${routes.mlmsAccount}?languages=open`} variant="secondary">
          Cancel
        </ButtonLink>
      </div>
    </Form>
  );
}

/** The language whose levels are changed. */
function LanguageName({ code }: Pick<SpokenLanguage, 'code'>) {
  return (
    <p className="text-lg font-semibold">
      {languageName(code, 'en')}
      <input type="hidden" name="code" value={code} />
    </p>
  );
}

function LanguageChoice({ form }: { form: FormState }) {
  return (
    <SelectField
      form={form}
      name="code"
      label={languageLabels.code}
      hint="Sign languages are in the list: for them, speaking means signing."
      options={languageOptions}
      emptyLabel="Select a language"
      width="full"
    />
  );
}
