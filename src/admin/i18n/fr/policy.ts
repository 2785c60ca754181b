import type * as english from "../en/policy"
import type { Translation } from "../translation"

/** Texts of a policy's parts. */
export const policy: Translation<typeof english.policy> = {
  intro: {
    default:
      "Ce que chaque article suivi exige quand des unités arrivent, sont vendues et reviennent, sauf si ses propres règles disent autre chose. Chaque choix est enregistré aussitôt.",
    store:
      "Ce que cet article exige quand des unités arrivent, sont vendues et reviennent. Chaque choix est enregistré aussitôt ; « Comme la boutique » suit la valeur par défaut de la boutique.",
    item: "Ce que cet article exige à cet emplacement. Chaque choix est enregistré aussitôt ; ce qui n'est pas dit ici vaut comme ailleurs.",
  },
  inherit: { default: "Par défaut", store: "Comme la boutique", item: "Comme ailleurs" },
  inherited: {
    default: "Par défaut ({{value}})",
    store: "Comme la boutique ({{value}})",
    item: "Comme ailleurs ({{value}})",
  },
  follow: { default: "Revenir au défaut", store: "Suivre la boutique", item: "Suivre l'article" },
  followPart: {
    default: "{{part}} : revenir au défaut",
    store: "{{part}} : suivre la boutique",
    item: "{{part}} : suivre l'article",
  },
  partText: "{{part}} : {{value}}",
  groups: {
    numbers: "Numéros de série",
    incoming: "Arrivée",
    selling: "Vente",
    comingBack: "Retour",
  },
  saved: "Règles enregistrées",
  saveFailed: "Les règles n'ont pas été enregistrées",
  receipt: {
    label: "Stock augmenté sans numéros de série",
    hint: "Quand quelqu'un augmente le stock sur les écrans de Medusa ou par son API : il attend ses numéros de série, ou est refusé avec un lien vers la réception.",
    values: { flag: "Afficher comme en attente de numéros", require: "Refuser" },
  },
  allocation: {
    label: "Quand les numéros de série sont choisis",
    hint: "Quand les unités d'une commande reçoivent leurs numéros de série : à la préparation, aussitôt ou, pour les commandes provisoires, avant la vente comme au comptoir.",
    values: {
      fulfillment: "À la préparation de la commande",
      placement: "Quand la commande est passée",
      sale: "Avant la conversion d'une commande provisoire",
    },
  },
  strategy: {
    label: "Qui choisit",
    hint: "Le choix d'une stratégie est une proposition jusqu'à l'expédition ; une autre unité scannée prend simplement sa place.",
    values: {
      manual: "Le personnel",
      fifo: "Les plus anciennes d'abord (FIFO)",
      lifo: "Les plus récentes d'abord (LIFO)",
      fefo: "Les premières à expirer d'abord (FEFO)",
    },
  },
  fulfillment: {
    label: "Expédier sans numéros de série",
    hint: "Ce qui se passe quand une commande est expédiée sans que toutes ses unités soient affectées.",
    values: {
      require: "Refuser",
      auto: "Laisser la stratégie compléter",
      optional: "Laisser passer",
    },
  },
  unknown_at_capture: {
    label: "Numéro inconnu à la préparation",
    hint: "Tant que du stock y attend des numéros de série : un numéro inconnu est enregistré et affecté en une étape. Le stock ne change pas.",
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
    hint: "La portée dans laquelle un numéro ne peut exister qu'une fois. Un changement est refusé tant que deux unités auraient le même.",
    values: { item: "Pour cet article", store: "Dans toute la boutique" },
  },
  storefront: {
    label: "Vitrine",
    hint: "Si un acheteur peut choisir l'unité précise, ou le public vérifier un numéro.",
    values: {
      off: "Rien",
      choose_unit: "Choisir l'unité précise",
      verify: "Vérifier un numéro",
    },
  },
  book: {
    label: "Registre d'entrées et de sorties",
    hint: "Si chaque entrée et sortie est inscrite au registre, et ce qui doit être connu du destinataire.",
    values: {
      off: "Non tenu",
      keep: "Tenu",
      require: "Tenu ; une vente exige nom, et adresse ou licence",
      require_licence: "Tenu ; une vente exige nom et licence",
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
    hint: "Numéros que la boutique forme elle-même, jamais un existant. {YYYY}, {YY}, {MM} et {DD} sont la date, {####} compte, {C} est un chiffre de contrôle.",
    next: "Suivants : {{numbers}}",
    placeholder: "LAP-{YYYY}-{#####}",
  },
  customer_warranty: {
    label: "Garantie client",
    hint: "Inscrite sur chaque unité quand elle commence, et inchangée ensuite. 0 mois signifie aucune.",
    short_one: "{{count}} mois à partir de : {{start}}",
    short_other: "{{count}} mois à partir de : {{start}}",
    on_resale: "Une unité revendue a",
    on_replacement: "Une unité de remplacement a",
    gives: { fresh: "une nouvelle garantie", remaining: "le reste de l'ancienne" },
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
