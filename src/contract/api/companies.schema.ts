import { z } from 'zod';
import { calendarFaults } from '../../engine/companies/calendar-faults.ts';
import { COUNTRIES } from '../../engine/time/public-holidays.ts';
import { isZone } from '../../engine/time/zone.ts';
import { idSchema, instantSchema } from './shared.schema.ts';

const PEOPLE_MAX = 100_000;
const NAME_MAX = 120;
const LABOUR_COST_CENTS_MAX = 100_000;

/** The invented companies, by the name under which they are served. */
export const SAMPLES = ['verhaegen', 'lumen', 'tilleuls'] as const;
export type SampleName = (typeof SAMPLES)[number];
const sampleNameSchema = z.enum(SAMPLES);

/** When a company works: hours in seconds of the local day, closures as ISO days, both included. */
const calendarSchema = z.strictObject({
  country: z.enum(COUNTRIES),
  opensAt: z.number(),
  closesAt: z.number(),
  closures: z.array(z.strictObject({ from: z.string(), to: z.string() })).readonly(),
  payrollDay: z.number().nullable(),
});

const PART_OF_FAULT = {
  hours: 'hours',
  'closure-day': 'closures',
  'closure-order': 'closures',
  'closure-length': 'closures',
  'closures-many': 'closures',
  'payroll-day': 'payrollDay',
} as const;

/** The same, held against what can be reckoned with. */
const saveCalendarSchema = calendarSchema.superRefine((calendar, refine) => {
  for (const { fault } of calendarFaults(calendar))
    refine.addIssue({ code: 'custom', path: [PART_OF_FAULT[fault]], message: fault });
});

/** What is known of a company. `name` is '' until somebody says it. */
export const companySchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  people: z.number().int().nullable(),
  timezone: z.string(),
  labourCostCents: z.number().int(),
  /** Null as long as nobody said it: then it is that of an office in Belgium. */
  calendar: calendarSchema.nullable(),
  sample: sampleNameSchema.nullable(),
  tickets: z.number().int(),
  /** When the numbers on its pages were reckoned last; null before the first time. */
  reckonedAt: instantSchema.nullable(),
  /** The newest import that waits for its confirmation; null where none does. */
  waitingImport: idSchema.nullable(),
  /** What the file of its newest import is called, which tells companies without a name apart; null before any. */
  lastFile: z.string().nullable(),
  version: z.number().int(),
});
export type Company = z.infer<typeof companySchema>;

/** GET /api/companies */
export const companiesSchema = z.strictObject({
  companies: z.array(companySchema).readonly(),
  /** Whether a PostgreSQL server keeps them: its log and its backups outlast what is forgotten. */
  onServer: z.boolean(),
});

/** PUT /api/companies/:company makes it, or changes it when `version` is the one that was read. */
export const saveCompanySchema = z.strictObject({
  name: z.string().trim().max(NAME_MAX),
  people: z.number().int().min(1).max(PEOPLE_MAX).nullable(),
  timezone: z.string().refine(isZone).default('Europe/Brussels'),
  labourCostCents: z.number().int().min(1).max(LABOUR_COST_CENTS_MAX).default(4_820),
  /** Null: as nobody said it. Left out: as it was. */
  calendar: saveCalendarSchema.nullable().optional(),
  /** null to make it. */
  version: z.number().int().nullable(),
});
export type SaveCompany = z.infer<typeof saveCompanySchema>;

/** POST /api/samples/:sample: the invented company, made and read in when it is not there yet. */
export const openedSampleSchema = z.strictObject({ company: idSchema, import: idSchema.nullable() });
