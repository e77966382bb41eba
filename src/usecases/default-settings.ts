/** What an hour of work costs the employer when nobody says otherwise: Belgium, Eurostat 2024. */
export const LABOUR_COST_CENTS = 4_820;

/** The seed of a report when nobody chooses one. */
export const SEED = 1;

/** The zone of the firms we serve first. */
export const TIMEZONE = 'Europe/Brussels';
