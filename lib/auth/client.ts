import { headers } from 'next/headers';
import { browserLabel } from '@/lib/domain/browser-label';
import { addressOf } from './address';
import type { Client } from './session';

/** The browser that sent this request. */
export async function findClient(): Promise<Client> {
  const sent = await headers();
  return { address: addressOf(sent), browser: browserLabel(sent.get('user-agent') ?? '') };
}
