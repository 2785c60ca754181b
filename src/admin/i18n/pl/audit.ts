import type * as english from "../en/audit"
import type { InPolish } from "./in-polish"

/** Texts of the audit trail. */
export const audit: InPolish<typeof english.audit> = {
  title: "Ścieżka audytu",
  subtitle:
    "Każde zdarzenie sztuki jest dalszym ciągiem poprzedniego. Sprawdź, że żadnego nie zmieniono, i przekaż je innym do sprawdzenia.",
  verification: "Kontrola",
  verificationHint: "Przegląda każde zdarzenie każdej sztuki. Sklep robi to też co noc.",
  verify: "Sprawdź teraz",
  notBegun: "Kontrola się nie rozpoczęła",
  never: "Jeszcze nie sprawdzono",
  neverHint: "Sprawdź teraz albo poczekaj do nocy.",
  earlier: "Wcześniejsze kontrole",
  running: "Kontrola trwa",
  runningHint: "Możesz opuścić tę stronę.",
  whole: "Wszystkie łańcuchy są całe",
  wholeHint: "Żadnego zdarzenia nie zmieniono, nie usunięto ani nie odcięto.",
  broken_one: "Znaleziono {{count}} błąd",
  broken_few: "Znaleziono {{count}} błędy",
  broken_many: "Znaleziono {{count}} błędów",
  brokenHint:
    "Ktoś pisał w bazie danych z pominięciem sklepu. Pozostaw ją bez zmian i porównaj z eksportami i kopiami zapasowymi.",
  units_one: "{{count}} sztuka",
  units_few: "{{count}} sztuki",
  units_many: "{{count}} sztuk",
  events_one: "{{count}} zdarzenie",
  events_few: "{{count}} zdarzenia",
  events_many: "{{count}} zdarzeń",
  export: "Eksport",
  exportHint:
    "Sztuki ze wszystkimi zdarzeniami, w pliku, który każdy może sprawdzić bez tego sklepu. Zostaw wszystkie pola puste, aby wyeksportować wszystko.",
  recordedFrom: "Zdarzenia wprowadzone od",
  recordedUntil: "Zdarzenia wprowadzone do",
  signed: "Podpisano kluczem {{key}}",
  signedHint: "Kto ma klucz publiczny, widzi, że plik pochodzi ze sklepu i nie został zmieniony.",
  unsigned: "Eksport nie będzie podpisany",
  unsignedHint:
    "Bez podpisu ten, kto może pisać w pliku, może napisać cały od nowa. Klucz daje sklepowi programista.",
  notSigned: "bez podpisu",
  save: "Zapisz eksport",
  notSaved: "Nie zapisano pliku",
  check: "Jak sprawdzają inni",
  checkHint:
    "Potrzebny jest Node, program i klucz publiczny, bez dostępu do sklepu. Z wcześniejszym eksportem (--earlier) widać też, czego od tego czasu brakuje.",
  program: "Zapisz program",
  publicKey: "Zapisz klucz publiczny",
  exports: "Wydane eksporty",
  noExports: "Jeszcze żadnych",
  noExportsHint: "Każdy eksport pojawia się tu, gdy został zapisany w całości.",
  everything: "Wszystko",
  figures: {
    units: "Sztuki",
    events: "Zdarzenia",
    faults: "Błędy",
  },
}

/** What is wrong with a chain. */
export const chainFault: InPolish<typeof english.chainFault> = {
  changed: "Zdarzenie {{sequence}} zmieniono: jego treść nie daje jego skrótu.",
  replaced: "Zdarzenie {{sequence}} podmieniono: następne jest dalszym ciągiem innego.",
  removed: "Zdarzenie {{sequence}} usunięto: jest późniejsze.",
  out_of_order: "Zdarzenie {{sequence}} występuje dwa razy albo w złym miejscu.",
  cut_off: "Koniec odcięto: brakuje zdarzenia {{sequence}}, a kartoteka je zna.",
  added: "Zdarzenie {{sequence}} dodano: kartoteka go nie zna.",
  head_changed: "Zdarzenie {{sequence}} jest ostatnie, ale nie to, które zna kartoteka.",
  no_record: "Kartoteki nie ma; jej zdarzenia są do {{sequence}}.",
  rewritten:
    "Zdarzenie {{sequence}} jest inne, niż wcześniej zanotowano: historię napisano od nowa.",
  cut_off_since: "Koniec odcięto razem z kartoteką: zdarzenie {{sequence}} wcześniej było.",
  gone: "Całej sztuki nie ma: wcześniej miała zdarzenia do {{sequence}}.",
  unknown_form: "Skrót zdarzenia {{sequence}} jest nieznanego tu rodzaju: nie można go sprawdzić.",
}
