export const dynamic = 'force-dynamic';

/** The least that a page of this build can cost. */
export default function EmptyPage() {
  return <p>Empty</p>;
}
