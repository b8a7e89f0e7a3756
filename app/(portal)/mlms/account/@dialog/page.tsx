/** No pop-up. */
export default function NoDialog() {
  return null;
}
