export function newNonce(): string;
export function contentPolicy(scriptSources?: readonly string[]): string;
export function noncePolicy(nonce: string): string;
export function pagePolicy(html: string, nonce: string): string;
export function bodyPolicy(body: Buffer, encoding: string, nonce: string): string;
