import { type MapView, percentOfWidth, scaleMiles } from '@/lib/domain/map';
import {
  clipRing,
  cutLine,
  type Frame,
  frameAround,
  pathData,
  type XY,
} from '@/lib/domain/map-shape';
import type { Area, Extent, LineKind, Outlines } from '@/lib/domain/outline';
import { type Label, picture, placeLabels, type Seen, type SeenArea, toXY } from './map-label';

/** What is cut off lies a little outside, so that no cut is seen. */
const sheet: Frame = { left: -8, top: -8, right: 808, bottom: 608 };

/** Colors of app/globals.css; a picture of its own cannot use the tokens there. */
const style = [
  'text{font-family:"Open Sans",Arial,Helvetica,sans-serif;font-size:22px;fill:#262626;stroke:#fff;stroke-width:4px;stroke-linejoin:round;paint-order:stroke}',
  'path,.edge{fill:none;stroke-linejoin:round}',
  '.abroad{fill:#d9d9d9}.land{fill:#f2f2f2}.here{fill:#fff}',
  'path.county{stroke:#d9d9d9;stroke-width:2}.coast{stroke:#4f95b2;stroke-width:2}path.state{stroke:#808080;stroke-width:4}',
  '.edge,.cross{stroke:#046791;stroke-width:3}.edge{stroke-dasharray:10 8}',
  'text.state{font-size:24px;font-weight:600;letter-spacing:.1em;fill:#5a5a5a}',
  'text.county{font-size:20px;font-style:italic;fill:#5a5a5a}',
].join('');

/** Draws what a view shows, as an SVG picture of 800 by 600 units. */
export function drawView(view: MapView, outlines: Outlines): string {
  const states = seenAreas(view, outlines.states);
  const here = states.filter(({ state }) => state === view.state);
  const others = states.filter(({ state }) => state !== view.state);
  const abroad = seenAreas(view, outlines.abroad);
  const circle = circleOf(view);
  const scale = scaleOf(view);
  const seen: Seen = {
    view,
    states,
    abroad,
    counties: seenAreas(view, outlines.counties),
    towns: outlines.towns,
    taken: [...circle.taken, ...scale.taken],
  };
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600" viewBox="0 0 800 600" text-anchor="middle">',
    `<style>${style}</style><rect width="800" height="600" fill="#c5dff1"/>`,
    drawLand('abroad', abroad),
    drawLand('land', others),
    drawLand('here', here),
    ...drawLines(view, outlines),
    circle.drawing,
    ...placeLabels(seen).map(drawLabel),
    scale.drawing,
    '</svg>',
  ].join('');
}

function seenAreas(view: MapView, areas: readonly Area[]): SeenArea[] {
  return areas
    .filter(({ extent }) => mayBeSeen(view, extent))
    .map(({ state, name, rings }) => ({ state, name, rings: seenRings(view, rings) }))
    .filter(({ rings }) => rings.length > 0);
}

function seenRings(view: MapView, rings: Area['rings']): readonly (readonly XY[])[] {
  return rings
    .map((ring) =>
      clipRing(
        ring.map((position) => toXY(view, position)),
        sheet,
      ),
    )
    .filter((ring) => ring.length > 2);
}

function mayBeSeen(view: MapView, { west, east, south, north }: Extent): boolean {
  const [left, bottom] = toXY(view, [west, south]);
  const [right, top] = toXY(view, [east, north]);
  // At the other side of the globe an extent may be torn apart, left of its right edge.
  const isBeside = left <= right && (right < sheet.left || left > sheet.right);
  return !isBeside && bottom >= sheet.top && top <= sheet.bottom;
}

function drawLand(look: string, areas: readonly SeenArea[]): string {
  const data = areas.flatMap(({ rings }) => rings.map((ring) => pathData(ring, true))).join('');
  return data === '' ? '' : `<path class="${look}" d="${data}"/>`;
}

const lineKinds: readonly LineKind[] = ['county', 'coast', 'state'];

function drawLines(view: MapView, { lines }: Outlines): string[] {
  const seen = lines.filter(({ extent }) => mayBeSeen(view, extent));
  return lineKinds.map((kind) => {
    const data = seen
      .filter((line) => line.kind === kind)
      .flatMap(({ points }) =>
        cutLine(
          points.map((point) => toXY(view, point)),
          sheet,
        ),
      )
      .map((piece) => pathData(piece, false));
    return `<path class="${kind}" d="${data.join('')}"/>`;
  });
}

const middle: XY = [picture.right / 2, picture.bottom / 2];

function circleOf(view: MapView) {
  if (view.radius === null) return { drawing: '', taken: [] };
  const radius = Math.round((percentOfWidth(view, view.radius) * picture.right) / 100);
  const [x, y] = middle;
  const top = y - radius;
  const edge = `<circle class="edge" cx="${x}" cy="${y}" r="${radius}"/>`;
  const cross = `<path class="cross" d="M${x - 14} ${y}h28M${x} ${y - 14}v28"/>`;
  return {
    drawing: `${edge}${cross}<text x="${x}" y="${top + 8}">${view.radius} mi</text>`,
    taken: [frameAround([x, top], 90, 30)],
  };
}

const scaleStart = 24;
const scaleHeight = picture.bottom - 24;

function scaleOf(view: MapView) {
  const miles = scaleMiles(view);
  const length = Math.round((percentOfWidth(view, miles) * picture.right) / 100);
  const bar = `M${scaleStart} ${scaleHeight - 10}v10h${length}v-10`;
  const text = `<text x="${scaleStart + length / 2}" y="${scaleHeight - 8}">${miles} mi</text>`;
  const frame = { left: 0, top: scaleHeight - 36, right: scaleStart + length + 16, bottom: 600 };
  return {
    drawing: `<path d="${bar}" stroke="#fff" stroke-width="7"/><path d="${bar}" stroke="#262626" stroke-width="3"/>${text}`,
    taken: [frame],
  };
}

function drawLabel({ look, text, at: [x, y], anchor, dot }: Label): string {
  const spot = dot ? `<circle cx="${Math.round(dot[0])}" cy="${Math.round(dot[1])}" r="5"/>` : '';
  const type = look === 'town' ? '' : ` class="${look}"`;
  const side = anchor === 'middle' ? '' : ` text-anchor="${anchor}"`;
  const place = `x="${Math.round(x)}" y="${Math.round(y + 7)}"`;
  return `${spot}<text${type}${side} ${place}>${escapeXml(text)}</text>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
