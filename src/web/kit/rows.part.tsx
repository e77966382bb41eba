import { Link } from '@tanstack/react-router';
import type { MouseEvent, ReactNode } from 'react';
import { useEvidence } from './use-evidence.ts';
import { WHERE, type Which } from './where.ts';

type RowsProps = { readonly which: Which; readonly children: ReactNode; readonly className?: string };

/** A number that opens its rows: here in a drawer, or on their own page with a middle click or a copied address. */
export function Rows({ which, children, className = 'rows' }: RowsProps) {
  const { company, open } = useEvidence();
  const onClick = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    open(which);
  };
  return (
    <Link className={className} {...WHERE.tickets(company, which)} onClick={onClick} aria-haspopup="dialog">
      {children}
    </Link>
  );
}
