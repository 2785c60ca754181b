import type * as english from "../en/book"
import type { Translation } from "../translation"

/** Textes du registre d'entrées et de sorties. */
export const book: Translation<typeof english.book> = {
  book: {
    title: "Registre d'entrées et de sorties",
    subtitle:
      "De qui chaque unité est venue et à qui elle est allée. Ce qui est inscrit se rectifie, sans jamais être modifié.",
    all: "Ouvrir le registre",
    setUp: "Colonnes",
    lines: "Lignes",
    line: "Ligne",
    none: "Rien dans le registre",
    noneHint:
      "Faites tenir le registre par les règles de la boutique ou d'un article. Ce qui entre et sort dès lors est inscrit aussitôt.",
    toPolicy: "Voir les règles",
    noMatch: "Aucune ligne ne correspond",
    noMatchHint: "Modifiez les filtres ou la recherche pour voir d'autres lignes.",
    acquiredOn: "Entrée le",
    disposedOn: "Sortie le",
    sides: {
      acquisition: "Entrée",
      disposition: "Sortie",
    },
    states: {
      open: "Présente",
      disposed: "Sortie",
      withdrawn: "Retirée",
    },
    export: "Exporter",
    exports: {
      original: "Inscriptions d'origine",
      corrected: "Inscriptions rectifiées",
      both: "Les deux",
    },
    exportHints: {
      original: "Par ligne, telle qu'elle fut d'abord écrite.",
      corrected: "Par ligne, telle qu'elle est à présent.",
      both: "Par inscription, avec chaque rectification, son motif et son auteur.",
    },
    columns: {
      manufacturer: "Fabricant",
      importer: "Importateur",
      model: "Modèle",
      type: "Genre",
      calibre: "Calibre",
    },
    licenceNo: "licence n° {{number}}",
    lacks: "Il manque {{what}}",
    noEntries: "Aucune inscription. La prochaine entrée ou sortie de l'unité en aura une.",
    entryTitle: "{{side}} du {{date}}",
    entered: "Inscription {{number}}, faite le {{date}}",
    corrects: "Rectifie {{number}}",
    withdraws: "Retire {{number}}",
    correctedBy: "Rectifiée par {{number}}",
    correct: "Rectifier",
    correctTitle: "Rectifier l'inscription {{number}}",
    correctHint:
      "L'inscription reste lisible. La vôtre redit le tout, avec votre nom, l'heure et le motif.",
    correctSubmit: "Inscrire la rectification",
    corrected: "Rectification inscrite sous {{number}}",
    businessDay: "Jour de l'opération",
    party: {
      name: "Nom",
      address: "Adresse",
      licence_number: "Numéro de licence",
    },
    acquiredFrom: {
      title: "Acquis auprès de",
      hint: "La personne que le registre nomme pour ces unités. Vide : le fournisseur, avec l'adresse et le numéro de licence que le registre avait en dernier.",
      lacksName: "Indiquez aussi le nom, ou rien.",
    },
    transferee: {
      title: "Remis à",
      said: "Saisi par le personnel. Le registre le reprend au départ des unités.",
      ofOrder: "D'après la commande. Le registre le reprend au départ des unités.",
      edit: "Modifier",
      clear: "D'après la commande",
      hint: "Qui le registre nomme au départ des unités, par exemple un autre armurier par qui elles sont remises.",
      saved: "Destinataire enregistré",
      notSaved: "Le destinataire n'a pas été enregistré",
    },
    setting: {
      columnsHint:
        "Le registre a ces colonnes outre le numéro, l'article, les dates et les parties. Leurs valeurs sont celles de l'unité (fabricant, importateur, modèle), ou se trouvent sous la clé dans les métadonnées de l'article de stock, de la variante ou du produit. Les inscriptions gardent les colonnes avec lesquelles elles furent écrites.",
      label: "Colonne",
      key: "Clé",
      add: "Ajouter une colonne",
      remove: "Retirer la colonne {{name}}",
      perLocation: "Chaque emplacement tient son propre registre",
      perLocationHint: "Un transfert est alors une sortie à l'origine et une entrée à destination.",
      notSaved: "Les colonnes n'ont pas été enregistrées",
    },
  },
}

export const bookOperationKinds: Translation<typeof english.bookOperationKinds> = {
  correct_book: "Inscription du registre rectifiée",
}
