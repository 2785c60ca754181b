import type * as english from "../en/order-side"
import type { Translation } from "../translation"

/** Texts of what becomes of units after they left: deliveries, wrong shipments, claims; and of files. */
export const orderSide: Translation<typeof english.orderSide> = {
  which: {
    label: "Quelles unités",
    hint: "Toutes, sauf si vous en scannez ou cochez certaines.",
    scan: "Scanner seulement celles concernées",
    ticked: "{{number}} est concernée.",
    notAmong: "{{text}} n'est aucune de ces unités.",
  },
  files: {
    photos: "Photos",
    addPhotos: "Ajouter des photos",
    photo: "Photo {{number}}",
    removePhoto: "Retirer la photo {{number}}",
    failed: "Les photos n'ont pas été acceptées : {{why}}",
    signature: "Signature",
    signHere: "Signez ici, au doigt, au stylet ou à la souris",
    signed: "Signé",
    clearSignature: "Effacer",
  },
  fulfilment: {
    delivered_one: "{{delivered}} sur {{count}} livrée",
    delivered_other: "{{delivered}} sur {{count}} livrées",
    actions: "Livraison",
    steps: {
      deliver: "Confirmer la livraison",
      undeliver: "Non distribuable, retour en stock",
      lose: "Perdue par le transporteur",
    },
    submit: {
      deliver_zero: "Confirmer la livraison",
      deliver_one: "Confirmer {{count}} unité",
      deliver_other: "Confirmer {{count}} unités",
      undeliver_zero: "Remettre en stock",
      undeliver_one: "Remettre {{count}} unité en stock",
      undeliver_other: "Remettre {{count}} unités en stock",
      lose_zero: "Marquer perdues",
      lose_one: "Marquer {{count}} unité perdue",
      lose_other: "Marquer {{count}} unités perdues",
    },
    effects: {
      deliver_one:
        "{{count}} unité est notée comme livrée ; une garantie qui commence à la livraison commence ce jour-là. La marque de Medusa reste telle quelle.",
      deliver_other:
        "{{count}} unités sont notées comme livrées ; les garanties qui commencent à la livraison commencent ce jour-là. La marque de Medusa reste telle quelle.",
      undeliver_one: "{{count}} unité est de nouveau en stock, et sa vente prend fin.",
      undeliver_other: "{{count}} unités sont de nouveau en stock, et leur vente prend fin.",
      lose_one: "{{count}} unité devient perdue. La vente reste, et le stock ne change pas.",
      lose_other: "{{count}} unités deviennent perdues. La vente reste, et le stock ne change pas.",
    },
    rises_one: "Le stock à {{place}} augmente de {{count}}.",
    rises_other: "Le stock à {{place}} augmente de {{count}}.",
    risesThere_one: "Le stock à cet emplacement augmente de {{count}}.",
    risesThere_other: "Le stock à cet emplacement augmente de {{count}}.",
    done: {
      deliver_one: "{{count}} unité livrée",
      deliver_other: "{{count}} unités livrées",
      undeliver_one: "{{count}} unité est de retour en stock",
      undeliver_other: "{{count}} unités sont de retour en stock",
      lose_one: "{{count}} unité marquée perdue",
      lose_other: "{{count}} unités marquées perdues",
    },
    whyNot: {
      notShipped:
        "Marquez-la d'abord comme expédiée dans Medusa. Ce qui n'est pas parti s'y annule.",
      noUnits: "Aucune de ses unités n'attend cela.",
    },
    delivered_at: "Livrée le",
    deliveredAtHint: "Maintenant, sauf si vous indiquez un autre moment.",
    signed_by: "Signé par",
    signedByHint: "Le nom de qui l'a reçue. Il peut être effacé plus tard.",
    note: "Note",
    backTo: "Retour à",
    backToHint: "D'où chaque unité est partie, sauf si vous indiquez un autre endroit.",
    deliveredOn: "Livrée le {{date}}",
    signedBy: "signé par {{name}}",
    erased: "la preuve a été effacée",
    erase: "Effacer la preuve",
    eraseTitle: "Effacer la preuve de livraison ?",
    eraseHint:
      "Signataire, signatures, photos et notes de cette expédition sont effacés définitivement. Le fait et la date de la livraison restent dans l'historique.",
    erasedNow: "La preuve est effacée",
    eraseFailed: "La preuve n'a pas été effacée",
  },
  shipment: {
    open: "Mauvaise unité ?",
    openFor: "Mauvaise unité ? Une autre que {{number}} est partie",
    title: "Une autre unité est partie",
    description:
      "{{sold}} est vendue sur cette commande. Scannez l'unité réellement partie : elle reprend toute la vente, avec livraison et garantie.",
    scan: "Scanner l'unité partie",
    found: "{{number}} est partie.",
    unknown: "{{number}} n'a pas encore de fiche.",
    same: "{{number}} est l'unité vendue : il n'y a rien à corriger.",
    otherItem: "{{number}} est un autre produit.",
    effect: "Ce qui va se passer",
    effects: {
      back: "{{left}} devient vendue sur cette commande. {{sold}} est de nouveau en stock ; le stock total ne change pas.",
      kept: "{{left}} devient vendue, et {{sold}} prend sa place parmi les unités affectées à cette commande.",
      across:
        "Les deux sont parties avec le mauvais colis. {{left}} devient celle de cette commande, {{sold}} celle de la commande #{{order}} ; chacune prend la vente et la garantie de l'autre.",
      unknown:
        "{{left}} est enregistrée comme vendue sur cette commande, sur le stock en attente de numéros. {{sold}} est de nouveau en stock.",
    },
    where: "Où est {{sold}}",
    whereHint: "{{place}}, sauf si vous indiquez un autre endroit.",
    submit: "Corriger l'envoi",
    done: "{{left}} est partie, pas {{sold}}",
  },
  claim: {
    title: "Réclamation {{id}}",
    complete: "Toutes indiquées",
    scan: "Scanner les unités en défaut",
    progress: "{{done}} sur {{needed}}",
    offered: "Chez le client :",
    name: "{{number}} est en défaut",
    release: "Retirer {{number}} de la réclamation",
    noCandidates: "Le client n'a aucune unité de cette ligne à indiquer.",
    captureFailed: "Cela n'a pas été pris en compte",
    hint: "Les unités indiquées sont liées à celles qui partent à leur place.",
    scanned: {
      taken: "En défaut sur {{line}}.",
      named: "Déjà indiquée sur cette réclamation.",
      full: "Autant d'unités sont indiquées que réclamées. Retirez-en d'abord une.",
      not_here: "Le client n'a pas cette unité dans les lignes réclamées.",
    },
  },
  reclassify: {
    target: "l'article choisi",
    becomes_one: "{{count}} unité devient une unité de : {{item}}, avec tout son historique.",
    becomes_other:
      "{{count}} unités deviennent des unités de : {{item}}, avec tout leur historique.",
    stockFollows_one:
      "Le stock diminue de {{count}} pour l'ancien article et augmente de {{count}} pour l'autre, là où elle est.",
    stockFollows_other:
      "Le stock diminue de {{count}} pour les anciens articles et augmente de {{count}} pour l'autre, là où elles sont.",
    condition: "Nouvel état",
    submit_one: "Reclasser {{count}} unité",
    submit_other: "Reclasser {{count}} unités",
    done_one: "{{count}} unité reclassée",
    done_other: "{{count}} unités reclassées",
  },
  claimCodes: {
    open: "Créer des codes d'enregistrement",
    title: "Codes d'enregistrement",
    description_one:
      "Un code pour la boîte de {{count}} unité. Qui l'a peut enregistrer l'unité sur votre boutique en ligne.",
    description_other:
      "Un code pour la boîte de chacune des {{count}} unités. Qui en a un peut enregistrer cette unité sur votre boutique en ligne.",
    once: "Les codes ne s'affichent que cette fois : la boutique ne garde que leurs empreintes. Les codes précédents de ces unités ne comptent plus.",
    make_one: "Créer {{count}} code",
    make_other: "Créer {{count}} codes",
    made_one: "{{count}} code. Imprimez-le ou enregistrez-le maintenant : il ne s'affichera plus.",
    made_other:
      "{{count}} codes. Imprimez-les ou enregistrez-les maintenant : ils ne s'afficheront plus.",
    code: "Code",
    print: "Imprimer les étiquettes",
    save: "Enregistrer en CSV",
  },
}
