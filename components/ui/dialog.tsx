'use client';

import {
  type MouseEvent,
  type ReactNode,
  type SyntheticEvent,
  useId,
  useLayoutEffect,
  useRef,
} from 'react';
import { AppLink } from './app-link';
import { CloseIcon } from './icons';

type Props = {
  heading: string;
  onClose: () => void;
  /** Where the close button leads when there is no JavaScript. */
  closeHref?: string;
  children: ReactNode;
};

/** Opens the dialog above the page and gives the focus back where it came from. */
function useModal() {
  const dialog = useRef<HTMLDialogElement>(null);
  // A layout effect: its cleanup runs while the dialog is still in the page and can close.
  useLayoutEffect(() => {
    const element = dialog.current;
    const opener = document.activeElement;
    element?.close();
    element?.showModal();
    return () => {
      element?.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return dialog;
}

/** The three ways in which a dialog is closed from outside its content. */
function closers(onClose: () => void) {
  return {
    onCancel: (event: SyntheticEvent) => {
      event.preventDefault();
      onClose();
    },
    // A browser may close it on its own; the report of our own closing may come after reopening.
    onClose: (event: SyntheticEvent<HTMLDialogElement>) => {
      if (!event.currentTarget.open) onClose();
    },
    // The dialog itself is only hit outside its content, on the backdrop.
    onMouseDown: (event: MouseEvent) => {
      if (event.target !== event.currentTarget) return;
      // Else the browser would take the focus away from where closing puts it.
      event.preventDefault();
      onClose();
    },
  };
}

/** A modal dialog, open as long as it is rendered. Escape, the cross and a press outside close it. */
export function Dialog({ heading, onClose, closeHref, children }: Props) {
  const dialog = useModal();
  const headingId = useId();
  return (
    <dialog
      {...closers(onClose)}
      ref={dialog}
      // For the page without JavaScript, where the content still has to be seen.
      open
      aria-labelledby={headingId}
      className="m-auto max-h-[calc(100dvh-2rem)] w-[calc(100%-2rem)] max-w-lg overflow-y-auto rounded-lg bg-white p-0 text-ink shadow-2xl backdrop:bg-black/60 forced-colors:border-2"
    >
      <div className="p-5 sm:p-7">
        <h2 id={headingId} className="mb-4 pe-10">
          {heading}
        </h2>
        {children}
        <CloseControl onClose={onClose} href={closeHref} />
      </div>
    </dialog>
  );
}

/** Last in the order, so that the dialog opens with the focus on its content. */
const closeLook =
  'absolute end-3 top-3 flex size-11 sm:end-5 sm:top-5 cursor-pointer items-center justify-center rounded-md text-gray-darker hover:bg-gray-lightest hover:text-black';

function CloseControl({ onClose, href }: { onClose: () => void; href?: string }) {
  const icon = <CloseIcon className="size-6" />;
  if (!href) {
    return (
      <button type="button" aria-label="Close" onClick={onClose} className={closeLook}>
        {icon}
      </button>
    );
  }
  const closeHere = (event: MouseEvent) => {
    event.preventDefault();
    onClose();
  };
  return (
    <AppLink href={href} aria-label="Close" onClick={closeHere} className={closeLook}>
      {icon}
    </AppLink>
  );
}
