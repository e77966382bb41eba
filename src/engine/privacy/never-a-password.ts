/**
 * Words that follow "password", "wachtwoord" or "mot de passe" in a sentence and are never the value:
 * what happened to it, what somebody wants with it, and the small words that start a sentence.
 */
export const NEVER_A_PASSWORD: ReadonlySet<string> = new Set(
  `vergeten verlopen vervallen gereset resetten reset resetted geblokkeerd geweigerd gewijzigd wijzigen veranderd
  veranderen aanpassen aangepast aanmaken aangemaakt ingesteld instellen opgeslagen onthouden verkeerd fout foutief
  foute onjuist ongeldig juist correct incorrect ok oke okay goed slecht kapot kwijt zoek gekend onbekend bekend nodig
  verplicht gevraagd vragen vraagt leeg nieuw nieuwe oud oude tijdelijk tijdelijke hetzelfde dezelfde anders verstuurd
  gestuurd doorgestuurd meegedeeld gekregen ontvangen gehackt gelekt gestolen veilig onveilig zwak sterk kort lang
  niet nog al ook weer opnieuw steeds altijd nooit geen de het een en of maar want als dan dat die deze dit er ik je u
  jij hij zij ze we wij jullie mijn mij uw zijn haar ons onze hun kan kunnen kon werkt werken wil willen moet moeten
  mag is was wordt werd zal zou heeft hebben heb graag gelieve aub alstublieft svp bedankt dank gebruiker gebruikers
  medewerker medewerkster collega mevrouw meneer mevr mr klant iemand niemand iedereen bij van voor op in met naar om
  te aan door over na sinds vanaf voorlopig enkel alleen tot hoe wat waar wanneer waarom wie welke daarna nu vandaag
  gisteren morgen volgens zie bijlage probleem problemen melding foutmelding lukt lukken gelukt mislukt account login
  gebruikersnaam nvt onbekende zelf leeggemaakt hersteld opgelost terug
  oublié oubliée oublie oubliés expiré expirée expire expirés périmé périmée perdu perdue incorrecte incorrects erroné
  erronée faux fausse mauvais mauvaise bon bonne bloqué bloquée bloque refusé refusée refuse rejeté changé changée
  changer modifié modifiée modifier réinitialisé réinitialiser réinitialisation reinitialiser reinitialisation
  invalide valide inconnu inconnue demandé demandée demande requis requise obligatoire nécessaire vide nouveau nouvelle
  ancien ancienne temporaire même différent envoyé envoyée communiqué reçu piraté volé compromis sûr faible fort trop
  court longue très toujours jamais encore plus pas ne n'est non oui le la les un une des du de et ou mais car si que
  qui ce cette ces cet il elle on nous vous ils elles je j'ai mon ma mes son sa ses notre votre leur peut peux pouvez
  pouvoir fonctionne fonctionnent marche veut veux doit dois est était sera a ai as avons avez ont été être merci svp
  bonjour utilisateur utilisatrice utilisateurs collègue madame monsieur mme client quelqu'un personne tout tous avec
  sans pour par sur dans chez à au aux vers depuis après avant comment quoi quand pourquoi où quel quelle aujourd'hui
  hier demain voir selon annexe problème problèmes erreur message impossible compte connexion identifiant aucun aucune
  bien enregistré sauvegardé introuvable
  forgotten forgot forget expired expires expiring expiry locked lock unlocked unlock wrong invalid valid rejected
  refused denied changed change changing changes updated update required needed missing empty new old temporary same
  different sent received hacked leaked stolen compromised safe weak strong short long too not never always again
  still the a an and or but because if then that this these those it i you he she we they my your his her our their
  can cannot can't could does doesn't do don't did didn't works work working works would will want wants must should
  has have had please pls thanks thank hello hi user users colleague someone nobody everybody everyone with without
  for by on in at to from of about after before since how what when why where who which today yesterday tomorrow see
  attached attachment issue issues problem problems error message unable failed fails fail account login username none
  unknown known saved stored remembered accepted prompt prompts popup dialog screen page manager policy protected
  protection asked asking ask asks request requested requests resets recovery recover help assistance being also
  just only already set n/a na nil null yes no ja nee done fixed solved resolved good bad fine back out up off
  weet weten geraak geraakt gebruik gebruikt komt staat blijft krijgt krijg zegt zeggen geeft ziet zie
  sait saisi saisir reste ici là`.split(/\s+/u),
);
