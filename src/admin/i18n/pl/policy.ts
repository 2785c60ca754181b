import type * as english from "../en/policy"
import type { InPolish } from "./in-polish"

/** Texts of a policy's parts. */
export const policy: InPolish<typeof english.policy> = {
  intro: {
    default:
      "Czego wymaga każdy towar z numerami seryjnymi, gdy sztuki przychodzą, są sprzedawane i wracają, chyba że jego własne zasady mówią inaczej. Każdy wybór zapisuje się od razu.",
    store:
      "Czego wymaga ten towar, gdy sztuki przychodzą, są sprzedawane i wracają. Każdy wybór zapisuje się od razu; „Jak w sklepie” oznacza ustawienie domyślne sklepu.",
    item: "Czego wymaga ten towar w tej lokalizacji. Każdy wybór zapisuje się od razu; czego tu nie podano, jest jak gdzie indziej.",
  },
  inherit: { default: "Domyślnie", store: "Jak w sklepie", item: "Jak gdzie indziej" },
  inherited: {
    default: "Domyślnie ({{value}})",
    store: "Jak w sklepie ({{value}})",
    item: "Jak gdzie indziej ({{value}})",
  },
  follow: { default: "Wróć do domyślnych", store: "Jak sklep", item: "Jak towar" },
  followPart: {
    default: "{{part}}: wróć do domyślnych",
    store: "{{part}}: jak sklep",
    item: "{{part}}: jak towar",
  },
  partText: "{{part}}: {{value}}",
  groups: {
    numbers: "Numery seryjne",
    incoming: "Przyjęcie",
    selling: "Sprzedaż",
    comingBack: "Zwroty",
  },
  saved: "Zapisano zasady",
  saveFailed: "Nie zapisano zasad",
  receipt: {
    label: "Stan zwiększony bez numerów seryjnych",
    hint: "Gdy ktoś zwiększa stan na ekranach samej Medusy lub przez jej API: czeka na numery seryjne albo jest odrzucany ze wskazaniem przyjęcia.",
    values: { flag: "Pokaż jako oczekujące na numery", require: "Odmów" },
  },
  allocation: {
    label: "Kiedy wybiera się numery seryjne",
    hint: "Kiedy sztuki zamówienia otrzymują numery seryjne: przy pakowaniu, od razu albo, w zamówieniach wstępnych, przed sprzedażą jak przy ladzie.",
    values: {
      fulfillment: "Przy pakowaniu zamówienia",
      placement: "Przy złożeniu zamówienia",
      sale: "Przed przekształceniem zamówienia wstępnego",
    },
  },
  strategy: {
    label: "Kto wybiera",
    hint: "Wybór strategii jest propozycją aż do realizacji; inna zeskanowana sztuka po prostu zajmuje jej miejsce.",
    values: {
      manual: "Pracownicy",
      fifo: "Najpierw najstarsze (FIFO)",
      lifo: "Najpierw najnowsze (LIFO)",
      fefo: "Najpierw tracące ważność (FEFO)",
    },
  },
  fulfillment: {
    label: "Realizacja bez numerów seryjnych",
    hint: "Co się dzieje, gdy zamówienie jest realizowane, a nie wszystkie sztuki są przypisane.",
    values: {
      require: "Odmów",
      auto: "Niech uzupełni strategia",
      optional: "Przepuść",
    },
  },
  unknown_at_capture: {
    label: "Nieznany numer przy pakowaniu",
    hint: "Dopóki zapas w tej lokalizacji czeka na numery seryjne: nieznany numer jest rejestrowany i przypisywany w jednym kroku. Zapas się nie zmienia.",
    values: { register: "Zarejestruj", refuse: "Odrzuć" },
  },
  return: {
    label: "Przyjęcie zwrotu",
    hint: "Czy trzeba wskazać numery seryjne, które wróciły.",
    values: {
      require: "Numery seryjne wymagane",
      optional: "Numery seryjne można pominąć",
    },
  },
  after_return: {
    label: "Po zwrocie",
    hint: "Dokąd trafiają dobre sztuki. Można to zmienić dla każdej sztuki.",
    values: { restock: "Od razu do magazynu", inspect: "Czekają na kontrolę" },
  },
  uniqueness: {
    label: "Numer jest niepowtarzalny",
    hint: "Zakres, w którym numer może istnieć tylko raz. Zmiana jest odrzucana, dopóki dwie sztuki miałyby ten sam.",
    values: { item: "Dla tego towaru", store: "W całym sklepie" },
  },
  storefront: {
    label: "Witryna sklepu",
    hint: "Czy kupujący może wybrać konkretną sztukę albo każdy sprawdzić numer.",
    values: {
      off: "Nic",
      choose_unit: "Wybrać konkretną sztukę",
      verify: "Sprawdzić numer",
    },
  },
  book: {
    label: "Ewidencja przyjęć i wydań",
    hint: "Czy każde przyjęcie i wydanie jest wpisywane do ewidencji i co musi być wiadome o odbiorcy.",
    values: {
      off: "Nieprowadzona",
      keep: "Prowadzona",
      require: "Prowadzona; sprzedaż wymaga nazwy oraz adresu lub pozwolenia",
      require_licence: "Prowadzona; sprzedaż wymaga nazwy i pozwolenia",
    },
  },
  return_condition: {
    label: "Stan po zwrocie",
    hint: "Sztuka, która wraca, sama z siebie nie jest znowu nowa.",
    ask: "Pytaj o każdą sztukę",
  },
  format: {
    label: "Format numerów",
    hint: "Inne numery są odrzucane przy przyjęciu.",
    pattern: "Wzorzec",
    patternPlaceholder: "[A-Z]{2}\\d{6}",
    example: "Na przykład {{example}}",
    caseSensitive: "Rozróżniaj wielkie i małe litery",
  },
  generator: {
    label: "Wzorzec własnych numerów",
    hint: "Numery, które tworzy sam sklep, nigdy istniejące. {YYYY}, {YY}, {MM} i {DD} to data, {####} liczy, {C} to cyfra kontrolna.",
    next: "Następne: {{numbers}}",
    placeholder: "LAP-{YYYY}-{#####}",
  },
  customer_warranty: {
    label: "Gwarancja klienta",
    hint: "Zapisywana przy każdej sztuce, gdy się zaczyna, i odtąd dla niej niezmienna. 0 miesięcy oznacza brak.",
    short_one: "{{count}} miesiąc od {{start}}",
    short_few: "{{count}} miesiące od {{start}}",
    short_many: "{{count}} miesięcy od {{start}}",
    on_resale: "Sztuka sprzedana ponownie ma",
    on_replacement: "Sztuka zastępcza ma",
    gives: { fresh: "nową gwarancję", remaining: "resztę poprzedniej" },
    months: "miesięcy od",
    start: "Gwarancja zaczyna się od",
    starts: {
      sale: "sprzedaży",
      shipment: "wysyłki",
      delivery: "dostarczenia",
      registration: "rejestracji",
    },
  },
}
