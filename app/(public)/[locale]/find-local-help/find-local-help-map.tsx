import { PinMap } from '@/components/ui/pin-map';
import {
  fittingRadius,
  type MapView,
  mapViewAround,
  mapViewOfState,
  viewName,
} from '@/lib/domain/map';
import { type Pin, placePins } from '@/lib/domain/map-pin';
import { routes } from '@/lib/routes';
import type { HelpItem } from '@/lib/services/find-local-help';
import { stateInSentence } from '@/lib/texts/states';
import { translator } from '@/lib/texts/translator';
import type { ResultsProps } from './find-local-help-list';

/** Where those of this page are; each pin leads to its first in the list. */
export function FindLocalHelpMap(props: ResultsProps) {
  const { locale, results } = props;
  const { items } = results.page;
  const view = viewOf(props);
  const { pins } = placePins(view, items);
  if (pins.length === 0) return null;
  const t = translator(locale, 'findLocalHelp');
  const place =
    view.radius === null ? stateInSentence(locale, results.place.state) : results.place.name;
  return (
    <aside id="map" aria-labelledby="map-heading" className="min-w-0 print:hidden">
      <div className="lg:sticky lg:top-4">
        <h3 id="map-heading" className="text-lg">
          {t('map')}
        </h3>
        <PinMap
          image={`${routes.apiMaps}/${viewName(view)}`}
          alt={t('mapAlt', { place })}
          label={t('map')}
          pins={pins.map(({ x, y, label, ...pin }) => {
            const name = t('mapPin', { label, names: placesOf(pin, items) });
            return { x, y, label, href: `#r${pin.positions[0]}`, name };
          })}
        />
        <p className="mt-2 text-sm text-muted">{t('mapNote')}</p>
      </div>
    </aside>
  );
}

/** As close as those near on this page allow; the whole state when nobody of them is near. */
function viewOf({ query, results: { place, page } }: ResultsProps): MapView {
  const near = page.items.filter(({ part }) => part === 'near');
  if (place.center === null || query.radius === 'state' || near.length === 0) {
    return mapViewOfState(place.state);
  }
  return mapViewAround(place.center, fittingRadius(place.center, near, query.radius), place.state);
}

/** The cities of those at a pin, each once. */
function placesOf({ positions }: Pick<Pin, 'positions'>, items: readonly HelpItem[]): string {
  const there = items.filter(({ position }) => positions.includes(position));
  return [...new Set(there.map(({ city }) => city))].join(', ');
}
