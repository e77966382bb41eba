import { ACCOUNT_CARDS } from './cards-account.data.ts';
import { BUSINESS_APPS_CARDS } from './cards-business-apps.data.ts';
import { COMPUTER_CARDS } from './cards-computer.data.ts';
import { FILES_CARDS } from './cards-files.data.ts';
import { MAIL_CARDS } from './cards-mail.data.ts';
import { MEETINGS_CARDS } from './cards-meetings.data.ts';
import { MOBILE_CARDS } from './cards-mobile.data.ts';
import { NETWORK_CARDS } from './cards-network.data.ts';
import { NOISE_CARDS } from './cards-noise.data.ts';
import { OFFICE_APPS_CARDS } from './cards-office-apps.data.ts';
import { PRINTING_CARDS } from './cards-printing.data.ts';
import { REMOTE_WORK_CARDS } from './cards-remote-work.data.ts';
import { REQUEST_CARDS } from './cards-request.data.ts';
import { SCREEN_AND_DESK_CARDS } from './cards-screen-and-desk.data.ts';
import { SECURITY_CARDS } from './cards-security.data.ts';
import { SERVERS_CARDS } from './cards-servers.data.ts';
import { SHOP_FLOOR_CARDS } from './cards-shop-floor.data.ts';
import { TELEPHONY_CARDS } from './cards-telephony.data.ts';
import type { CatalogueObject, CatalogueSymptom, ProblemCard } from './catalogue.ts';
import { BUSINESS_OBJECTS } from './objects-business.data.ts';
import { DEVICE_OBJECTS } from './objects-devices.data.ts';
import { SOFTWARE_OBJECTS } from './objects-software.data.ts';
import { SYMPTOMS } from './symptoms.data.ts';

/** Everything the engine knows of the problems of office and shop-floor IT, before it sees a ticket. */
export type Catalogue = {
  readonly objects: readonly CatalogueObject[];
  readonly symptoms: readonly CatalogueSymptom[];
  readonly cards: readonly ProblemCard[];
};

/** The tables of the catalogue, joined. */
export const WHOLE_CATALOGUE: Catalogue = {
  objects: [...BUSINESS_OBJECTS, ...DEVICE_OBJECTS, ...SOFTWARE_OBJECTS],
  symptoms: [...SYMPTOMS],
  cards: [
    ...ACCOUNT_CARDS,
    ...BUSINESS_APPS_CARDS,
    ...COMPUTER_CARDS,
    ...FILES_CARDS,
    ...MAIL_CARDS,
    ...MEETINGS_CARDS,
    ...MOBILE_CARDS,
    ...NETWORK_CARDS,
    ...NOISE_CARDS,
    ...OFFICE_APPS_CARDS,
    ...PRINTING_CARDS,
    ...REMOTE_WORK_CARDS,
    ...REQUEST_CARDS,
    ...SCREEN_AND_DESK_CARDS,
    ...SECURITY_CARDS,
    ...SERVERS_CARDS,
    ...SHOP_FLOOR_CARDS,
    ...TELEPHONY_CARDS,
  ],
};
