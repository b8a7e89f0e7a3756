import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { type MapPin, PinMap } from './pin-map';

const pin: MapPin = { x: 12.3, y: 45.6, label: '1-3', href: '#r1', name: '1-3: Austin' };

const render = (pins: readonly MapPin[]) =>
  renderToStaticMarkup(<PinMap image="/map.svg" alt="Map of Austin" label="Results" pins={pins} />);

describe('PinMap', () => {
  test('is a picture and a list of links', () => {
    expect(render([pin])).toBe(
      '<figure class="pin-map"><img src="/map.svg" alt="Map of Austin" width="800" height="600" loading="lazy"/>' +
        '<ol aria-label="Results"><li><a href="#r1" aria-label="1-3: Austin" style="left:12.3%;top:45.6%">1-3</a></li></ol></figure>',
    );
  });

  test('escapes what it is given', () => {
    const html = render([{ ...pin, label: '<b>', href: '"x"', name: '"><script>' }]);
    expect(html).not.toMatch(/<b>|<script>|"x"/);
  });

  test('twenty pins are less than 2 KB', () => {
    expect(render(Array.from({ length: 20 }, () => pin)).length).toBeLessThan(2048);
  });
});
