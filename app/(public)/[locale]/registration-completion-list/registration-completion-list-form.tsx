import { Field } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { buttonClass } from '@/components/ui/button';
import { SearchIcon } from '@/components/ui/icons';
import type { FormState } from '@/lib/forms/state';

type Props = {
  /** The page's own address in its language. */
  action: string;
  state: FormState;
  words: { npn: string; hint: string; search: string };
};

/** A GET form: the address of the page is the search, to be kept and shared. */
export function RegistrationCompletionListForm({ action, state, words }: Props) {
  return (
    // A new key per search: a link to another NPN must change what the field shows.
    <Form
      key={state.values.npn}
      action={action}
      method="get"
      state={state}
      labels={{ npn: words.npn }}
      className="space-y-6 rounded-lg border border-primary-lighter bg-primary-lightest p-5 sm:p-6 print:hidden"
    >
      <div className="flex flex-col gap-4 sm:flex-row sm:items-end">
        <div className="min-w-0 flex-1 sm:max-w-md">
          <NpnField state={state} words={words} />
        </div>
        <button type="submit" className={buttonClass('primary')}>
          <SearchIcon /> {words.search}
        </button>
      </div>
    </Form>
  );
}

function NpnField({ state, words }: Pick<Props, 'state' | 'words'>) {
  return (
    <Field
      form={state}
      name="npn"
      label={words.npn}
      hint={words.hint}
      inputMode="numeric"
      autoComplete="off"
      maxLength={40}
      width="full"
    />
  );
}
