import type { Ways } from '../ways.ts';

/** What comes back seldom, and what is often asked for, said plainly. */
export const PLAIN_RARE: Readonly<Record<string, Ways>> = {
  'projector-activity-room': {
    fr: [
      "projecteur de la salle d'animation sans image",
      "le beamer de la grande salle ne s'allume pas",
      "pas d'image au projecteur pour le film de l'après-midi",
    ],
  },
  'chapel-microphone': {
    fr: ['micro de la chapelle qui grésille', 'plus de son dans le micro à la messe'],
  },
  'lift-phone': {
    fr: ["téléphone de secours de l'ascenseur muet", "bouton d'appel de l'ascenseur n'appelle personne"],
  },
  'card-terminal': {
    fr: [
      'terminal Bancontact de la cafétéria hors ligne',
      'paiement par carte impossible à la cafétéria',
      'le Bancontact du coiffeur ne se connecte pas',
    ],
  },
  'weighing-chair': {
    fr: [
      "chaise pesée : le poids n'arrive pas dans Soinéa",
      'balance fauteuil ne se connecte plus à la tablette',
    ],
    en: ['weighing chair does not send the weight', 'chair scale not connected to the tablet'],
  },
  'doctor-from-home': {
    fr: [
      'accès à distance du médecin traitant expiré',
      'le docteur ne sait plus se connecter au dossier de chez lui',
      'compte du généraliste bloqué pour consultation externe',
    ],
  },
  'bed-mat': {
    fr: ["tapis de sortie de lit n'alarme pas", 'détecteur de lit chambre 209 muet'],
    nl: ['bedmat geeft geen alarm', 'sensor uit-bed kamer 11 werkt niet'],
  },
  'hall-screen': {
    fr: [
      "écran d'affichage du hall noir",
      "l'écran des activités à l'entrée ne démarre pas",
      "télé du hall bloquée sur l'écran Windows",
    ],
  },
  'direct-debit-file': {
    fr: [
      'fichier des domiciliations refusé par la banque',
      "banque rejette l'encaissement des factures résidents",
    ],
  },
  'diet-cards': {
    fr: ["cartes de régime imprimées sans l'unité", 'imprimante des cartes plateaux coupe le texte'],
    nl: ['dieetkaartjes onvolledig afgedrukt', 'printer van de plateaukaartjes laat de afdeling weg'],
  },
  'contract-signature': {
    fr: [
      'mail de signature électronique pas reçu par le candidat',
      'contrat à signer en ligne jamais arrivé',
    ],
  },
  'music-speaker': {
    fr: [
      "enceinte Bluetooth de l'animation ne se connecte pas",
      'haut-parleur musique relié au mauvais téléphone',
    ],
    nl: ['bluetoothbox van de animatie vindt mijn tablet niet', 'luidspreker koppelt met een verkeerde gsm'],
  },
  'new-colleague': {
    fr: [
      'créer un compte pour une nouvelle aide-soignante',
      'nouvelle infirmière lundi, accès Soinéa à prévoir',
      "engagement d'un cuisinier : adresse mail et badge",
      'stagiaires en soins, six comptes à ouvrir',
    ],
  },
  'badge-for-stand-in': {
    fr: [
      'badge pour une remplaçante svp',
      'demande de badge temporaire, intérim été',
      "besoin d'un badge pour l'étudiante",
    ],
    nl: ['badge nodig voor een vervangster', 'tijdelijke badge voor jobstudent aub'],
  },
  leaver: {
    fr: ['compte à clôturer, départ à la pension', "supprimer les accès d'une collègue qui nous quitte"],
  },
  'cartridge-order': {
    fr: ["commander des cartouches pour l'imprimante de l'accueil", 'toner à recommander pour le poste'],
  },
  'folder-access': {
    fr: ['accès au dossier Animation 2026', 'droits sur le répertoire des bilans kiné svp'],
  },
};
