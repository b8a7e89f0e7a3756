import { handlers } from '@/lib/auth/next-auth';

/** next-auth's own endpoints; the portal's pages sign in and out through server actions. */
export const { GET, POST } = handlers;
