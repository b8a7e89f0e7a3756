import type { IncomingMessage, ServerResponse } from 'node:http';

export function watchAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  findPage: (path: string) => Promise<string>,
): void;
