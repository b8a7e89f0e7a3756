import { MessageList } from '@/components/ui/message-list';
import { Tag } from '@/components/ui/tag';
import { answerKinds } from '@/lib/forms/service-case';
import type { DeskCaseView } from '@/lib/services/service-desk';
import { AnswerForm } from './[number]/answer-form';
import { AssignForm } from './[number]/assign-form';
import { CloseDeskForm, ReopenDeskForm } from './[number]/close-form';
import type { SeenCase } from './[number]/seen-case-form';
import { TakeForm } from './take-form';

type Props = { view: DeskCaseView; seen: SeenCase };

/** Taking, assigning and handing over. */
export function Holder({ view: { actions, assignee, representatives }, seen }: Props) {
  const gives = actions.includes('assign') || actions.includes('hand-over');
  if (!gives && !actions.includes('take')) return null;
  const options = representatives
    .filter(({ id }) => id !== assignee?.id)
    .map(({ id, userId, firstName, lastName, kind }) => ({
      value: id,
      label: `${firstName} ${lastName} (${userId}${kind === 'lead' ? ', lead' : ''})`,
    }));
  return (
    <div className="mt-6 max-w-measure space-y-4">
      {actions.includes('take') ? <TakeForm number={seen.number} /> : null}
      {gives ? <AssignForm seen={seen} isHeld={assignee !== null} options={options} /> : null}
    </div>
  );
}

/** What was written, and what can be written or closed now. */
export function Talk({ view, seen }: Props) {
  const { actions } = view;
  const kinds = answerKinds.filter((kind) => actions.includes(kind));
  return (
    <>
      <section aria-labelledby="messages" className="mt-12 space-y-6">
        <h2 id="messages">Messages and notes</h2>
        <Messages view={view} />
        <div className="max-w-measure">
          <AnswerForm number={seen.number} kinds={kinds} />
        </div>
      </section>
      {actions.includes('close') ? (
        <section aria-labelledby="closing" className="mt-12 max-w-measure space-y-4">
          <h2 id="closing">Close the case</h2>
          <CloseDeskForm seen={seen} />
        </section>
      ) : null}
      {actions.includes('reopen') ? (
        <section aria-labelledby="reopening" className="mt-12 max-w-measure space-y-4">
          <h2 id="reopening">Open it again</h2>
          <ReopenDeskForm number={seen.number} />
        </section>
      ) : null}
    </>
  );
}

function Messages({ view: { messages } }: Pick<Props, 'view'>) {
  if (messages.length === 0) return <p className="text-muted">Nothing was written yet.</p>;
  const listed = messages.map(({ id, side, authorUserId, writtenAt: at, body, internal }) => ({
    id,
    at,
    body,
    author: side === 'agent' ? `${authorUserId}, agent` : authorUserId,
    look: internal ? ('note' as const) : side === 'desk' ? ('ours' as const) : ('theirs' as const),
    tag: internal ? <Tag tone="warning">Internal note</Tag> : null,
  }));
  return <MessageList messages={listed} headingLevel={3} />;
}
