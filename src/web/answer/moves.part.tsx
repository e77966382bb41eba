import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { isKnown, timeRange } from '../../words/format.ts';
import { sayDay } from '../../words/say-time.ts';
import { nameOf } from '../kit/name-of.ts';
import { Rows } from '../kit/rows.part.tsx';
import { sentence } from '../kit/sentence.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { WHERE } from '../kit/where.ts';
import { TakeDialog } from '../pattern/take-dialog.part.tsx';
import type { Told } from './told.ts';

type Move = Told['moves'][number];

/** The three moves that would change the answer most, each with its owner or a button to give it one. */
export function Moves({ company, moves }: { readonly company: string; readonly moves: Told['moves'] }) {
  const { words } = useSpeaking();
  const [taking, setTaking] = useState<Move | null>(null);
  if (moves.length === 0) return <p>{words.moves.none}</p>;
  return (
    <>
      <ol className="moves">
        {moves.map((move) => (
          <li key={move.pattern}>
            <div>
              <p>
                <MoveSentence company={company} move={move} />
              </p>
              <p className="owner">
                <Owner owner={move.owner} due={move.due} />
                <button type="button" onClick={() => setTaking(move)}>
                  {move.owner === null ? words.pages.answer.take : words.pages.answer.change}
                  <span className="visually-hidden">: {nameOf(move.name, words.lang)}</span>
                </button>
              </p>
            </div>
          </li>
        ))}
      </ol>
      {taking !== null && (
        <TakeDialog company={company} of={{ ...taking, id: taking.pattern }} close={() => setTaking(null)} />
      )}
    </>
  );
}

function MoveSentence({ company, move }: { readonly company: string; readonly move: Move }) {
  const { words, lang } = useSpeaking();
  const name = <Link {...WHERE.pattern(company, move.pattern)}>{nameOf(move.name, lang)}</Link>;
  const { savesSeconds: saves } = move;
  if (!isKnown(saves)) return sentence(words.moves.first, { name });
  const time = <Rows which={{ pattern: move.pattern }}>{timeRange(saves.low, saves.high, lang)}</Rows>;
  return sentence(words.moves.move, { name, time });
}

/** Who takes it and by when, or that nobody does. */
export function Owner({ owner, due }: { readonly owner: string | null; readonly due: string | null }) {
  const { words, lang } = useSpeaking();
  const { answer } = words.pages;
  if (owner === null) return <span className="quiet">{answer.nobody}</span>;
  if (due === null) return <span>{answer.ownedNoDay({ owner })}</span>;
  return <span>{answer.owned({ owner, day: sayDay(due, new Date(), lang) })}</span>;
}
