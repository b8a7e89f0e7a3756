import type { IncomingMessage } from 'node:http';

export type Refusal = {
  readonly status: number;
  readonly text: string;
  readonly headers?: Record<string, string>;
};
export type Addresses = { readonly pages: readonly RegExp[]; readonly handlers: readonly RegExp[] };

export function readAddresses(folder: string): Addresses;
export function findRefusal(
  request: Pick<IncomingMessage, 'method' | 'url' | 'headers'>,
  settings: {
    readonly addresses: Addresses;
    readonly trustProxy: boolean;
    readonly portalUrl: string;
  },
): Refusal | null;
