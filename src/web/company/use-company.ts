import { type Company, companiesSchema } from '../../contract/api/companies.schema.ts';
import { API } from '../kit/api/paths.ts';
import { useAsk } from '../kit/api/use-ask.ts';

/** What is known of the company; undefined until it is. */
export function useCompany(id: string): Company | undefined {
  const companies = useAsk(companiesSchema, API.companies);
  return companies.data?.companies.find((company) => company.id === id);
}
