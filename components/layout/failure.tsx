import { Button } from '../ui/button';
import { PageHeading } from '../ui/page-heading';
import { PhoneLink } from '../ui/phone-link';

type Props = { error: unknown; retry: () => void; serviceDeskPhone: string };

/** The digest is the only part of a server error that reaches the browser. */
function reference(error: unknown): string | undefined {
  const found = error instanceof Error && 'digest' in error ? error.digest : undefined;
  return typeof found === 'string' ? found : undefined;
}

/** What an error page says: not your fault, what to do, and the id to quote. */
export function Failure({ error, retry, serviceDeskPhone }: Props) {
  const id = reference(error);
  return (
    <>
      <PageHeading
        heading="Something went wrong"
        lead="This is a problem on our side, not with what you entered."
      />
      <div className="prose">
        <p>
          Try again in a moment. What you saved before is still there; what you typed since then may
          not be.
        </p>
        <p>
          <Button onClick={() => retry()}>Try again</Button>
        </p>
        <p>
          If it happens again, call the Marketplace Service Desk at{' '}
          <PhoneLink number={serviceDeskPhone} />
          {id ? ' and give this number:' : '.'}
        </p>
        {id ? <p className="font-mono text-lg font-bold">{id}</p> : null}
      </div>
    </>
  );
}
