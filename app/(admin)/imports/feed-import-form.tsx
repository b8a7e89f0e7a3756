'use client';

import { type FormEvent, useEffect, useState } from 'react';
import { fieldAria, fieldId } from '@/components/forms/field-ids';
import { controlClass, FieldError, fieldBox, Hint, Label } from '@/components/forms/field-parts';
import { Form } from '@/components/forms/form';
import { buttonClass } from '@/components/ui/button';
import { formatBytes, type UploadLimits } from '@/lib/forms/feed-import';
import type { FormState } from '@/lib/forms/state';
import { routes } from '@/lib/routes';

const labels = { files: 'Feed files' };

type Props = { state: FormState; limits: UploadLimits };

/** A plain form to a route handler: a server action would hold all files in memory. */
export function FeedImportForm({ state, limits }: Props) {
  const [sending, send] = useSending();
  return (
    <Form
      action={routes.importUpload}
      method="post"
      encType="multipart/form-data"
      state={state}
      labels={labels}
      onSubmit={send}
    >
      <FilesField state={state} limits={limits} />
      <button
        type="submit"
        aria-disabled={sending || undefined}
        className={buttonClass('primary', 'aria-disabled:opacity-70')}
      >
        <span aria-live="polite">{sending ? 'Loading the files…' : 'Load the files'}</span>
      </button>
    </Form>
  );
}

/** Large files take a while to arrive: a second press meanwhile would send them twice. */
function useSending(): [boolean, (event: FormEvent) => void] {
  const [sending, setSending] = useState(false);
  useEffect(() => {
    // The browser's "Back" may bring the page as it was left.
    const reset = () => setSending(false);
    addEventListener('pageshow', reset);
    return () => removeEventListener('pageshow', reset);
  }, []);
  const send = (event: FormEvent) => {
    if (sending) event.preventDefault();
    setSending(true);
  };
  return [sending, send];
}

function FilesField({ state, limits: { maxBytes, maxFiles } }: Props) {
  const id = fieldId('files');
  const error = state.errors.files;
  const hint = `CSV files, at most ${maxFiles} and ${formatBytes(maxBytes)} together. A full feed is all six files at once and replaces everything; of a change feed you can load any of the six.`;
  return (
    <div className={fieldBox(error)}>
      <Label id={id} label={labels.files} note={null} />
      <Hint id={id}>
        {hint} <a href="#layouts">What the files look like</a>
      </Hint>
      <FieldError id={id} error={error} />
      <input
        {...fieldAria(id, { hint, error })}
        id={id}
        name="files"
        type="file"
        multiple
        required
        accept=".csv,text/csv"
        className={`${controlClass(error)} max-w-[28.75rem]`}
      />
    </div>
  );
}
