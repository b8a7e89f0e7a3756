/**
 * A seeded source of numbers for synthetic data: the same seed gives the same people on every
 * machine. Not for secrets. The generator is sfc32 (Chris Doty-Humphrey's "small fast counter",
 * public domain), seeded by hashing the seed's text with FNV-1a.
 */
export class Random {
  #a: number;
  #b: number;
  #c = 0x9e3779b9;
  #counter = 1;

  constructor(seed: string | number) {
    this.#a = hashText(String(seed));
    this.#b = this.#a ^ 0x243f6a88;
    // The first numbers of close seeds are alike until the state is mixed.
    for (let round = 0; round < 15; round += 1) this.#step();
  }

  /** A number from 0 (inclusive) to 1 (exclusive), in steps of 2^-32. */
  next(): number {
    return this.#step() / 2 ** 32;
  }

  /** A whole number from `min` to `max`, both included. */
  int(min: number, max: number): number {
    if (!(min <= max)) throw new RangeError(`No whole number from ${min} to ${max}`);
    return min + Math.floor(this.next() * (max - min + 1));
  }

  /** True with probability `p`. */
  chance(p: number): boolean {
    return this.next() < p;
  }

  /** One item, each as likely as the next. */
  pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new RangeError('Nothing to pick from');
    return list[this.int(0, list.length - 1)] as T;
  }

  /** One item, as likely as its weight; weights need not add up to 1, but not all may be 0. */
  weighted<T>(list: readonly T[], weights: readonly number[]): T {
    if (list.length !== weights.length) throw new RangeError('As many weights as items, please');
    const total = sumOf(weights);
    if (!(total > 0)) throw new RangeError('Nothing has a weight');
    return list[indexAt(this.next() * total, weights)] as T;
  }

  #step(): number {
    const sum = (this.#a + this.#b + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }
}

// A plain loop: millions of people are drawn with a dozen weighted choices each.
function sumOf(weights: readonly number[]): number {
  let sum = 0;
  for (const weight of weights) sum += weight;
  return sum;
}

// The item whose stretch of the line 0..total holds `position`. Rounding may put it past the end;
// then the last item with a weight is meant.
function indexAt(position: number, weights: readonly number[]): number {
  let rest = position;
  for (let index = 0; index < weights.length; index += 1) {
    const weight = weights[index] ?? 0;
    if (rest < weight) return index;
    rest -= weight;
  }
  return weights.findLastIndex((weight) => weight > 0);
}

function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
