import { expect, test } from 'vitest';
import { formatPhone, phoneHref } from './phone';

test.each([
  ['5125550142', '', '(512) 555-0142', 'tel:+15125550142'],
  ['5125550142', '7', '(512) 555-0142 ext. 7', 'tel:+15125550142;ext=7'],
])('%s %s', (digits, extension, text, href) => {
  expect(formatPhone(digits, extension)).toBe(text);
  expect(phoneHref(digits, extension)).toBe(href);
});

test('leaves an unfinished number as typed', () => {
  expect(formatPhone('512')).toBe('512');
});
