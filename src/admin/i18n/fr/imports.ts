import type * as english from "../en/imports"
import type { Translation } from "../translation"

/** Texts of importing files of units. */
export const imports: Translation<typeof english.imports> = {
  title: "Importations",
  one: "Importation",
  subtitle:
    "Des fichiers avec autant d'unités que l'on veut, de nombreux articles et lieux, même vendues auparavant.",
  new: "Lire un fichier",
  newHint:
    "Chaque ligne est d'abord examinée ; rien ne se passe avant que vous n'importiez ce qui est bon.",
  item: "Si le fichier n'a pas de colonne sku ou gtin",
  location: "Si le fichier n'a pas de colonne location",
  inStock: "Les unités sont déjà en stock",
  inStockHint: "Le stock ne change pas ; il doit lui manquer autant de numéros de série.",
  drop: "Déposez un fichier CSV ici ou choisissez-en un, de deux millions de lignes au plus.",
  hint: "Les colonnes sont reconnues à leurs en-têtes : serial_number, sku ou gtin, location, condition et d'autres. Les lignes avec sold_on sont des unités vendues auparavant.",
  templateName: "importer-unites.csv",
  reading: "Le fichier est envoyé et examiné. Restez sur cette page jusque-là.",
  notRead: "Le fichier n'a pas été lu",
  notDone: "Cela n'a pas été fait",
  all: "Fichiers lus jusqu'ici",
  none: "Aucun pour l'instant",
  noneHint: "Le résultat d'un fichier figure ici dès qu'il est lu.",
  rows_one: "{{count}} ligne",
  rows_other: "{{count}} lignes",
  bad_one: "{{count}} ligne ne peut pas être importée",
  bad_other: "{{count}} lignes ne peuvent pas être importées",
  problems: "Lignes qui ne peuvent pas être importées",
  leftOut: "Des colonnes qui ne disent rien ici ont été ignorées",
  apply_one: "Importer {{count}} ligne",
  apply_other: "Importer {{count}} lignes",
  applyGood_one: "Importer la bonne ligne",
  applyGood_other: "Importer les {{count}} bonnes lignes",
  discard: "Abandonner",
  undo: "Annuler l'importation",
  undoHint_one:
    "{{count}} unité qu'elle a apportée disparaît avec son stock, sauf si elle a bougé depuis.",
  undoHint_other:
    "{{count}} unités qu'elle a apportées disparaissent avec leur stock, sauf celles qui ont bougé depuis.",
  applying: "{{done}} sur {{count}} importées",
  undoing: "{{done}} sur {{count}} annulées",
  leave: "Vous pouvez quitter cette page.",
  states: {
    reading: "En lecture",
    broken: "Interrompue",
    checked: "Examinée",
    applying: "En cours",
    failed: "Arrêtée",
    done: "Importée",
    undoing: "En annulation",
    undone: "Annulée",
    discarded: "Abandonnée",
  },
  tips: {
    checked: {
      label_one: "{{count}} ligne peut être importée",
      label_other: "{{count}} lignes peuvent être importées",
      hint: "Rien ne s'est encore passé.",
      left: "Rien ne s'est encore passé.",
    },
    failed: {
      label: "L'importation ne peut pas continuer",
      hint: "Corrigez ce qui l'empêche et importez de nouveau, ou annulez-la.",
      left: "Corrigez ce qui l'empêche et importez de nouveau, ou annulez-la.",
    },
    broken: {
      label: "Le fichier n'est pas arrivé en entier",
      hint: "La connexion a été coupée. Envoyez-le de nouveau.",
      left: "La connexion a été coupée. Envoyez-le de nouveau.",
    },
    done: {
      label_one: "{{count}} unité a été importée",
      label_other: "{{count}} unités ont été importées",
      hint: "Elle peut être annulée en entier.",
      left: "Elle peut être annulée en entier.",
    },
    undone: {
      label: "L'importation a été annulée",
      hint: "Toutes ses unités ont disparu.",
      left_one: "{{count}} unité a bougé depuis et a été laissée telle quelle.",
      left_other: "{{count}} unités ont bougé depuis et ont été laissées telles quelles.",
    },
  },
  figures: {
    rows: "Lignes",
    bad: "Non importables",
    applied: "Importées",
    undone: "Annulées",
    left: "Laissées telles quelles",
  },
}
