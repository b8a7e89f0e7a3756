import { expect, test } from 'vitest';
import { findNumberParameter } from './number-address';

test.each([
  ['/registration-completion-list', 'npn'],
  ['/es/registration-completion-list', 'npn'],
  ['/find-local-help', 'who'],
  ['/es/find-local-help', 'who'],
  ['/api/v1/find-local-help', 'who'],
  ['/api/v1/find-local-help.csv', 'who'],
  ['/service-desk', 'q'],
  ['/service-desk/C-000001', 'record'],
  ['/', null],
  ['/en/registration-completion-list', null],
  ['/registration-completion-list/', null],
  ['/Registration-Completion-List', null],
  ['/find-local-help/maria-alvarez', null],
  ['/service-desk/C-000001/x', null],
  ['/audit-log', null],
  ['/npn-lookup', null],
])('%s: %s', (path, name) => {
  expect(findNumberParameter(path)).toBe(name);
});
