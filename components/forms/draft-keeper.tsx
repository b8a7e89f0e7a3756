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
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const keep = () => {
    settle();
    fetch(href, { method: 'POST', body: new FormData(form), keepalive: true })
      .then((response) => report(response.ok ? 'kept' : 'failed'))
      .catch(() => report('failed'));
  };
  const onInput = () => {
    settle();
    timer = setTimeout(keep, restMs);
  };
  // A timer that runs means that something typed is not kept yet.
  const onLeave = () => {
    if (timer !== undefined) keep();
  };
  form.addEventListener('input', onInput);
  form.addEventListener('change', onLeave);
  form.addEventListener('submit', settle);
  window.addEventListener('pagehide', onLeave);
  report('watching');
  // For the preview too, which heard as little of it as this did.
  if (isTouched(form)) form.dispatchEvent(new Event('input', { bubbles: true }));
  return () => {
    onLeave();
    form.removeEventListener('input', onInput);
    form.removeEventListener('change', onLeave);
    form.removeEventListener('submit', settle);
    window.removeEventListener('pagehide', onLeave);
  };
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
