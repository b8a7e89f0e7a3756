import type { ReactNode } from 'react';
import { AppLink } from './app-link';
import { Heading, type HeadingLevel } from './heading';
import { ArrowRightIcon, CheckIcon, LockIcon } from './icons';
import { Tag, type TagTone } from './tag';

export type StepState = 'not-started' | 'in-progress' | 'complete' | 'blocked';

export type Step = {
  title: string;
  state: StepState;
  /** Replaces the usual word for the state. */
  stateLabel?: string;
  body?: ReactNode;
  action?: { href: string; label: string };
};

const looks: Record<StepState, { label: string; tone: TagTone; disc: string }> = {
  'not-started': {
    label: 'Not started',
    tone: 'neutral',
    disc: 'border-gray bg-white text-gray-darker',
  },
  'in-progress': {
    label: 'In progress',
    tone: 'info',
    disc: 'border-primary bg-primary text-white',
  },
  complete: {
    label: 'Complete',
    tone: 'success',
    disc: 'border-success-dark bg-success-dark text-white',
  },
  blocked: {
    label: 'Blocked',
    tone: 'error',
    disc: 'border-error-dark bg-error-lightest text-error-darkest',
  },
};

type Props = { steps: readonly Step[]; headingLevel?: HeadingLevel };

/** The steps of a task in their order, each with its state and the link that goes on with it. */
export function Steps({ steps, headingLevel = 2 }: Props) {
  return (
    <ol>
      {steps.map((step, index) => (
        <StepItem key={step.title} step={step} number={index + 1} headingLevel={headingLevel} />
      ))}
    </ol>
  );
}

type ItemProps = { step: Step; number: number; headingLevel: HeadingLevel };

function StepItem({ step, number, headingLevel }: ItemProps) {
  const { label, tone } = looks[step.state];
  return (
    <li className="relative flex gap-4 pb-8 last:pb-0 not-last:before:absolute not-last:before:start-[1.1875rem] not-last:before:top-11 not-last:before:bottom-1 not-last:before:w-0.5 not-last:before:bg-border not-last:before:content-['']">
      <StepDisc state={step.state} number={number} />
      <div className="min-w-0 flex-1 pt-1.5">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Heading level={headingLevel} className="text-lg">
            {step.title}
          </Heading>
          <Tag tone={tone}>{step.stateLabel ?? label}</Tag>
        </div>
        {step.body ? <div className="mt-1.5 max-w-measure">{step.body}</div> : null}
        {step.action ? <StepAction {...step.action} /> : null}
      </div>
    </li>
  );
}

function StepDisc({ state, number }: { state: StepState; number: number }) {
  const disc = `flex size-10 shrink-0 items-center justify-center rounded-full border-2 font-bold ${looks[state].disc}`;
  // The list numbers the steps for screen readers.
  return (
    <span aria-hidden="true" className={disc}>
      {state === 'complete' ? <CheckIcon className="size-6" /> : null}
      {state === 'blocked' ? <LockIcon className="size-5" /> : null}
      {state === 'not-started' || state === 'in-progress' ? number : null}
    </span>
  );
}

function StepAction({ href, label }: { href: string; label: string }) {
  return (
    <AppLink
      href={href}
      className="mt-2 inline-flex min-h-11 items-center gap-2 font-semibold print:hidden"
    >
      {label}
      <ArrowRightIcon className="size-4" />
    </AppLink>
  );
}
