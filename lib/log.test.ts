import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { describeError, type LogFields, log } from './log';

const written: string[] = [];
beforeEach(() => {
  written.length = 0;
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(`${text}`) > 0);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const lines = () => written.map((line) => JSON.parse(line) as Record<string, unknown>);

describe('log', () => {
  test('writes one line with what is listed', () => {
    log('warn', 'import', { accountId: 'a1', count: 3 });
    expect(written).toHaveLength(1);
    expect(written[0]).toMatch(/^\{.*\}\n$/);
    expect(lines()).toEqual([
      { at: expect.any(String), level: 'warn', event: 'import', accountId: 'a1', count: 3 },
    ]);
  });

  test('drops what is not listed, whatever the types say', () => {
    const careless = {
      accountId: 'a1',
      ssn: '900-10-0101',
      password: 'sandbox-passphrase-2027',
      userId: 'agent.valid',
      level: 'info',
      at: 'never',
      toJSON: () => ({ ssn: '900100101' }),
    };
    log('error', 'sign-in', careless as LogFields);
    expect(lines()).toEqual([
      { at: expect.any(String), level: 'error', event: 'sign-in', accountId: 'a1' },
    ]);
    expect(written.join('')).not.toMatch(/900|passphrase|agent\.valid|never/);
  });

  test('drops listed fields that hold more than a text or a number', () => {
    const careless = { route: { ssn: '900100101' }, stack: ['900100101'], count: 1 };
    log('error', 'route', careless as unknown as LogFields);
    expect(lines()).toEqual([{ at: expect.any(String), level: 'error', event: 'route', count: 1 }]);
  });

  test('one line stays one line', () => {
    log('error', 'route', { stack: 'a\nb', route: '/x"\r\n{"level":"info"}' });
    expect(written.join('').trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('describeError', () => {
  test('keeps the name and the place, never the message', () => {
    const { errorName, stack } = describeError(new TypeError('900100101\n  quoted'));
    expect(errorName).toBe('TypeError');
    expect(stack).toContain('log.test.ts');
    expect(stack).not.toContain('900100101');
  });

  test('names the type of what is no error', () => {
    expect(describeError('900100101')).toEqual({ errorName: 'string' });
  });
});
