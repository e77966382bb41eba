import { Link } from '@tanstack/react-router';
import { useEvidence } from './use-evidence.ts';
import { WHERE, type Which } from './where.ts';

/** A place in a picture that opens its rows: in pixels of it. */
export type HotSpot = {
  readonly key: string;
  readonly said: string;
  readonly which: Which;
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly height: number;
};

const FINGER_PIXELS = 24; // narrower, a finger hits its neighbour: the table under the picture opens the rows then

/** Links over a picture. Hovering or reaching one by keyboard says its sentence; choosing it opens its tickets. */
export function HotSpots({ spots, across }: { readonly spots: readonly HotSpot[]; readonly across: number }) {
  const { company, open } = useEvidence();
  const wideEnough = spots.filter(({ width }) => width >= FINGER_PIXELS);
  return (
    <div className="hot-spots">
      {wideEnough.map(({ key, said, which, left, width, top, height }) => (
        <Link
          key={key}
          {...WHERE.tickets(company, which)}
          aria-label={said}
          aria-haspopup="dialog"
          data-side={left > across * 0.6 ? 'right' : 'left'}
          style={{ left, width, top, height }}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            open(which);
          }}
        >
          <span className="tip" aria-hidden="true">
            {said}
          </span>
        </Link>
      ))}
    </div>
  );
}
