import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { QrCode } from './qr-code';

test('one bar for each stretch of dark dots', () => {
  const rows = [
    [true, true, false],
    [false, false, false],
    [true, false, true],
  ];
  const html = renderToStaticMarkup(<QrCode rows={rows} label="QR code" />);
  expect(html).toContain('d="M0 0h2v1h-2zM0 2h1v1h-1zM2 2h1v1h-1z"');
  expect(html).toContain('role="img" aria-label="QR code" viewBox="0 0 3 3"');
});
