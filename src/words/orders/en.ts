/** By what a list of tickets is put in order, in English. */
export const ORDERS_EN = {
  label: 'Order',
  table: 'Tickets; the headings put them in another order',
  head: {
    opened: 'Reported',
    lost: 'Lost time',
    team: 'Team',
    site: 'Site',
    asset: 'Device',
  },
  order: {
    '-opened': 'Newest first',
    opened: 'Oldest first',
    '-lost': 'Most lost time first',
    lost: 'Least lost time first',
    team: 'Team, A to Z',
    '-team': 'Team, Z to A',
    site: 'Site, A to Z',
    '-site': 'Site, Z to A',
    asset: 'Device, A to Z',
    '-asset': 'Device, Z to A',
  },
  silentLast:
    'Tickets whose lost time is neither measured nor stated come last: what is assumed is an average of many.',
};
