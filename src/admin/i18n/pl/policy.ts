import type * as english from "../en/policy"
import type { InPolish } from "./in-polish"

/** Texts of a policy's parts. */
export const policy: InPolish<typeof english.policy> = {
  intro:
    "Czego wymaga ten towar, gdy sztuki przychodzą, są sprzedawane i wracają. Każdy wybór zapisuje się od razu; „Jak w sklepie” oznacza ustawienie domyślne sklepu.",
  inherit: "Jak w sklepie",
  inherited: "Jak w sklepie ({{value}})",
  saved: "Zapisano zasady",
  saveFailed: "Nie zapisano zasad",
  receipt: {
    label: "Stan zwiększony bez numerów seryjnych",
    hint: "Gdy ktoś zwiększa stan magazynowy na ekranach samej Medusy.",
    values: { flag: "Pokaż jako oczekujące na numery", require: "Odmów" },
  },
  allocation: {
    label: "Kiedy wybiera się numery seryjne",
    hint: "Kiedy sztuki zamówienia otrzymują numery seryjne.",
    values: {
      fulfillment: "Przy pakowaniu zamówienia",
      placement: "Przy złożeniu zamówienia",
      sale: "Przed przekształceniem zamówienia wstępnego",
    },
  },
  strategy: {
    label: "Kto wybiera",
    hint: "Wybór strategii jest propozycją aż do realizacji zamówienia.",
    values: {
      manual: "Pracownicy",
      fifo: "Najpierw najstarsze (FIFO)",
      lifo: "Najpierw najnowsze (LIFO)",
      fefo: "Najpierw tracące ważność (FEFO)",
    },
  },
  fulfillment: {
    label: "Realizacja bez numerów seryjnych",
    hint: "Co się dzieje, gdy nie wszystkie sztuki są przypisane.",
    values: {
      require: "Odmów",
      auto: "Niech uzupełni strategia",
      optional: "Przepuść",
    },
  },
  unknown_at_capture: {
    label: "Nieznany numer przy pakowaniu",
    hint: "Tylko dopóki zapas w tej lokalizacji czeka na numery seryjne.",
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
    hint: "Zakres, w którym numer może istnieć tylko raz.",
    values: { item: "Dla tego towaru", store: "W całym sklepie" },
  },
  storefront: {
    label: "Witryna sklepu",
    hint: "Co kupujący mogą robić z numerami seryjnymi.",
    values: {
      off: "Nic",
      choose_unit: "Wybrać konkretną sztukę",
      verify: "Sprawdzić numer",
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
    hint: "{YYYY}, {YY}, {MM} i {DD} to data, {####} liczy, {C} to cyfra kontrolna.",
    placeholder: "LAP-{YYYY}-{#####}",
  },
  customer_warranty: {
    label: "Gwarancja klienta",
    hint: "Zapisywana przy każdej sztuce, gdy się zaczyna. 0 miesięcy oznacza brak.",
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
