import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyRecord } from '@/lib/domain/feed.fixture';
import { license, line, producer } from '@/lib/domain/producer.fixture';
import { packDetails, unpackDetails } from './producer-details';

test('what is packed comes out as it went in', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      const { aliases, licenses, appointments, actions } = record;
      const details = { aliases, licenses, appointments, actions };
      expect(unpackDetails(packDetails(details))).toEqual(details);
    }),
  );
});

test('a line like its license is its name alone', () => {
  const held = license('TX');
  const { status, effectiveOn, expiresOn } = held;
  const same = line({ name: 'Life', status, effectiveOn, expiresOn });
  const text = packDetails(producer('1', 'Ann Lee', [{ ...held, lines: [same] }]));
  expect(text.match(/\d{4}-\d\d-\d\d/g)).toHaveLength(2);
  expect(text).toContain('Life');
});

test('an empty record is short', () => {
  expect(unpackDetails(packDetails(producer('1', 'Ann Lee', [])))).toEqual({
    aliases: [],
    licenses: [],
    appointments: [],
    actions: [],
  });
});
