import type * as english from "../en/book"
import type { Translation } from "../translation"

/** Teksten van het in- en uitgaanregister. */
export const book: Translation<typeof english.book> = {
  book: {
    title: "Register in- en uitgang",
    subtitle:
      "Van wie elk exemplaar kwam en naar wie het ging. Wat is ingeschreven wordt gecorrigeerd, nooit gewijzigd.",
    all: "Register openen",
    setUp: "Kolommen",
    lines: "Regels",
    line: "Regel",
    none: "Nog niets in het register",
    noneHint:
      "Laat de regels van de winkel of van een artikel het register bijhouden. Wat vanaf dan komt en gaat, wordt meteen ingeschreven.",
    toPolicy: "Naar de regels",
    noMatch: "Geen regel komt overeen",
    noMatchHint: "Wijzig de filters of de zoekopdracht om andere regels te zien.",
    acquiredOn: "Ingekomen op",
    disposedOn: "Uitgegaan op",
    sides: {
      acquisition: "Ingang",
      disposition: "Uitgang",
    },
    states: {
      open: "Hier",
      disposed: "Uitgegaan",
      withdrawn: "Ingetrokken",
    },
    export: "Exporteren",
    exports: {
      original: "Oorspronkelijke inschrijvingen",
      corrected: "Gecorrigeerde inschrijvingen",
      both: "Beide",
    },
    exportHints: {
      original: "Per regel, zoals die eerst is geschreven.",
      corrected: "Per regel, zoals die nu luidt.",
      both: "Per inschrijving, met elke correctie, de reden en wie het deed.",
    },
    columns: {
      manufacturer: "Fabrikant",
      importer: "Importeur",
      model: "Model",
      type: "Soort",
      calibre: "Kaliber",
    },
    licenceNo: "vergunning {{number}}",
    lacks: "Er ontbreekt {{what}}",
    noEntries: "Nog geen inschrijving. De volgende in- of uitgang van het exemplaar krijgt er een.",
    entryTitle: "{{side}} op {{date}}",
    entered: "Inschrijving {{number}}, gemaakt {{date}}",
    corrects: "Corrigeert {{number}}",
    withdraws: "Trekt {{number}} in",
    correctedBy: "Gecorrigeerd door {{number}}",
    correct: "Corrigeren",
    correctTitle: "Inschrijving {{number}} corrigeren",
    correctHint:
      "De inschrijving blijft leesbaar. De uwe zegt alles opnieuw, met uw naam, de tijd en de reden.",
    correctSubmit: "Correctie inschrijven",
    corrected: "Correctie ingeschreven als {{number}}",
    businessDay: "Dag van de handeling",
    party: {
      name: "Naam",
      address: "Adres",
      licence_number: "Vergunningnummer",
    },
    acquiredFrom: {
      title: "Verkregen van",
      hint: "Wie het register voor deze exemplaren noemt. Leeg: de leverancier, met het adres en vergunningnummer dat het register het laatst had.",
      lacksName: "Vul ook de naam in, of niets.",
    },
    transferee: {
      title: "Gaat naar",
      said: "Door het personeel ingevuld. Het register neemt het over wanneer de exemplaren vertrekken.",
      ofOrder:
        "Zoals in de bestelling. Het register neemt het over wanneer de exemplaren vertrekken.",
      edit: "Wijzigen",
      clear: "Zoals in de bestelling",
      hint: "Wie het register noemt wanneer de exemplaren vertrekken, zoals een andere handelaar via wie ze worden overgedragen.",
      saved: "Ontvanger opgeslagen",
      notSaved: "De ontvanger is niet opgeslagen",
    },
    setting: {
      columnsHint:
        "Het register heeft deze kolommen naast nummer, artikel, dagen en partijen. Hun waarden zijn die van het exemplaar (fabrikant, importeur, model), of staan onder de sleutel in de metadata van het voorraadartikel, de variant of het product. Inschrijvingen houden de kolommen waarmee ze zijn geschreven.",
      label: "Kolom",
      key: "Sleutel",
      add: "Kolom toevoegen",
      remove: "Kolom {{name}} verwijderen",
      perLocation: "Elke locatie houdt een eigen register bij",
      perLocationHint:
        "Een verplaatsing is dan een uitgang op de ene en een ingang op de andere locatie.",
      notSaved: "De kolommen zijn niet opgeslagen",
    },
  },
}

export const bookOperationKinds: Translation<typeof english.bookOperationKinds> = {
  correct_book: "Inschrijving in het register gecorrigeerd",
}
