import type { SampleAsset, SampleChange } from '../company.ts';
import { GOSSELIES, TIELT } from './staff.data.ts';

const at =
  (site: string) =>
  ([id, what]: readonly [string, string]): SampleAsset => ({ id, site, what });

/** What the company has that can break, as its helpdesk lists it. */
export const ASSETS: readonly SampleAsset[] = [
  ...(
    [
      ['MFP-TIELT-01', 'multifunctional printer, ground floor'],
      ['LBL-TIELT-01', 'label printer, packing table'],
      ['PLT-TIELT-01', 'plotter, drawing office'],
      ['PRN-MAG-01', 'document printer, shipping desk'],
      ['HMI-LASER-01', 'operator panel, laser cutter'],
      ['HMI-PLOOI-02', 'operator panel, press brake'],
      ['HAND-SET-TIELT', 'handheld scanners, warehouse'],
      ['MTR-SMIDSE', 'meeting kit, room De Smidse'],
      ['NAS-01', 'file storage'],
      ['SRV-FABRIX', 'ERP server'],
      ['SRV-LIC', 'licence server'],
      ['FW-TIELT', 'firewall'],
      ['AP-HAL-3', 'wireless access point, hall 3'],
      ['TIK-01', 'time clock, changing room'],
      ['PBX-01', 'telephone exchange'],
      ['SCALE-01', 'floor scale, shipping'],
      ['TV-HAL-1', 'production dashboard'],
      ['CMM-01', 'measuring machine'],
    ] as const
  ).map(at(TIELT)),
  ...(
    [
      ['LBL-GOSS-02', 'label printer, dock'],
      ['PRN-GOSS-01', 'document printer, depot desk'],
      ['RTR-GOSS', 'router of the internet line'],
      ['TIK-02', 'time clock, depot'],
      ['SCALE-02', 'pallet scale, depot'],
    ] as const
  ).map(at(GOSSELIES)),
];

const change = (id: string, on: string, title: string, what: string): SampleChange => ({
  id,
  on,
  title,
  what,
});

/** The change calendar: what was changed, when, and what it was meant to do. */
export const CHANGES: readonly SampleChange[] = [
  change(
    'telephony-provider',
    '2025-06-02',
    'Overstap naar nieuwe telefonie-operator',
    'SIP-trunk en nummers overgezet.',
  ),
  change(
    'room-cable',
    '2025-09-15',
    'Nieuwe USB-kabel zaalsysteem De Smidse',
    'Actieve kabel van 10 m geplaatst.',
  ),
  change(
    'modern-sign-in',
    '2025-09-22',
    'Basisverificatie uitgeschakeld',
    'Oude aanmeldmethode voor mail stopgezet.',
  ),
  change(
    'access-points',
    '2025-10-06',
    'Vervanging access points hallen',
    'Zes nieuwe AP-toestellen in hal 1 tot 3.',
  ),
  change(
    'planning-list',
    '2025-11-03',
    'Planning uit Excel naar gedeelde lijst',
    'Weekplanning loopt nu in Lists.',
  ),
  change('scan-relay', '2025-11-17', 'Mailrelay voor scantoestel', 'Toestel verstuurt via tussenserver.'),
  change(
    'exchange-firmware',
    '2025-12-01',
    'Firmware centrale en poorten RTP',
    'Poortbereik opengezet, centrale bijgewerkt.',
  ),
  change('clock-reader', '2026-01-19', 'Nieuwe lezer prikklok kleedkamer', 'Leeskop vervangen.'),
  change(
    'storage-volume',
    '2026-02-02',
    'Uitbreiding projectvolume NAS',
    'Volume van 4 naar 16 TB, oude jobs gearchiveerd.',
  ),
  change(
    'machine-network',
    '2026-02-16',
    'Machines in apart netwerk',
    'Plooibank en laser achter nieuwe firewallregels.',
  ),
  change('roaming', '2026-03-09', 'Roaming en zendvermogen wifi hallen', '802.11r aan, kanalen herschikt.'),
  change(
    'copier-firmware',
    '2026-02-10',
    'Firmware multifunctional',
    'Nieuwe versie met diepere slaapstand.',
  ),
  change('erp-index', '2026-05-12', 'Herindexering Fabrix-databank', 'Indexen op orderregels herbouwd.'),
  change(
    'print-server',
    '2026-05-18',
    'Verhuis printserver naar Tielt',
    'Wachtrijen van beide vestigingen samengebracht.',
  ),
  change('licence-seat', '2026-07-01', 'Extra licentie tekenpakket', 'Zevende zetel aangekocht.'),
  change(
    'phone-mail-app',
    '2026-04-20',
    'Mailapp op smartphones herinstalleren',
    'Handleiding verstuurd naar alle gebruikers.',
  ),
  change(
    'mailbox-online',
    '2026-05-04',
    'Gedeelde postbus zonder offline kopie',
    'Cache van groepsmailbox uitgezet bij verkoop.',
  ),
  change(
    'kiosk-sign-in',
    '2026-05-25',
    'Kioskmodus infoscherm hal',
    'Automatische aanmelding na herstart ingesteld.',
  ),
  change(
    'machine-rule',
    '2026-06-08',
    'Vaste firewallregel plooicel',
    'Regel zonder vervaldatum voor bestandsdeling.',
  ),
  change(
    'dock-firmware',
    '2026-06-15',
    'Firmware dockingstations',
    'Alle docks naar dezelfde versie gebracht.',
  ),
  change(
    'copier-sleep',
    '2026-08-31',
    'Energiestand multifunctional aangepast',
    'Diepe slaapstand uit, netwerkkaart blijft wakker.',
  ),
];
