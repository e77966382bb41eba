import { fitting, say } from '../say.ts';

/** What is asked about a problem, and what was learned from what people said, in French. */
export const LEARNED_FR = {
  ask: 'Cela en fait-il aussi partie ?',
  askWhat: say(
    ({ n }) =>
      `${n} ${fitting(n, 'ticket isolé en fait', 'tickets isolés en font', 'fr')} peut-être partie. Dans nos entreprises inventées, environ 6 sur 10 de ces tickets en faisaient vraiment partie : nous ne les comptons donc pas tant que vous ne le dites pas.`,
  ),
  yes: 'Oui, il en fait partie',
  no: 'Non, pas celui-ci',
  skip: 'Suivant',
  keys: 'Touches : + pour oui, - pour non, 0 pour le suivant.',
  seen: 'Vous les avez tous vus.',
  again: 'Les revoir',
  which: 'qui font peut-être partie d’un problème',
  belongs: say(({ name }) => `Fait partie de « ${name} »`),
  more: {
    title: 'Y en a-t-il d’autres ?',
    what: 'Les tickets isolés qui vont le mieux avec ceux-ci. Cochez ceux qui en font partie.',
    look: 'Les chercher',
    none: 'Plus aucun ticket isolé ne ressemble à ceux-ci.',
    pick: say(({ ticket }) => `Le ticket ${ticket} en fait partie`),
    add: 'Ceux-ci en font partie aussi',
    caption:
      'Ce qui va le mieux avec ceux-ci vient en premier. Dans nos entreprises inventées, environ 4 sur 10 des cinq premiers en faisaient vraiment partie, et 3 sur 10 de l’ensemble : aucun n’est donc coché d’avance.',
  },
  /** What a problem that somebody saw is called until its numbers are made. */
  gathered: 'Nouveau problème',
  from: {
    merge:
      'Appris : ces tickets sont un seul problème, même après chaque importation. Ce qui dit exactement la même chose et était encore isolé les rejoint.',
    split:
      'Appris : ce sont deux problèmes. Ce qui arrive plus tard va du côté dont les mots sont les plus proches.',
    'not-same':
      'Appris : ces tickets ne reviennent pas ici. Ce qui dira plus tard exactement la même chose n’en fait pas partie non plus.',
    also: 'Appris : ces tickets en font partie, même après chaque importation. Ce qui dit exactement la même chose et était encore isolé les rejoint.',
    'not-this':
      'Appris : ces tickets n’en font pas partie, et nous ne le demandons plus. Cela vaut aussi pour ce qui dit exactement la même chose.',
    gather:
      'Appris : ces tickets sont un seul problème, même après chaque importation. Ce qui dit exactement la même chose et était encore isolé les rejoint.',
    reported:
      'Appris : ce signalement en fait partie, même après chaque importation. Ce avec quoi il serait groupé autrement reste où c’est.',
    rename: 'Appris : ce problème s’appelle ainsi ici, même si des tickets s’y ajoutent.',
  },
  export: 'Ce que vous nous avez appris (JSON)',
  exportWhat:
    'Quels tickets vous avez réunis ou séparés, et comment vous avez nommé des problèmes. Cela reste à votre entreprise : le catalogue de Signaal n’en change pas.',
  takenBack: 'Ce qui en avait été appris est oublié.',
};
