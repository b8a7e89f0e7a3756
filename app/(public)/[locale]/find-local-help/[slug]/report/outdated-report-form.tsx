'use client';

import { useActionState } from 'react';
import { CheckboxGroup } from '@/components/forms/checkbox-group';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextArea } from '@/components/forms/text-area';
import type { Locale } from '@/lib/domain/locale';
import { longestDetails, outdatedProblems } from '@/lib/domain/outdated-report';
import { checked } from '@/lib/forms/entries';
import { formatMessage } from '@/lib/forms/messages';
import { problemField } from '@/lib/forms/outdated-report';
import { initialState } from '@/lib/forms/state';
import { reportOutdatedAction } from './actions';

type Props = {
  locale: Locale;
  slug: string;
  words: Readonly<
    Record<'problems' | 'problemsHint' | 'details' | 'detailsHint' | 'send' | 'sending', string>
  >;
};

/** Questions as labels would not read well before the messages, which say enough. */
const fieldOrder = { problems: '', details: '' };

/** What is out of date; a client component so that a refusal keeps what was typed. */
export function OutdatedReportForm({ locale, slug, words }: Props) {
  const [state, action] = useActionState(reportOutdatedAction, initialState<null>({}, locale));
  return (
    <Form action={action} state={state} labels={fieldOrder}>
      <input type="hidden" name="slug" value={slug} />
      <input type="hidden" name="locale" value={locale} />
      <CheckboxGroup
        form={state}
        name="problems"
        label={words.problems}
        hint={words.problemsHint}
        checkedValue={checked}
        options={outdatedProblems.map((problem) => ({
          name: problemField(problem),
          label: formatMessage({ code: `outdated-report.problem.${problem}` }, locale),
        }))}
      />
      <TextArea
        form={state}
        name="details"
        label={words.details}
        hint={words.detailsHint}
        optional
        autoComplete="off"
        longest={longestDetails}
      />
      <SubmitButton pendingLabel={words.sending}>{words.send}</SubmitButton>
    </Form>
  );
}
