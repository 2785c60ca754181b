import type * as english from "../en/papers"
import type { Translation } from "../translation"

/** Texts of labels and slips, of the camera, and of sounds. */
export const papers: Translation<typeof english.papers> = {
  label: {
    print: "Imprimer les étiquettes",
    printOne: "Imprimer l'étiquette",
    of_one: "Pour {{count}} unité, en PDF.",
    of_other: "Pour {{count}} unités, en PDF.",
    save: "Enregistrer en PDF",
    saved: "Étiquettes enregistrées. Imprimez-les à 100 %, sans les ajuster à la page.",
    symbology: "Symbole",
    symbologies: {
      code_128: "Code 128 (barres)",
      qr: "Code QR",
      data_matrix: "Data Matrix (GS1, si la variante a un code-barres)",
    },
    format: "Étiquettes",
    formats: {
      roll: "Imprimante d'étiquettes, {{width}} × {{height}} mm",
      sheet: "{{paper}}, {{columns}} × {{rows}}, {{width}} × {{height}} mm ({{known_as}})",
      custom: "Imprimante d'étiquettes, autre format",
    },
    papers: { a4: "A4", letter: "Lettre US" },
    width: "Largeur en mm",
    height: "Hauteur en mm",
    start: "Première étiquette libre de la planche",
    startHint: "Sur {{count}}, comptées rangée par rangée.",
    copies: "Exemplaires de chacune",
    preview: "Aperçu",
    previewOf: "L'étiquette de {{number}}",
    fallback: "{{asked}} ne peut pas représenter ce numéro ici. Imprimé à la place : {{used}}.",
    problems: {
      size: "Les côtés mesurent de 10 à 300 mm.",
      start: "La planche n'a pas autant d'étiquettes.",
      copies: "On peut imprimer de 1 à 20 exemplaires de chaque étiquette.",
    },
  },
  barcode: {
    title: "Code-barres",
    of: "Le code-barres de {{number}}",
  },
  paper: {
    saved: "PDF enregistré",
    asPdf: "En PDF, à imprimer ou à envoyer.",
    paper: "Papier",
    papers: { a4: "A4", letter: "Lettre US", roll_80: "Rouleau de tickets, 80 mm" },
    language: "Langue",
    ownLanguage: "Votre langue ({{language}})",
    packingSlip: "Bon de colisage",
    receivingSlip: "Bon de réception",
    repairTicket: "Fiche de réparation",
  },
  sound: { label: "Son" },
  camera: {
    open: "Scanner avec la caméra",
    title: "Scanner avec la caméra",
    hint: "Présentez le code à la caméra. Chaque code compte une fois, jusqu'à ce qu'il sorte du champ.",
    view: "Ce que voit la caméra",
    starting: "Démarrage de la caméra…",
    reading: "Recherche d'un code…",
    close: "Terminé",
    problems: {
      denied:
        "Le navigateur ne peut pas utiliser la caméra. Autorisez-la dans la barre d'adresse, puis réessayez.",
      missing: "Aucune caméra n'a été trouvée.",
      failed: "La caméra n'a pas pu être utilisée.",
    },
  },
}
