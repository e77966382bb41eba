import type { Words } from '../../words/words.ts';

type Company = { readonly name: string; readonly tickets: number };
type Refusal = { readonly message: string; readonly companies: readonly Company[] };
type Shown = {
  readonly words: Words;
  readonly refusal: Refusal;
  readonly again: () => void;
  readonly pick: (company: string) => void;
};

/** What went wrong, what is safe, what to do; or, with several companies in one file, which one. */
export function RefusedPage({ words, refusal, again, pick }: Shown) {
  const { page } = words;
  if (refusal.companies.length > 0) {
    return (
      <main className="centre">
        <h1>{page.chooseCompany}</h1>
        <p>{page.chooseCompanyWhy}</p>
        <ul className="companies">
          {refusal.companies.map(({ name, tickets }) => (
            <li key={name}>
              <button type="button" onClick={() => pick(name)}>
                {page.companyTickets({ name, tickets })}
              </button>
            </li>
          ))}
        </ul>
      </main>
    );
  }
  return (
    <main className="centre">
      <h1>{page.failed}</h1>
      <p className="lead" role="alert">
        {refusal.message}
      </p>
      <p className="quiet">{page.safe}</p>
      <button type="button" className="primary" onClick={again}>
        {page.retry}
      </button>
    </main>
  );
}
