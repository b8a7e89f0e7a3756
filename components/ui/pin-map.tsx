import { type Markup, markup } from './markup';

/** A link over a map. */
export type MapPin = {
  /** The middle of the pin, in percent from the left edge and from the upper one. */
  readonly x: number;
  readonly y: number;
  /** What stands in the pin, for example "1-3". */
  readonly label: string;
  readonly href: string;
  /** What a screen reader says; it begins with the label. */
  readonly name: string;
};

type Props = {
  /** Address of the picture, four units wide and three high. */
  image: string;
  alt: string;
  /** Names the list of pins. */
  label: string;
  pins: readonly MapPin[];
};

/** A picture of a map with pins over it: for a keyboard or a screen reader a list of links. */
export function PinMap({ image, alt, label, pins }: Props) {
  const list = markup`${pins.map(drawPin)}`;
  return (
    <figure className="pin-map">
      {/* biome-ignore lint/performance/noImgElement: an SVG picture needs no other size. */}
      <img src={image} alt={alt} width={800} height={600} loading="lazy" />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: `markup` has escaped every hole. */}
      <ol aria-label={label} dangerouslySetInnerHTML={{ __html: list.text }} />
    </figure>
  );
}

function drawPin({ x, y, label, href, name }: MapPin): Markup {
  return markup`<li><a href="${href}" aria-label="${name}" style="left:${x}%;top:${y}%">${label}</a></li>`;
}
