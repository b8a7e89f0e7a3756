import { z } from 'zod';
import {
  type PasswordFault,
  shortestPassword,
  shortestPasswordWithFactor,
} from '@/lib/domain/password-rule';
import type { Message } from './state';

/**
 * A new password exactly as typed. Its length and content are judged by `findPasswordFault`, which
 * knows whose it is; here only what could not be typed.
 */
export const newPasswordText = z
  .string('password-rule.required')
  .min(1, 'password-rule.required')
  .max(1000, 'password-rule.too-long');

/** Why a password is refused, in words. */
export function passwordFaultMessage(fault: PasswordFault, hasFactor: boolean): Message {
  const shortest = hasFactor ? shortestPasswordWithFactor : shortestPassword;
  return { code: `password-rule.${fault}`, params: { shortest: String(shortest) } };
}
