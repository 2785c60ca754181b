import type * as english from "../en/policy"
import type { Translation } from "../translation"

/** Texts of a policy's parts. */
export const policy: Translation<typeof english.policy> = {
  intro:
    "Ce que cet article exige quand des unités arrivent, sont vendues et reviennent. Chaque choix est enregistré aussitôt ; « Comme la boutique » suit la valeur par défaut de la boutique.",
  inherit: "Comme la boutique",
  inherited: "Comme la boutique ({{value}})",
  saved: "Règles enregistrées",
  saveFailed: "Les règles n'ont pas été enregistrées",
  receipt: {
    label: "Stock augmenté sans numéros de série",
    hint: "Quand quelqu'un augmente le stock sur les écrans de Medusa.",
    values: { flag: "Afficher comme en attente de numéros", require: "Refuser" },
  },
  allocation: {
    label: "Quand les numéros de série sont choisis",
    hint: "Quand les unités d'une commande reçoivent leurs numéros de série.",
    values: {
      fulfillment: "À la préparation de la commande",
      placement: "Quand la commande est passée",
      sale: "Avant la conversion d'une commande provisoire",
    },
  },
  strategy: {
    label: "Qui choisit",
    hint: "Le choix d'une stratégie est une proposition jusqu'à l'expédition.",
    values: {
      manual: "Le personnel",
      fifo: "Les plus anciennes d'abord (FIFO)",
      lifo: "Les plus récentes d'abord (LIFO)",
      fefo: "Les premières à expirer d'abord (FEFO)",
    },
  },
  fulfillment: {
    label: "Expédier sans numéros de série",
    hint: "Ce qui se passe quand toutes les unités ne sont pas affectées.",
    values: {
      require: "Refuser",
      auto: "Laisser la stratégie compléter",
      optional: "Laisser passer",
    },
  },
  unknown_at_capture: {
    label: "Numéro inconnu à la préparation",
    hint: "Seulement tant que du stock y attend des numéros de série.",
    values: { register: "L'enregistrer", refuse: "Le refuser" },
  },
  return: {
    label: "Réception d'un retour",
    hint: "Si les numéros de série revenus doivent être indiqués.",
    values: {
      require: "Numéros de série exigés",
      optional: "Numéros de série facultatifs",
    },
  },
  after_return: {
    label: "Après un retour",
    hint: "Où vont les bonnes unités. Modifiable pour chaque unité.",
    values: { restock: "Aussitôt en stock", inspect: "En attente de contrôle" },
  },
  uniqueness: {
    label: "Un numéro est unique",
    hint: "La portée dans laquelle un numéro ne peut exister qu'une fois.",
    values: { item: "Pour cet article", store: "Dans toute la boutique" },
  },
  storefront: {
    label: "Vitrine",
    hint: "Ce que les acheteurs peuvent faire avec les numéros de série.",
    values: {
      off: "Rien",
      choose_unit: "Choisir l'unité précise",
      verify: "Vérifier un numéro",
    },
  },
  return_condition: {
    label: "État après un retour",
    hint: "Une unité qui revient n'est pas neuve d'elle-même.",
    ask: "Demander pour chaque unité",
  },
  format: {
    label: "Format des numéros",
    hint: "Les autres numéros sont refusés à la réception.",
    pattern: "Modèle",
    patternPlaceholder: "[A-Z]{2}\\d{6}",
    example: "Par exemple {{example}}",
    caseSensitive: "Distinguer majuscules et minuscules",
  },
  generator: {
    label: "Modèle des numéros propres",
    hint: "{YYYY}, {YY}, {MM} et {DD} sont la date, {####} compte, {C} est un chiffre de contrôle.",
    placeholder: "LAP-{YYYY}-{#####}",
  },
  customer_warranty: {
    label: "Garantie client",
    hint: "Inscrite sur chaque unité quand elle commence. 0 mois signifie aucune.",
    months: "mois à partir de",
    start: "La garantie commence à",
    starts: {
      sale: "la vente",
      shipment: "l'expédition",
      delivery: "la livraison",
      registration: "l'enregistrement",
    },
  },
}
