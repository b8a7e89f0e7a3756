import type { IncomingMessage, ServerResponse } from 'node:http';

export function notFoundPageFor(address: string): string;
export function completeNotFound(
  request: IncomingMessage,
  response: ServerResponse,
  findPage: (path: string) => Promise<string>,
): void;
