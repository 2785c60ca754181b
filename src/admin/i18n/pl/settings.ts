import type * as english from "../en/settings"
import type { InPolish } from "./in-polish"

/** Texts of the settings page. */
export const settings: InPolish<typeof english.settings> = {
  settings: {
    title: "Ustawienia numerów seryjnych",
    subtitle:
      "Czego numery seryjne wymagają w tym sklepie i gdzie towary i lokalizacje się różnią.",
    tabs: {
      policy: "Zasady domyślne",
      items: "Towary z numerami seryjnymi",
      places: "Zasady lokalizacji",
      conditions: "Stany",
      reasons: "Powody",
      book: "Ewidencja",
    },
    hints: {
      items:
        "Każdy towar, dla którego prowadzi się numery seryjne, i to, czym różni się od sklepu.",
      places:
        "Towar może w jednej lokalizacji podlegać innym zasadom, np. w sklepie, który zaczyna prowadzenie później niż magazyn.",
      conditions:
        "Własna klasyfikacja sztuk. Sztuki w stanie, którego nie wolno sprzedawać, znikają z ilości sprzedawanej przez Medusę.",
      reasons:
        "Podpowiadane tam, gdzie trzeba podać powód, np. przy kwarantannie lub zagubieniu. Każdy inny powód nadal można wpisać.",
      book: "Ewidencja przyjęć i wydań, którą niektóre branże muszą prowadzić, na przykład handel bronią. To pomoc: czy wystarcza, mówi właściwy urząd.",
    },
    rules: "Zasady",
    rulesOf: "Zasady: {{name}}",
    close: "Zamknij",
    edit: "Edytuj",
    delete: "Usuń",
    actionsOf: "Akcje: {{name}}",
    deleteTitle: "Usunąć „{{name}}”?",
    deleted: "Usunięto „{{name}}”",
    deleteFailed: "Nie usunięto „{{name}}”",
    saved: "Zapisano „{{name}}”",
    rank: "Miejsce na liście",
    rankHint: "Małe liczby są pierwsze.",
    colours: {
      green: "Zielony",
      blue: "Niebieski",
      orange: "Pomarańczowy",
      red: "Czerwony",
      purple: "Fioletowy",
      grey: "Szary",
    },
    condition: {
      add: "Dodaj stan",
      edit: "Edytuj stan",
      none: "Nie ma jeszcze stanów",
      noneHint:
        "Dodaj te, według których klasyfikujesz sztuki, np. Nowa, Otwarte opakowanie, Ekspozycja.",
      name: "Nazwa",
      description: "Co oznacza",
      colour: "Kolor",
      isSellable: "Można sprzedawać",
      isSellableHint: "Wyłącz dla sztuk, które są na stanie, lecz nie do sprzedaży.",
      turnedHint:
        "Zmiana obejmie wszystkie sztuki w tym stanie, a z nimi ilość sprzedawaną przez Medusę.",
      sellable: "Można sprzedawać",
      withheld: "Nie do sprzedaży",
      deleteHint: "Można go usunąć tylko wtedy, gdy nie ma go żadna sztuka ani zasada.",
    },
    reason: {
      add: "Dodaj powód",
      edit: "Edytuj powód",
      hint: "To, co wcześniej zrobiono z tego powodu, zachowuje dawne brzmienie.",
      none: "Nie ma jeszcze powodów",
      noneHint: "Dodaj te, które pracownicy podają najczęściej, aby wszyscy pisali je tak samo.",
      deleteHint: "Nie będzie już podpowiadany. To, co z niego zrobiono, zachowuje brzmienie.",
      offered: "Powody tego sklepu",
    },
    item: {
      onlyDiffering: "Tylko różniące się",
      same: "Jak w sklepie",
      none: "Dla żadnego towaru nie prowadzi się jeszcze numerów seryjnych",
      noneHint: "Otwórz produkt i włącz „Prowadź numery seryjne” dla wariantu.",
      allSame: "Żaden towar się nie różni",
      allSameHint: "Wszystkie towary z numerami seryjnymi podlegają domyślnym zasadom sklepu.",
    },
    place: {
      none: "Brak własnych zasad: {{place}}",
      noneHint:
        "Wszystkie towary podlegają tam tym samym zasadom co gdzie indziej. Wybierz towar, aby ustalić inaczej.",
      noLocations: "Nie ma jeszcze żadnej lokalizacji",
      add: "Dodaj zasady",
      rulesAt: "Zasady w lokalizacji {{place}}",
      rulesOfAt: "{{item}}, lokalizacja {{place}}",
    },
  },
}
