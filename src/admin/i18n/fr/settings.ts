import type * as english from "../en/settings"
import type { Translation } from "../translation"

/** Texts of the settings page. */
export const settings: Translation<typeof english.settings> = {
  settings: {
    title: "Réglages des numéros de série",
    subtitle:
      "Ce qu'exigent les numéros de série dans cette boutique, et où articles et emplacements diffèrent.",
    tabs: {
      policy: "Règles par défaut",
      items: "Articles suivis",
      places: "Règles par emplacement",
      conditions: "États",
      reasons: "Motifs",
      book: "Registre",
    },
    hints: {
      items:
        "Chaque article dont les numéros de série sont suivis, et ce qu'il dit autrement que la boutique.",
      places:
        "Un article peut suivre d'autres règles à un emplacement, par exemple un magasin qui commence le suivi après l'entrepôt.",
      conditions:
        "Votre propre classement des unités. Celles dans un état qui ne peut pas être vendu sont retirées de la quantité que Medusa vend.",
      reasons:
        "Proposés partout où un motif est demandé, par exemple pour une quarantaine ou une perte. Tout autre motif peut toujours être saisi.",
      book: "Le registre d'entrées et de sorties que certains métiers doivent tenir, comme les armuriers. Une aide : votre autorité dit s'il suffit chez vous.",
    },
    rules: "Règles",
    rulesOf: "Règles : {{name}}",
    close: "Fermer",
    edit: "Modifier",
    delete: "Supprimer",
    actionsOf: "Actions pour {{name}}",
    deleteTitle: "Supprimer « {{name}} » ?",
    deleted: "« {{name}} » est supprimé",
    deleteFailed: "« {{name}} » n'a pas été supprimé",
    saved: "« {{name}} » est enregistré",
    rank: "Place dans la liste",
    rankHint: "Les petits nombres viennent d'abord.",
    colours: {
      green: "Vert",
      blue: "Bleu",
      orange: "Orange",
      red: "Rouge",
      purple: "Violet",
      grey: "Gris",
    },
    condition: {
      add: "Ajouter un état",
      edit: "Modifier l'état",
      none: "Pas encore d'état",
      noneHint:
        "Ajoutez ceux selon lesquels vous classez les unités, comme Neuf, Boîte ouverte ou Exposition.",
      name: "Nom",
      description: "Ce qu'il signifie",
      colour: "Couleur",
      isSellable: "Peut être vendu",
      isSellableHint: "Désactivez-le pour des unités en main, mais pas à vendre.",
      turnedHint:
        "Toutes les unités dans cet état suivent, et avec elles la quantité que Medusa vend.",
      sellable: "Peut être vendu",
      withheld: "Pas à vendre",
      deleteHint:
        "Il ne peut être supprimé que si aucune unité ne l'a et qu'aucune règle ne le donne.",
    },
    reason: {
      add: "Ajouter un motif",
      edit: "Modifier le motif",
      hint: "Ce qui a été fait auparavant pour ce motif garde ses mots d'alors.",
      none: "Pas encore de motif",
      noneHint:
        "Ajoutez ceux que votre personnel donne le plus, pour que tous les formulent de même.",
      deleteHint: "Il n'est plus proposé. Ce qui a été fait pour lui garde ses mots.",
      offered: "Motifs de cette boutique",
    },
    item: {
      onlyDiffering: "Seulement ceux qui diffèrent",
      same: "Comme la boutique",
      none: "Aucun article n'est encore suivi",
      noneHint: "Ouvrez un produit et activez « Suivre les numéros de série » pour une variante.",
      allSame: "Aucun article ne diffère",
      allSameHint: "Tous les articles suivis suivent les règles par défaut de la boutique.",
    },
    place: {
      none: "Pas de règles propres : {{place}}",
      noneHint:
        "Tous les articles y suivent les mêmes règles qu'ailleurs. Choisissez-en un pour en décider autrement.",
      noLocations: "Il n'y a pas encore d'emplacement",
      add: "Ajouter des règles",
      rulesAt: "Règles à {{place}}",
      rulesOfAt: "{{item}} à {{place}}",
    },
  },
}
