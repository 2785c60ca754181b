import type * as english from "../en/receive-file"
import type { InPolish } from "./in-polish"

/** Texts of receiving by a CSV file. */
export const receiveFile: InPolish<typeof english.receiveFile> = {
  drop: "Upuść tu plik CSV albo go wybierz. Niczego to nie przyjmuje: najpierw oceniany jest każdy wiersz.",
  choose: "Wybierz plik",
  template: "Pobierz szablon",
  templateName: "przyjecie.csv",
  hint: "Kolumny rozpoznaje się po nagłówkach, w dowolnej kolejności. Jedna musi nazywać się serial_number; koszty bez waluty są w walucie sklepu.",
  reading: "Odczytywanie pliku",
  judging_one: "Oceniono {{done}} z {{count}} wiersza",
  judging_few: "Oceniono {{done}} z {{count}} wierszy",
  judging_many: "Oceniono {{done}} z {{count}} wierszy",
  progress: "Postęp oceny pliku",
  unreadable: "Pliku nie można było ocenić",
  report: "Co wynika z pliku",
  allGood_one: "{{count}} wiersz i jest dobry.",
  allGood_few: "{{count}} wiersze i wszystkie są dobre.",
  allGood_many: "{{count}} wierszy i wszystkie są dobre.",
  someBad_one: "{{count}} z {{rows}} wierszy nie można przyjąć.",
  someBad_few: "{{count}} z {{rows}} wierszy nie można przyjąć.",
  someBad_many: "{{count}} z {{rows}} wierszy nie można przyjąć.",
  leftOut: "Pominięto kolumny, które tu nic nie znaczą: {{columns}}.",
  dryRun: "Niczego jeszcze nie przyjęto.",
  problems: "Wiersze, których nie można przyjąć",
  columns: { row: "Wiersz", column: "Kolumna", reason: "Powód" },
  download: "Pobierz raport",
  reportName: "raport.csv",
  refuse: "Odrzuć plik",
  take_zero: "Brak dobrych wierszy",
  take_one: "Dodaj {{count}} dobry wiersz do listy",
  take_few: "Dodaj {{count}} dobre wiersze do listy",
  take_many: "Dodaj {{count}} dobrych wierszy do listy",
  added_one: "{{count}} sztuka jest na liście. Obejrzyj ją, a potem przyjmij.",
  added_few: "{{count}} sztuki są na liście. Obejrzyj je, a potem przyjmij.",
  added_many: "{{count}} sztuk jest na liście. Obejrzyj je, a potem przyjmij.",
  faults: {
    noNumbers:
      "Żadna kolumna nie nazywa się serial_number, serial ani SN. Nagłówki pliku to: {{headings}}.",
    noRows: "Plik ma nagłówki, lecz żadnego wiersza pod nimi.",
    tooMany:
      "Plik ma wierszy: {{rows}}. Jedno przyjęcie obejmuje {{most}} sztuk, a na liście jest miejsce na {{room}}. Najpierw przyjmij to, co jest na liście, albo podziel plik na części: {{files}}.",
  },
  gtins: {
    drop: "Albo upuść plik CSV, którego numery GTIN mówią, co przyszło. Niczego się przez to nie przyjmuje.",
    hint: "Jedna kolumna musi nazywać się gtin, inna serial_number. GTIN znajduje towar po kodzie kreskowym, EAN lub UPC wariantu.",
    noColumn:
      "Żadna kolumna nie nazywa się gtin, EAN ani UPC. Wybierz towar powyżej, aby wczytać plik bez niej. Nagłówki pliku: {{headings}}.",
    items: "Towary z pliku {{name}}",
    choose:
      "Wybierz towar: jego wiersze zostaną sprawdzone, a potem przyjęte. Następnie przyjdzie kolej na kolejny.",
    none: "Żaden wiersz nie mówi, jaki towar przyszedł.",
    rows_one: "{{item}}: {{count}} wiersz",
    rows_few: "{{item}}: {{count}} wiersze",
    rows_many: "{{item}}: {{count}} wierszy",
  },
}
