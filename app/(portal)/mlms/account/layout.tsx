import type { ReactNode } from 'react';

/** The account page, with the pop-up of a language above it when there is one (S43). */
export default function MlmsAccountLayout(props: { children: ReactNode; dialog: ReactNode }) {
  return (
    <>
      {props.children}
      {props.dialog}
    </>
  );
}
