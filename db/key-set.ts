/** How many characters of a key count, four to a word. */
const wordsOfKey = 3;
const firstCapacity = 1024;

/**
 * Millions of keys in 12 bytes each, where a `Set` of texts takes a hundred. Of a key only the first
 * 12 characters (ASCII) count: in base64url 72 bits, by which two among three million hashes are
 * taken for the same once in a billion times.
 */
export class KeySet {
  // Open addressing: a key lies in the first free place from its own on; 0 is a free place.
  private places = new Uint32Array(firstCapacity * wordsOfKey);
  private count = 0;

  /**
   * @param key not empty
   * @returns whether it was not there yet
   */
  add(key: string): boolean {
    if (this.count * wordsOfKey * 4 > this.places.length * 3) this.grow();
    return this.put(wordOf(key, 0), wordOf(key, 4), wordOf(key, 8));
  }

  private put(a: number, b: number, c: number): boolean {
    const { places } = this;
    let at = (mix(a, b, c) % (places.length / wordsOfKey)) * wordsOfKey;
    while (places[at] !== 0) {
      if (places[at] === a && places[at + 1] === b && places[at + 2] === c) return false;
      at += wordsOfKey;
      if (at === places.length) at = 0;
    }
    places[at] = a;
    places[at + 1] = b;
    places[at + 2] = c;
    this.count++;
    return true;
  }

  private grow(): void {
    const old = this.places;
    this.places = new Uint32Array(old.length * 2);
    this.count = 0;
    for (let at = 0; at < old.length; at += wordsOfKey) {
      const [a = 0, b = 0, c = 0] = old.subarray(at, at + wordsOfKey);
      if (a !== 0) this.put(a, b, c);
    }
  }
}

/** Four characters as one number; past the end of the text there are zeros. */
function wordOf(key: string, at: number): number {
  const low = key.charCodeAt(at) | (key.charCodeAt(at + 1) << 8);
  const high = key.charCodeAt(at + 2) | (key.charCodeAt(at + 3) << 8);
  return (low | (high << 16)) >>> 0;
}

/** Spreads keys over the places: characters alone would leave most of them empty. */
function mix(a: number, b: number, c: number): number {
  const sum = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35);
  return (sum ^ (sum >>> 15)) >>> 0;
}
