import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { ThemesPage } from '../../contract/api/themes.schema.ts';
import { isKnown, timeRange } from '../../words/format.ts';
import type { Words } from '../../words/words.ts';
import { layTiles, type Tile } from '../kit/lay-tiles.ts';
import { useSpeaking } from '../kit/speaking.tsx';
import { useFit } from '../kit/use-fit.ts';
import { type Place, WHERE } from '../kit/where.ts';
import { addressOf } from './patterns-search.ts';
import { NO_THEME, problemsOf, themeName } from './theme-name.ts';

type Themes = NonNullable<ThemesPage['themes']>;
type Line = Themes['lines'][number];

const NARROW = 620; // pixels: below it tiles stand under each other
const FINGER = 24; // pixels: smaller, a finger hits its neighbour; the table opens it then

type PictureProps = {
  readonly company: string;
  readonly themes: Themes;
  readonly chosen: string | undefined;
  /** Sizes are lost time where that is known, else tickets. */
  readonly byTime: boolean;
};

/** A tile a theme, as large as the time it lost, and beside them what belongs to no recurring problem. */
export function ThemesPicture({ company, themes, chosen, byTime }: PictureProps) {
  const { words, lang } = useSpeaking();
  const { ref, width } = useWidth();
  const { lines, alone } = themes;
  const sizeOf = ({ lostSeconds, tickets }: Pick<Line, 'lostSeconds' | 'tickets'>): number =>
    byTime ? (isKnown(lostSeconds) ? lostSeconds.mid : 0) : tickets;
  const sayTile = (name: string, { lostSeconds, tickets }: Pick<Line, 'lostSeconds' | 'tickets'>) => {
    const time = timeOf(lostSeconds, words);
    return words.themes.tile({ theme: name, time, n: tickets });
  };
  const { tiles, rest, height } = layOut(lines.map(sizeOf), sizeOf(alone), width);
  return (
    <div className="theme-tiles" ref={ref} style={{ height }}>
      {tiles.map((tile, index) => {
        const line = lines[index];
        const name = themeName(line.theme, words);
        const address = line.theme ?? NO_THEME;
        return (
          <ThemeTile
            key={address}
            tile={tile}
            name={name}
            size={
              isKnown(line.lostSeconds)
                ? timeRange(line.lostSeconds.low, line.lostSeconds.high, lang)
                : words.themes.tickets({ n: line.tickets })
            }
            said={sayTile(name, line)}
            isChosen={chosen === address}
            isAtEnd={tile.left > width / 2}
            leads={WHERE.patterns(company, addressOf(problemsOf(line)))}
          />
        );
      })}
      {rest.width > 0 && (
        <ThemeTile
          tile={rest}
          name={words.themes.alone}
          size={
            isKnown(alone.lostSeconds)
              ? timeRange(alone.lostSeconds.low, alone.lostSeconds.high, lang)
              : words.themes.tickets({ n: alone.tickets })
          }
          said={sayTile(words.themes.alone, alone)}
          isChosen={false}
          isAtEnd={rest.left > width / 2}
          leads={WHERE.tickets(company, { alone: 'yes', way: 'leaking' })}
          isRest
        />
      )}
    </div>
  );
}

function timeOf(lost: Line['lostSeconds'], { pages, lang }: Words): string {
  return isKnown(lost) ? timeRange(lost.low, lost.high, lang) : pages.number.notYetPlain;
}

type ThemeTileProps = {
  readonly tile: Tile;
  readonly name: string;
  readonly size: string;
  readonly said: string;
  readonly isChosen: boolean;
  /** Near the right edge: what is said of it opens to the left. */
  readonly isAtEnd: boolean;
  readonly isRest?: boolean;
  readonly leads: Place;
};

function ThemeTile({ tile, name, size, said, isChosen, isAtEnd, isRest = false, leads }: ThemeTileProps) {
  const { left, top, width, height } = tile;
  const label = useFit();
  if (width === 0 || height === 0) return null;
  const style = { left, top, width, height };
  if (width < FINGER || height < FINGER)
    return <span className="theme-tile" style={style} data-rest={isRest} aria-hidden="true" />;
  return (
    <Link
      {...leads}
      {...(isRest ? {} : { hash: 'problems' })}
      className="theme-tile"
      style={style}
      data-rest={isRest}
      aria-current={isChosen ? 'true' : undefined}
      data-side={isAtEnd ? 'right' : 'left'}
    >
      <span className="theme-name" ref={label}>
        <b>{name}</b> <span>{size}</span>
      </span>
      <span className="tip" aria-hidden="true">
        {said}
      </span>
    </Link>
  );
}

/** Themes and what belongs to none: beside each other where there is room, else under each other. */
function layOut(
  sizes: readonly number[],
  rest: number,
  width: number,
): { readonly tiles: readonly Tile[]; readonly rest: Tile; readonly height: number } {
  const isNarrow = width < NARROW;
  const height = isNarrow ? Math.round(width * 1.25) : 360;
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const share = all + rest === 0 ? 0 : rest / (all + rest);
  const across = isNarrow ? width : width * (1 - share);
  const down = isNarrow ? height * (1 - share) : height;
  return {
    tiles: layTiles(sizes, { left: 0, top: 0, width: across, height: down }),
    rest: isNarrow
      ? { left: 0, top: down, width, height: height - down }
      : { left: across, top: 0, width: width - across, height },
    height,
  };
}

function useWidth() {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const shown = ref.current;
    if (shown === null) return;
    const watch = new ResizeObserver(([entry]) => setWidth(Math.round(entry.contentRect.width)));
    watch.observe(shown);
    return () => watch.disconnect();
  }, []);
  return { ref, width };
}
