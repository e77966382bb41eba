import { counted, fitting, isOne, say } from '../say.ts';

/** What is asked of who reports that something does not work, and what is answered, in French. */
export const REPORTS_FR = {
  title: 'Quelque chose ne va pas ?',
  link: 'Signaler',
  lead: 'Dites-le avec vos propres mots.',
  label: 'Qu’est-ce qui ne va pas ?',
  hint: 'Votre nom n’est pas nécessaire et n’est pas conservé. Tant que vous n’envoyez pas, rien n’est conservé.',
  send: 'Envoyer',
  isIt: 'Est-ce ceci ?',
  isItWhat:
    'Cela a déjà été signalé et y ressemble. Si c’est la même chose chez vous, il suffit d’appuyer une fois.',
  itIs: 'Oui, moi aussi',
  alikes: 'D’anciens signalements qui y ressemblent',
  alikesWhat:
    'Ils ne font encore partie d’aucun problème. Envoyez le vôtre : ensemble, ils peuvent en devenir un.',
  found: say(
    ({ problems, tickets }) =>
      `Cela ressemble à ${counted(problems, 'problème connu', 'problèmes connus', 'fr')} et à ${counted(tickets, 'signalement isolé', 'signalements isolés', 'fr')}.`,
  ),
  none: 'Rien de ce qui a été signalé n’y ressemble. Envoyez-le sans hésiter.',
  preparing: say(
    ({ percent }) => `Nous préparons ce qui a déjà été signalé, ${percent} %. Vous pouvez déjà envoyer.`,
  ),
  lookFailed:
    'Nous ne pouvons pas montrer maintenant si cela a déjà été signalé. Vous pouvez quand même envoyer.',
  first: 'Rien n’a encore été signalé ici : il n’y a encore rien à comparer.',
  sent: 'Merci, c’est conservé.',
  inProblem: say(
    ({ name, n }) =>
      `Votre signalement fait partie de « ${name} ». Cela a maintenant été signalé ${counted(n, 'fois', 'fois', 'fr')}.`,
  ),
  alone: say(
    ({ number }) =>
      `Il porte le numéro ${number} et reste isolé pour l’instant. Dès que les chiffres seront recalculés, vous verrez s’il fait partie d’un problème.`,
  ),
  follow: 'Les autres chiffres suivront d’eux-mêmes.',
  takeBack: 'Retirer ce signalement',
  another: 'Signaler autre chose',
  takenBack: 'Votre signalement est supprimé. Ce que vous avez écrit est toujours là.',
  file: 'Ce qui a été signalé ici',
  kept: say(
    ({ n }) =>
      `${counted(n, 'signalement', 'signalements', 'fr')} ${fitting(n, 'a été fait', 'ont été faits', 'fr')} ici. ${isOne(n, 'fr') ? 'Il compte' : 'Ils comptent'} comme tout autre ticket.`,
  ),
};
