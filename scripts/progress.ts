/** Shows how far something is: one line that is written over in a terminal, else only the end. */
export function showProgress(what: string, done: number): void {
  const percent = `${Math.round(done * 100)}%`.padStart(4);
  if (process.stdout.isTTY) process.stdout.write(`\r${percent} ${what}`.padEnd(60));
  else if (done === 1) console.log(`${percent} ${what}`);
}
