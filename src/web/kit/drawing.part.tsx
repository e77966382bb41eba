import { useEffect, useRef, useState } from 'react';
import type { Plot } from '../../words/plots/plot.ts';
import { type HotSpot, HotSpots } from './hot-spots.part.tsx';

type DrawingProps = {
  /** The plot for a width in CSS pixels: it is drawn again when the column changes. */
  readonly plot: (width: number) => Plot;
  readonly height: number;
  /** What opens its rows when chosen, for that width. */
  readonly spots?: (width: number) => readonly HotSpot[];
};

/** A plot of the words room, drawn in the browser at the width of its column. */
export function Drawing({ plot, height, spots }: DrawingProps) {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const shown = place.current;
    if (shown === null) return;
    const watch = new ResizeObserver(([entry]) => setWidth(Math.round(entry.contentRect.width)));
    watch.observe(shown);
    return () => watch.disconnect();
  }, []);
  useEffect(() => {
    const shown = place.current;
    if (shown === null || width === 0) return;
    let isCurrent = true;
    import('./draw-plot.ts').then(({ drawPlot }) => {
      if (isCurrent) shown.replaceChildren(drawPlot(plot(width)));
    });
    return () => {
      isCurrent = false;
    };
  }, [plot, width]);
  return (
    <div className="picture">
      <div ref={place} className="drawing" style={{ minHeight: height }} />
      {spots !== undefined && width > 0 && <HotSpots spots={spots(width)} across={width} />}
    </div>
  );
}
