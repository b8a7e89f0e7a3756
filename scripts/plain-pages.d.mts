import type { IncomingMessage, ServerResponse } from 'node:http';

export function isPlainPage(request: Pick<IncomingMessage, 'method' | 'url' | 'headers'>): boolean;
export function withoutFramework(html: string): string;
export function sendPlain(request: IncomingMessage, response: ServerResponse): void;
