/** By what a list of tickets is put in order, in French. */
export const ORDERS_FR = {
  label: 'Ordre',
  table: 'Tickets ; les en-têtes les mettent dans un autre ordre',
  head: {
    opened: 'Signalé',
    lost: 'Temps perdu',
    team: 'Équipe',
    site: 'Lieu',
    asset: 'Appareil',
  },
  order: {
    '-opened': 'Les plus récents d’abord',
    opened: 'Les plus anciens d’abord',
    '-lost': 'Le plus de temps perdu d’abord',
    lost: 'Le moins de temps perdu d’abord',
    team: 'Équipe, de A à Z',
    '-team': 'Équipe, de Z à A',
    site: 'Lieu, de A à Z',
    '-site': 'Lieu, de Z à A',
    asset: 'Appareil, de A à Z',
    '-asset': 'Appareil, de Z à A',
  },
  silentLast:
    'Les tickets dont le temps perdu n’est ni mesuré ni indiqué viennent en dernier : ce qui est supposé est une moyenne de beaucoup.',
};
