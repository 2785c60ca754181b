import type * as english from "../en/policy"
import type { Translation } from "../translation"

/** Texts of a policy's parts. */
export const policy: Translation<typeof english.policy> = {
  intro: {
    default:
      "Wat elk artikel met serienummers vereist wanneer exemplaren binnenkomen, verkocht worden en terugkomen, tenzij zijn eigen regels iets anders zeggen. Elke keuze wordt meteen opgeslagen.",
    store:
      "Wat dit artikel vereist wanneer exemplaren binnenkomen, verkocht worden en terugkomen. Elke keuze wordt meteen opgeslagen; ‘Zoals de winkel’ volgt de standaard van de winkel.",
    item: "Wat dit artikel op deze locatie vereist. Elke keuze wordt meteen opgeslagen; wat hier niet gezegd is, geldt zoals elders.",
  },
  inherit: { default: "Zoals standaard", store: "Zoals de winkel", item: "Zoals elders" },
  inherited: {
    default: "Standaard ({{value}})",
    store: "Zoals de winkel ({{value}})",
    item: "Zoals elders ({{value}})",
  },
  follow: {
    default: "Terug naar standaard",
    store: "De winkel volgen",
    item: "Het artikel volgen",
  },
  followPart: {
    default: "{{part}}: terug naar standaard",
    store: "{{part}}: de winkel volgen",
    item: "{{part}}: het artikel volgen",
  },
  partText: "{{part}}: {{value}}",
  groups: {
    numbers: "Serienummers",
    incoming: "Binnenkomst",
    selling: "Verkoop",
    comingBack: "Retour",
  },
  saved: "Regels opgeslagen",
  saveFailed: "De regels zijn niet opgeslagen",
  receipt: {
    label: "Voorraad verhoogd zonder serienummers",
    hint: "Wanneer iemand de voorraad op de schermen van Medusa zelf of via de API verhoogt: ze wacht op haar serienummers, of wordt geweigerd met een verwijzing naar de ontvangst.",
    values: { flag: "Tonen als wachtend op serienummers", require: "Weigeren" },
  },
  allocation: {
    label: "Wanneer serienummers gekozen worden",
    hint: "Wanneer de exemplaren van een bestelling hun serienummers krijgen: bij het inpakken, meteen of, bij conceptbestellingen, vóór de verkoop zoals aan de balie.",
    values: {
      fulfillment: "Wanneer de bestelling ingepakt wordt",
      placement: "Wanneer de bestelling geplaatst wordt",
      sale: "Voordat een conceptbestelling omgezet wordt",
    },
  },
  strategy: {
    label: "Wie kiest",
    hint: "De keuze van een strategie is een voorstel tot de verzending; een ander gescand exemplaar neemt gewoon de plaats in.",
    values: {
      manual: "Medewerkers",
      fifo: "Oudste eerst (FIFO)",
      lifo: "Nieuwste eerst (LIFO)",
      fefo: "Eerst verlopend eerst (FEFO)",
    },
  },
  fulfillment: {
    label: "Verzenden zonder serienummers",
    hint: "Wat er gebeurt als een bestelling verzonden wordt en niet al haar exemplaren toegewezen zijn.",
    values: {
      require: "Weigeren",
      auto: "De strategie laten aanvullen",
      optional: "Doorlaten",
    },
  },
  unknown_at_capture: {
    label: "Onbekend nummer bij het inpakken",
    hint: "Zolang voorraad op die locatie op serienummers wacht: een onbekend nummer wordt in één stap geregistreerd en toegewezen. De voorraad verandert niet.",
    values: { register: "Registreren", refuse: "Weigeren" },
  },
  return: {
    label: "Een retour ontvangen",
    hint: "Of de teruggekomen serienummers genoemd moeten worden.",
    values: {
      require: "Serienummers verplicht",
      optional: "Serienummers mogen ontbreken",
    },
  },
  after_return: {
    label: "Na een retour",
    hint: "Waar goede exemplaren heen gaan. Per exemplaar te wijzigen.",
    values: { restock: "Meteen terug op voorraad", inspect: "Wachten op controle" },
  },
  uniqueness: {
    label: "Een nummer is uniek",
    hint: "Het bereik waarin een nummer één keer mag voorkomen. Een wijziging wordt geweigerd zolang twee exemplaren hetzelfde zouden hebben.",
    values: { item: "Voor dit artikel", store: "In de hele winkel" },
  },
  storefront: {
    label: "Webwinkel",
    hint: "Of een koper precies een exemplaar mag kiezen, of het publiek een nummer mag controleren.",
    values: {
      off: "Niets",
      choose_unit: "Precies een exemplaar kiezen",
      verify: "Een nummer controleren",
    },
  },
  book: {
    label: "Register in- en uitgang",
    hint: "Of elke in- en uitgang in het register wordt ingeschreven, en wat van de ontvanger bekend moet zijn.",
    values: {
      off: "Niet bijgehouden",
      keep: "Bijgehouden",
      require: "Bijgehouden; een verkoop vraagt naam, en adres of vergunning",
      require_licence: "Bijgehouden; een verkoop vraagt naam en vergunning",
    },
  },
  return_condition: {
    label: "Conditie na een retour",
    hint: "Een exemplaar dat terugkomt, is niet vanzelf weer nieuw.",
    ask: "Per exemplaar vragen",
  },
  format: {
    label: "Formaat van de nummers",
    hint: "Andere nummers worden bij ontvangst geweigerd.",
    pattern: "Patroon",
    patternPlaceholder: "[A-Z]{2}\\d{6}",
    example: "Bijvoorbeeld {{example}}",
    caseSensitive: "Hoofdletters en kleine letters onderscheiden",
  },
  generator: {
    label: "Patroon voor eigen nummers",
    hint: "Nummers die de winkel zelf maakt, nooit een bestaand. {YYYY}, {YY}, {MM} en {DD} zijn de datum, {####} telt, {C} is een controlecijfer.",
    next: "Volgende: {{numbers}}",
    placeholder: "LAP-{YYYY}-{#####}",
  },
  customer_warranty: {
    label: "Klantgarantie",
    hint: "Wordt op elk exemplaar vermeld als ze ingaat, en blijft daarna voor dat exemplaar gelijk. 0 maanden betekent geen.",
    short_one: "{{count}} maand vanaf: {{start}}",
    short_other: "{{count}} maanden vanaf: {{start}}",
    on_resale: "Een opnieuw verkocht exemplaar heeft",
    on_replacement: "Een vervangend exemplaar heeft",
    gives: { fresh: "een nieuwe garantie", remaining: "wat van de oude over is" },
    months: "maanden vanaf",
    start: "Garantie gaat in bij",
    starts: {
      sale: "de verkoop",
      shipment: "verzending",
      delivery: "aflevering",
      registration: "registratie",
    },
  },
}
