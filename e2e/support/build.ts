import { readFileSync } from 'node:fs';

type Manifest = Record<string, { readonly filename: string; readonly exportedName: string }>;

/** A server action of the build: by its id everybody can call it, from anywhere. */
export type BuiltAction = { readonly id: string; readonly name: string };

/** All server actions, whether a page shows a form for them or not. */
export function listActions(): BuiltAction[] {
  const { node } = JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8'));
  return Object.entries(node as Manifest).map(([id, { filename, exportedName }]) => ({
    id,
    name: `${filename} ${exportedName}`,
  }));
}

/** The addresses of route handlers that take a post, other than the public API's refusals. */
export function listPostHandlers(files: readonly string[]): string[] {
  return files
    .filter((file) =>
      /export (async function|const) \{?[^=]*\bPOST\b/.test(readFileSync(file, 'utf8')),
    )
    .map((file) => file.replace(/^app|\/\([^)]*\)|\/route\.tsx?$/g, ''))
    .filter((path) => !path.startsWith('/api/v1'));
}
