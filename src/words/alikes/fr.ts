import { counted, fitting, say } from '../say.ts';

/** What is said of tickets that are alike, in French. */
export const ALIKES_FR = {
  title: 'A-t-on déjà eu cela ?',
  more: 'D’autres comme celui-ci',
  some: say(
    ({ n }) =>
      `${counted(n, 'ticket ressemble', 'tickets ressemblent', 'fr')} à celui-ci, ${fitting(n, 'voir ci-dessous', 'le plus proche d’abord', 'fr')}.`,
  ),
  ten: 'Ces dix tickets lui ressemblent le plus.',
  none: 'Rien ne lui ressemble.',
  noneWhat:
    'Aucun autre ticket ne partage assez de mots avec celui-ci. C’est peut-être nouveau, ou dit en de tout autres mots : pour savoir si un autre ticket est le même problème, nous regardons plus que les mots.',
  preparing: say(({ percent }) => `Les tickets sont comparés entre eux, ${percent} %.`),
  preparingWhat: 'Cela se fait une fois après chaque importation ; ensuite cette page répond aussitôt.',
  this: 'Ce ticket',
  list: 'Ce qui lui ressemble',
  problems: say(
    ({ n, name }) => `Parmi eux, ${n} ${fitting(n, 'appartient', 'appartiennent', 'fr')} à ${name}.`,
  ),
  like: {
    same: 'dit exactement la même chose',
    strong: 'lui ressemble fortement',
    clear: 'lui ressemble',
    faint: 'lui ressemble un peu',
  },
  share: say(({ words }) => `les deux disent : ${words}`),
  caption:
    'C’est une ressemblance de mots, ou de sens entre deux langues, pas une certitude. Dans nos entreprises inventées, ce qui ressemblait fortement était le même problème 7 fois sur 10, ce qui ressemblait 6 fois sur 10, et ce qui ressemblait un peu 5 fois sur 10.',
  pick: say(({ ticket }) => `Le ticket ${ticket} parle du même problème`),
  gatherWhat:
    'Si des tickets isolés disent la même chose, cochez-les : avec celui-ci, ils deviennent un problème.',
  gather: 'C’est un seul problème',
};
