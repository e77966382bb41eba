import { companiesSchema } from '../../contract/api/companies.schema.ts';
import { API } from './api/paths.ts';
import { useAsk } from './api/use-ask.ts';
import { useSpeaking } from './speaking.tsx';

/** What outlasts forgetting, where a server keeps the companies; nothing where all lies in the data folder. */
export function Outlasts() {
  const { words } = useSpeaking();
  const companies = useAsk(companiesSchema, API.companies);
  return companies.data?.onServer === true ? <p>{words.importing.forgetting.onServer}</p> : null;
}
