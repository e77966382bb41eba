import { createContext, useContext } from 'react';
import type { Which } from './where.ts';

type Evidence = { readonly company: string; readonly open: (which: Which) => void };

/** How a number on a page opens the tickets behind it. */
export const EvidenceContext = createContext<Evidence>({ company: '', open: () => undefined });

export function useEvidence(): Evidence {
  return useContext(EvidenceContext);
}
