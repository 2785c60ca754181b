import type * as english from "../en/packing"
import type { Translation } from "../translation"

/** Texts of the packing desk. */
export const packing: Translation<typeof english.packing> = {
  packing: {
    title: "Préparer",
    subtitle: "Scanner la commande, scanner ses unités, expédier, suivante : sans la souris.",
    place: "Vous préparez à",
    choosePlace: "Choisissez où vous préparez",
    choosePlaceHint: "Le navigateur le retient. La file montre les commandes qui partent de là.",
    scan: "Scanner une commande ou une unité",
    scanHint:
      "Une commande par #36, 36 ou son identifiant ; une fois ouverte, ses unités. Les codes PACK:FULFIL et PACK:NEXT agissent comme les touches.",
    placeholder: "#36, ou un numéro de série",
    opened: "Commande #{{number}} : scannez ses unités.",
    openedElsewhere: "Commande #{{number}} : rien n'en part d'ici.",
    openedById: "Commande ouverte : scannez ses unités.",
    openedOf: "Elle est affectée à la commande #{{number}}.",
    noOrder: "La commande #{{number}} n'attend pas de préparation.",
    scanOrderFirst: "Scannez d'abord une commande.",
    queue: "En attente",
    queueCount_one: "{{count}} commande",
    queueCount_other: "{{count}} commandes",
    states: { all: "Toutes", missing: "Numéros manquants", ready: "Prêtes à expédier" },
    show: "Afficher",
    empty: "Rien à préparer ici",
    emptyHint:
      "Les commandes d'unités suivies attendent ici, les plus anciennes d'abord, jusqu'à leur départ.",
    emptyState: "Aucune commande n'est dans cet état",
    progress: "{{captured}} sur {{needed}}",
    proposed_one: "{{count}} proposée",
    proposed_other: "{{count}} proposées",
    untracked_one: "{{count}} sans numéro de série",
    untracked_other: "{{count}} sans numéro de série",
    order: "Commande #{{number}}",
    orderUnnamed: "Commande",
    noOpen: "Aucune commande n'est ouverte",
    noOpenHint:
      "Scannez-en une, choisissez-en une dans la file, ou appuyez sur {{key}} pour la première.",
    nothingToSend: "Il ne reste rien à envoyer de cette commande.",
    lines: {
      leaves: "Complète",
      missing_one: "{{count}} manquante",
      missing_other: "{{count}} manquantes",
      elsewhere: "Part de : {{place}}",
      blocked: "Bloquée",
      unreserved: "Rien de réservé",
      gone: "Partie",
    },
    quantity_one: "{{count}} unité",
    quantity_other: "{{count}} unités",
    withoutSerials: "sans numéro de série",
    lookFor: "À trouver :",
    fulfil: "Expédier et suivante",
    next: "Commande suivante",
    fulfilled_one: "{{count}} unité expédiée.",
    fulfilled_other: "{{count}} unités expédiées.",
    noneLeft: "Aucune autre commande n'attend ici.",
    allMissing_one: "{{count}} numéro de série manque : scannez d'abord l'unité.",
    allMissing_other: "{{count}} numéros de série manquent : scannez d'abord les unités.",
    someMissing_one:
      "{{count}} numéro de série manque encore. Expédiez de nouveau pour envoyer les lignes complètes.",
    someMissing_other:
      "{{count}} numéros de série manquent encore. Expédiez de nouveau pour envoyer les lignes complètes.",
    nothingHere: "Rien de cette commande ne part d'ici.",
  },
}
