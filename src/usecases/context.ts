import type { CompanyKeys } from '../store/files/company-keys.ts';
import type { Store } from '../store/open-store.ts';
import type { AlikeWork, ImportWork, ReckonWork } from './work.ts';

/** What every verb needs: where things are kept, the clock, and the work that goes on behind the pages. */
export type Context = {
  readonly store: Store;
  readonly keys: CompanyKeys;
  /** Which data these are, as a mark that tells nothing of where they are. */
  readonly dataMark: string;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly imports: ImportWork;
  readonly reckonings: ReckonWork;
  readonly alikes: AlikeWork;
};
