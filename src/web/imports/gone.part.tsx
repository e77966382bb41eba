import { Link } from '@tanstack/react-router';
import { Answer } from '../kit/answer.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { WHERE } from '../kit/where.ts';

/** An import that was forgotten, or that there never was: which of the two, and where to go. */
export function GonePart({ company, why }: { readonly company: string; readonly why: string }) {
  const { words } = useSpeaking();
  const { gone } = words.importing;
  return (
    <>
      <Answer question={gone.title}>{why}</Answer>
      <div className="buttons">
        <Link className="button primary" {...WHERE.company(company)}>
          {gone.toCompany}
        </Link>
      </div>
    </>
  );
}
