// Offers places while somebody types one, in the browser's own list: with the keyboard, by voice or
// by touch as the browser does it. Without this file, or when an answer is late, the field is a
// field. It listens on the document, so it finds fields that come later, too.
(() => {
  // Shorter beginnings fit too many places, and digits are a ZIP code.
  const pattern = /^\s*[^\d\s].+/;
  let asked = new AbortController();

  async function ask(source, typed) {
    asked = new AbortController();
    try {
      const query = encodeURIComponent(typed);
      const answer = await fetch(`${source}?q=${query}`, { signal: asked.signal });
      return answer.ok ? (await answer.json()).places : [];
    } catch {
      return null;
    }
  }

  async function suggest({ target }) {
    const { suggestions } = target.dataset;
    if (!suggestions) return;
    asked.abort();
    const places = pattern.test(target.value) ? await ask(suggestions, target.value) : [];
    if (places) target.list?.replaceChildren(...places.map((place) => new Option('', place)));
  }

  document.addEventListener('input', suggest);
})();
