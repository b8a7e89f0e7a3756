'use client';

import { type RefObject, useEffect, useRef, useState } from 'react';

const restMs = 1_500;

type Stage = 'starting' | 'watching' | 'kept' | 'failed';

const texts: Record<Stage, string> = {
  starting: '',
  watching: 'Your entries are kept as a draft while you type.',
  kept: 'Your entries are kept as a draft.',
  failed: 'The draft could not be kept. Press “Save” before you leave.',
};

/**
 * Keeps what is typed into the form around it, when a field is left, after a short rest and when
 * the page is left, by posting the form to `href`. Without JavaScript nothing is lost either: each refusal keeps it.
 */
export function DraftKeeper({ href }: { href: string }) {
  const place = useRef<HTMLParagraphElement>(null);
  const [stage, setStage] = useState<Stage>('starting');
  useDraft(place, href, setStage);
  return (
    <p ref={place} role="status" className="text-muted">
      {texts[stage]}
    </p>
  );
}

function useDraft(
  place: RefObject<HTMLElement | null>,
  href: string,
  report: (stage: Stage) => void,
): void {
  useEffect(() => {
    const form = place.current?.closest('form');
    return form ? watch(form, href, report) : undefined;
  }, [place, href, report]);
}

function watch(form: HTMLFormElement, href: string, report: (stage: Stage) => void): () => void {
  const draft = afterRest(() => {
    void post(href, form).then((isKept) => report(isKept ? 'kept' : 'failed'));
  });
  const stop = new AbortController();
  const { signal } = stop;
  form.addEventListener('input', draft.rest, { signal });
  form.addEventListener('change', draft.doNow, { signal });
  form.addEventListener('submit', draft.forget, { signal });
  window.addEventListener('pagehide', draft.doNow, { signal });
  report('watching');
  // For the preview too, which heard as little of it as this did.
  if (isTouched(form)) form.dispatchEvent(new Event('input', { bubbles: true }));
  return () => {
    draft.doNow();
    stop.abort();
  };
}

/** Work that waits until nothing was typed for a while; what waits can be done at once. */
function afterRest(work: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const forget = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const doNow = () => {
    if (timer === undefined) return;
    forget();
    work();
  };
  const rest = () => {
    clearTimeout(timer);
    timer = setTimeout(doNow, restMs);
  };
  return { rest, doNow, forget };
}

/** Whether the server has kept it; sent to the end even when the page is left meanwhile. */
async function post(href: string, form: HTMLFormElement): Promise<boolean> {
  try {
    const request = { method: 'POST', body: new FormData(form), keepalive: true };
    return (await fetch(href, request)).ok;
  } catch {
    return false;
  }
}

/** Whether something was typed before this script ran, on a slow line for instance. */
function isTouched(form: HTMLFormElement): boolean {
  return [...form.elements].some((element) => {
    if (element instanceof HTMLSelectElement) {
      return [...element.options].some((option) => option.selected !== option.defaultSelected);
    }
    if (!(element instanceof HTMLInputElement)) return false;
    return element.value !== element.defaultValue || element.checked !== element.defaultChecked;
  });
}
