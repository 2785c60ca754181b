import type * as english from "../en/privacy"
import type { Translation } from "../translation"

/** Texts of what is held about a customer, and of erasing it. */
export const privacy: Translation<typeof english.privacy> = {
  title: "Confidentialité",
  held: "Ce qui est conservé sur {{customer}}",
  subtitle:
    "En plus de son compte et de ses commandes, qui relèvent de Medusa. Les historiques d'unités ne nomment un client que par un identifiant.",
  save: "Enregistrer en JSON",
  erase: "Effacer",
  nothing: "Rien n'est conservé",
  nothingHint:
    "Aucune unité, aucun dossier, aucune offre ni preuve de livraison ne mène à ce client.",
  nothingToErase: "Rien de tout cela ne peut être effacé",
  sections: {
    units: "Unités",
    former_notes: "Anciennes notes",
    cases: "Dossiers",
    handovers: "Offres d'unités",
    proofs: "Preuves de livraison",
    book: "Registre d'entrées et de sorties",
  },
  isTheirs: "Lui appartient",
  notTheirs: "Ne lui appartient pas",
  handedIn: "Remise par ce client",
  sold: "vendue le {{date}}",
  registered: "enregistrée le {{date}}",
  signature: "avec signature",
  photos_one: "{{count}} photo",
  photos_other: "{{count}} photos",
  erased: "Effacé",
  offerOpen: "Ouverte",
  offerEnded: "Terminée",
  none: "(aucune)",
  eraseTitle: "Effacer ce qui est conservé sur {{customer}} ?",
  eraseHint:
    "C'est irréversible. Le nom, l'adresse et l'e-mail restent dans Medusa : effacez-les là-bas.",
  files: "Les fichiers des signatures et des photos relèvent de Medusa : supprimez-les là-bas.",
  typeToErase: "Saisissez {{text}} pour effacer :",
  notErased: "Rien n'a été effacé",
  done: "C'est effacé",
  doneHint:
    "Toutes les chaînes sont intactes. Le nom, l'adresse et l'e-mail restent dans Medusa : effacez-les là-bas.",
  going: "Ce qui disparaît",
  gone: "Ce qui a disparu",
  goes: {
    unit_notes_one: "Les notes de {{count}} unité, et qui l'a remise",
    unit_notes_other: "Les notes de {{count}} unités, et qui les a remises",
    former_notes_one: "D'anciennes notes sur {{count}} ligne d'historique",
    former_notes_other: "D'anciennes notes sur {{count}} lignes d'historique",
    cases_one: "Le contact et les notes de {{count}} dossier, étapes comprises",
    cases_other: "Le contact et les notes de {{count}} dossiers, étapes comprises",
    proofs_one: "{{count}} preuve de livraison : signataire, signature, photos, note",
    proofs_other: "{{count}} preuves de livraison : signataires, signatures, photos, notes",
    handovers_one: "L'e-mail de {{count}} offre ouverte, qui prend fin",
    handovers_other: "Les e-mails de {{count}} offres ouvertes, qui prennent fin",
  },
  staying: "Ce qui reste",
  stays: {
    events_one: "{{count}} événement de ses unités",
    events_other: "{{count}} événements de ses unités",
    sales_one: "La vente, l'enregistrement et la garantie de {{count}} unité",
    sales_other: "Les ventes, enregistrements et garanties de {{count}} unités",
    acquisition_and_disposition_one: "{{count}} inscription au registre",
    acquisition_and_disposition_other: "{{count}} inscriptions au registre",
    borrowers_one: "Qui détient {{count}} unité prêtée",
    borrowers_other: "Qui détient {{count}} unités prêtées",
    store_notes_one: "Les notes de {{count}} unité qui ne lui appartient pas",
    store_notes_other: "Les notes de {{count}} unités qui ne lui appartiennent pas",
    faults_one: "La panne de {{count}} dossier",
    faults_other: "Les pannes de {{count}} dossiers",
  },
  why: {
    events:
      "Ils ne nomment un client que par un identifiant. S'il en manquait un, la chaîne serait rompue.",
    sales: "C'est la trace de la vente, en identifiants et en dates.",
    acquisition_and_disposition:
      "La loi qui impose le registre impose aussi les personnes qui y figurent.",
    borrowers: "Le nom est oublié dès le retour de l'unité.",
    store_notes: "Elles concernent l'unité. Effacez-les à la main si elles nomment quelqu'un.",
    faults: "Ce qui ne va pas sur une unité fait partie de son historique.",
  },
}
