import type * as english from "../en/book"
import type { InPolish } from "./in-polish"

/** Teksty ewidencji przyjęć i wydań. */
export const book: InPolish<typeof english.book> = {
  book: {
    title: "Ewidencja przyjęć i wydań",
    subtitle:
      "Od kogo każda sztuka przyszła i do kogo poszła. Wpis się poprawia, nigdy nie zmienia.",
    all: "Otwórz ewidencję",
    setUp: "Kolumny",
    lines: "Wiersze",
    line: "Wiersz",
    none: "Ewidencja jest jeszcze pusta",
    noneHint:
      "Niech zasady sklepu lub towaru prowadzą ewidencję. To, co odtąd przyjdzie i wyjdzie, zostanie od razu wpisane.",
    toPolicy: "Przejdź do zasad",
    noMatch: "Żaden wiersz nie pasuje",
    noMatchHint: "Zmień filtry lub wyszukiwanie, aby zobaczyć inne wiersze.",
    acquiredOn: "Przyjęto dnia",
    disposedOn: "Wydano dnia",
    sides: {
      acquisition: "Przyjęcie",
      disposition: "Wydanie",
    },
    states: {
      open: "Na miejscu",
      disposed: "Wydane",
      withdrawn: "Wycofane",
    },
    export: "Eksportuj",
    exports: {
      original: "Wpisy pierwotne",
      corrected: "Wpisy poprawione",
      both: "Oba rodzaje",
    },
    exportHints: {
      original: "Po wierszu, jak zapisano go najpierw.",
      corrected: "Po wierszu, jak brzmi teraz.",
      both: "Po wpisie, z każdą poprawką, jej powodem i autorem.",
    },
    columns: {
      manufacturer: "Producent",
      importer: "Importer",
      model: "Model",
      type: "Rodzaj",
      calibre: "Kaliber",
    },
    licenceNo: "pozwolenie {{number}}",
    lacks: "Brakuje: {{what}}",
    noEntries: "Nie ma jeszcze wpisu. Następne przyjęcie lub wydanie sztuki go otrzyma.",
    entryTitle: "{{side}} dnia {{date}}",
    entered: "Wpis {{number}}, dokonany {{date}}",
    corrects: "Poprawia {{number}}",
    withdraws: "Wycofuje {{number}}",
    correctedBy: "Poprawiony przez {{number}}",
    correct: "Popraw",
    correctTitle: "Popraw wpis {{number}}",
    correctHint:
      "Wpis pozostaje czytelny. Nowy podaje całość od nowa, z nazwiskiem, czasem i powodem.",
    correctSubmit: "Wpisz poprawkę",
    corrected: "Poprawka wpisana jako {{number}}",
    businessDay: "Dzień zdarzenia",
    party: {
      name: "Nazwa",
      address: "Adres",
      licence_number: "Numer pozwolenia",
    },
    acquiredFrom: {
      title: "Przyjęcie od",
      hint: "Kogo ewidencja wymienia przy tych sztukach. Puste: dostawcę, z adresem i numerem pozwolenia, które ewidencja miała ostatnio.",
      lacksName: "Podaj też nazwę albo zostaw wszystko puste.",
    },
    transferee: {
      title: "Wydanie do",
      said: "Wpisane przez personel. Ewidencja przejmie to, gdy sztuki wyjdą.",
      ofOrder: "Zgodnie z zamówieniem. Ewidencja przejmie to, gdy sztuki wyjdą.",
      edit: "Zmień",
      clear: "Zgodnie z zamówieniem",
      hint: "Kogo ewidencja wymieni, gdy sztuki wyjdą, na przykład innego sprzedawcę, przez którego są przekazywane.",
      saved: "Odbiorca zapisany",
      notSaved: "Odbiorca nie został zapisany",
    },
    setting: {
      columnsHint:
        "Ewidencja ma te kolumny obok numeru, towaru, dni i stron. Ich wartości są wartościami sztuki (producent, importer, model) albo stoją pod kluczem w metadanych pozycji magazynowej, wariantu lub produktu. Wpisy zachowują kolumny, z którymi powstały.",
      label: "Kolumna",
      key: "Klucz",
      add: "Dodaj kolumnę",
      remove: "Usuń kolumnę {{name}}",
      perLocation: "Każda lokalizacja prowadzi własną ewidencję",
      perLocationHint:
        "Przesunięcie jest wtedy wydaniem w jednej i przyjęciem w drugiej lokalizacji.",
      notSaved: "Kolumny nie zostały zapisane",
    },
  },
}

export const bookOperationKinds: InPolish<typeof english.bookOperationKinds> = {
  correct_book: "Poprawiono wpis ewidencji",
}
