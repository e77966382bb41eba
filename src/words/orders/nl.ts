/** By what a list of tickets is put in order, in Dutch. */
export const ORDERS_NL = {
  label: 'Volgorde',
  table: 'Tickets; de koppen zetten ze in een andere volgorde',
  head: {
    opened: 'Gemeld',
    lost: 'Verloren tijd',
    team: 'Team',
    site: 'Plaats',
    asset: 'Toestel',
  },
  order: {
    '-opened': 'Nieuwste eerst',
    opened: 'Oudste eerst',
    '-lost': 'Meeste verloren tijd eerst',
    lost: 'Minste verloren tijd eerst',
    team: 'Team, van A tot Z',
    '-team': 'Team, van Z tot A',
    site: 'Plaats, van A tot Z',
    '-site': 'Plaats, van Z tot A',
    asset: 'Toestel, van A tot Z',
    '-asset': 'Toestel, van Z tot A',
  },
  silentLast:
    'Tickets waarvan de verloren tijd gemeten noch opgegeven is, staan achteraan: wat aangenomen is, is een gemiddelde van vele.',
};
