import { createContext, type RefObject, use, useLayoutEffect, useState } from 'react';
import type { Method } from '../../words/methods/nl.ts';

type Place = { readonly methods: readonly Method[]; readonly element: Element; readonly show: Show };
type Show = (methods: readonly Method[]) => void;

/** The places of one page that can lead to how a number is reckoned. */
export type MethodPlaces = {
  /** Lets a place take part until what it answers is called. */
  readonly add: (place: Place) => () => void;
};

/**
 * The places of one page: each is told which of its methods it is the first on the page to lead to, so that no way is offered
 * twice, whichever parts of the page are there.
 */
export function methodPlaces(): MethodPlaces {
  const places = new Set<Place>();
  const tell = (): void => {
    const led = new Set<Method>();
    for (const { methods, show } of [...places].sort(asTheyStand)) {
      show(methods.filter((method) => !led.has(method)));
      for (const method of methods) led.add(method);
    }
  };
  return {
    add: (place) => {
      places.add(place);
      tell();
      return () => {
        places.delete(place);
        tell();
      };
    },
  };
}

const asTheyStand = ({ element: a }: Place, { element: b }: Place): number =>
  a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;

export const MethodPlacesContext = createContext<MethodPlaces>(methodPlaces());

/** Which of these methods nothing before this place on its page leads to. */
export function useFirstOfPage(
  ref: RefObject<Element | null>,
  methods: readonly Method[],
): readonly Method[] {
  const places = use(MethodPlacesContext);
  const [first, setFirst] = useState<readonly Method[]>([]);
  const asked = methods.join(' ');
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    // Safe cast: joined from methods a line above, none of which holds a space.
    const own = asked.split(' ') as readonly Method[];
    const show: Show = (now) => setFirst((before) => (before.join(' ') === now.join(' ') ? before : now));
    return places.add({ methods: own, element, show });
  }, [places, ref, asked]);
  return first;
}
