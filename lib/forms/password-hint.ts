import type { Locale } from '@/lib/domain/locale';
import {
  passwordStrength,
  shortestPassword,
  shortestPasswordWithFactor,
} from '@/lib/domain/password-rule';
import { formatMessage } from './messages';

/** What the browser knows about whose password it is. */
type HintContext = {
  readonly hasFactor: boolean;
  readonly words: readonly string[];
  readonly locale: Locale;
};

const noList: ReadonlySet<string> = new Set();

/**
 * A hint about a password while it is typed, by the rule of the server without its list of common
 * passwords. Only what no longer changes with each key is read out.
 */
export function passwordHint(typed: string, { hasFactor, words, locale }: HintContext) {
  const shortest = hasFactor ? shortestPasswordWithFactor : shortestPassword;
  const missing = shortest - [...typed.normalize('NFKC')].length;
  if (missing > 0) {
    const params = { count: String(missing) };
    const text = formatMessage({ code: 'password-rule.hint.missing', params }, locale);
    return { text, spoken: false };
  }
  const strength = passwordStrength(typed, { hasFactor, words, common: noList });
  return { text: formatMessage({ code: `password-rule.hint.${strength}` }, locale), spoken: true };
}
