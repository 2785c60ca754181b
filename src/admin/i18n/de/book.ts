import type * as english from "../en/book"
import type { Translation } from "../translation"

/** Texte des Ein- und Ausgangsbuchs. */
export const book: Translation<typeof english.book> = {
  book: {
    title: "Ein- und Ausgangsbuch",
    subtitle:
      "Von wem jede Einheit kam und an wen sie ging. Was eingetragen ist, wird berichtigt, nie geändert.",
    all: "Buch öffnen",
    setUp: "Spalten",
    lines: "Zeilen",
    line: "Zeile",
    none: "Noch nichts im Buch",
    noneHint:
      "Lassen Sie die Regeln des Shops oder eines Artikels das Buch führen. Was von da an kommt und geht, wird sofort eingetragen.",
    toPolicy: "Zu den Regeln",
    noMatch: "Keine Zeile passt",
    noMatchHint: "Ändern Sie Filter oder Suche, um andere Zeilen zu sehen.",
    acquiredOn: "Eingegangen am",
    disposedOn: "Ausgegangen am",
    sides: {
      acquisition: "Eingang",
      disposition: "Ausgang",
    },
    states: {
      open: "Hier",
      disposed: "Ausgegangen",
      withdrawn: "Zurückgenommen",
    },
    export: "Exportieren",
    exports: {
      original: "Ursprüngliche Einträge",
      corrected: "Berichtigte Einträge",
      both: "Beide",
    },
    exportHints: {
      original: "Je Zeile, wie sie zuerst geschrieben wurde.",
      corrected: "Je Zeile, wie sie jetzt lautet.",
      both: "Je Eintrag, mit allen Berichtigungen, Gründen und wer sie vornahm.",
    },
    columns: {
      manufacturer: "Hersteller",
      importer: "Importeur",
      model: "Modell",
      type: "Art",
      calibre: "Kaliber",
    },
    licenceNo: "Erlaubnis {{number}}",
    lacks: "Es fehlt: {{what}}",
    noEntries: "Noch kein Eintrag. Der nächste Ein- oder Ausgang der Einheit bekommt einen.",
    entryTitle: "{{side}} am {{date}}",
    entered: "Eintrag {{number}}, geschrieben {{date}}",
    corrects: "Berichtigt {{number}}",
    withdraws: "Nimmt {{number}} zurück",
    correctedBy: "Berichtigt durch {{number}}",
    correct: "Berichtigen",
    correctTitle: "Eintrag {{number}} berichtigen",
    correctHint:
      "Der Eintrag bleibt lesbar. Ihrer sagt alles neu, mit Ihrem Namen, der Zeit und dem Grund.",
    correctSubmit: "Berichtigung eintragen",
    corrected: "Berichtigung eingetragen als {{number}}",
    businessDay: "Geschäftstag",
    party: {
      name: "Name",
      address: "Anschrift",
      licence_number: "Erlaubnisnummer",
    },
    acquiredFrom: {
      title: "Eingang von",
      hint: "Wen das Ein- und Ausgangsbuch für diese Einheiten nennt. Leer: der Lieferant, mit Anschrift und Erlaubnisnummer, wie das Buch sie zuletzt hatte.",
      lacksName: "Nennen Sie auch den Namen, oder lassen Sie alles leer.",
    },
    transferee: {
      title: "Geht an",
      said: "Vom Personal eingetragen. Das Buch übernimmt es, wenn die Einheiten gehen.",
      ofOrder: "Wie in der Bestellung. Das Buch übernimmt es, wenn die Einheiten gehen.",
      edit: "Ändern",
      clear: "Wie in der Bestellung",
      hint: "Wen das Buch nennt, wenn die Einheiten gehen, etwa einen anderen Händler, über den sie übergeben werden.",
      saved: "Empfänger gespeichert",
      notSaved: "Der Empfänger wurde nicht gespeichert",
    },
    setting: {
      columnsHint:
        "Das Buch hat diese Spalten neben Nummer, Artikel, Tagen und Beteiligten. Ihre Werte sind die der Einheit (Hersteller, Importeur, Modell) oder stehen unter dem Schlüssel in den Metadaten von Lagerartikel, Variante oder Produkt. Einträge behalten die Spalten, mit denen sie geschrieben wurden.",
      label: "Spalte",
      key: "Schlüssel",
      add: "Spalte hinzufügen",
      remove: "Spalte {{name}} entfernen",
      perLocation: "Jeder Standort führt ein eigenes Buch",
      perLocationHint:
        "Eine Umlagerung ist dann ein Ausgang am einen und ein Eingang am anderen Standort.",
      notSaved: "Die Spalten wurden nicht gespeichert",
    },
  },
}

export const bookOperationKinds: Translation<typeof english.bookOperationKinds> = {
  correct_book: "Eintrag im Ein- und Ausgangsbuch berichtigt",
}
