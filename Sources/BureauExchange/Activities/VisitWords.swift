internal import BureauDomain
internal import BureauStore

/// Turns the words of a request into what a form would have chosen from its lists.
struct VisitWords {
  private(set) var faults: [EntryFault] = []
  /// The company's record, when it is in the portfolio.
  private let file: CompanyFile?

  init(file: CompanyFile?) { self.file = file }

  mutating func entry(of request: VisitRequest, _ target: ActivityTarget?) -> VisitEntry {
    var entry = VisitEntry(target: target)
    entry.on = request.on
    entry.from = request.from
    entry.to = request.to
    entry.notes = request.notes
    entry.purposes = Set(
      labels(request.purposes, "purposes", "un objet", LabelReader(\Purpose.label)))
    entry.results = Set(
      labels(
        request.results, "results", "un résultat",
        LabelReader(values: ActivityResult.ofVisit, label: \.label)))
    entry.place =
      labels(request.place, "place", "un lieu", LabelReader(\ActivityPlace.label)).first
      ?? .atCompany
    for name in request.met { meet(name, &entry) }
    for (index, text) in request.offers.enumerated() {
      if let offer = offer(text, index) { entry.offers.append(offer) }
    }
    entry.next = next(request.next)
    return entry
  }

  private mutating func labels<Value>(
    _ typed: String, _ field: String, _ noun: String, _ reader: LabelReader<Value>
  ) -> [Value] {
    typed.split(separator: ",").map { Self.tidy($0) }.filter { !$0.isEmpty }.compactMap { text in
      let value = reader.read(text)
      if value == nil {
        faults.append(
          EntryFault(
            field: field, "« \(text) » n'est pas \(noun) connu : choisissez \(reader.choices)."))
      }
      return value
    }
  }

  /// A known person, or a new one.
  private mutating func meet(_ name: String, _ entry: inout VisitEntry) {
    guard !Fold.key(name).isEmpty else { return }
    let known = (file?.contacts ?? []).filter { $0.closing == nil }
    let reader = LabelReader(values: known, label: \.name)
    if let contact = reader.read(name) {
      if !entry.contacts.contains(contact.id) { entry.contacts.append(contact.id) }
      return
    }
    let several = known.filter { LabelReader<Contact>.answers($0.name, name) }
    guard several.isEmpty else {
      faults.append(
        EntryFault(
          field: "contact.\(entry.contacts.count)",
          "« \(name) » peut être \(ListJoin.or(several.map(\.name))) : précisez."))
      return
    }
    entry.newContacts.append(CleanText.line(Self.tidy(name[...])))
  }

  private mutating func offer(_ typed: String, _ index: Int) -> OfferEntry? {
    let parts = Self.parts(typed, most: 3)
    guard parts.count == 3 else {
      faults.append(
        EntryFault(
          field: "offer.\(index)",
          "« \(typed) » ne se lit pas : écrivez formation;période;nombre, "
            + "par exemple « CAP Cuisine;PFMP 2;1 »."))
      return nil
    }
    return OfferEntry(formation: Self.formation(parts[0]), period: parts[1], places: parts[2])
  }

  private mutating func next(_ typed: String) -> NextEntry {
    let parts = Self.parts(typed, most: 3)
    guard let first = parts.first, !first.isEmpty else { return NextEntry() }
    if Self.nothing.contains(Fold.key(first)) { return NextEntry(.nothing) }
    let reader = LabelReader(\ActionKind.label)
    guard let kind = reader.read(first) else {
      faults.append(
        EntryFault(
          field: FieldName.nextAction.rawValue,
          "« \(first) » n'est pas une action connue : choisissez \(reader.choices), "
            + "ou « aucune suite »."))
      return NextEntry()
    }
    return NextEntry(
      .action(kind), due: parts.count > 1 ? parts[1] : "", note: parts.count > 2 ? parts[2] : "")
  }

  private static let nothing = ["aucune suite", "aucune"]

  /// A course of study of the reference data if the words mean one alone, else the words.
  private static func formation(_ typed: String) -> Formation {
    let known = Reference.formations(matching: typed, limit: 50)
    let exact = known.first { Fold.key($0.label) == Fold.key(typed) }
    return exact ?? (known.count == 1 ? known.first : nil) ?? Formation(label: typed)
  }

  private static func parts(_ typed: String, most count: Int) -> [String] {
    typed.split(separator: ";", maxSplits: count - 1, omittingEmptySubsequences: false)
      .map { tidy($0) }
  }

  private static func tidy(_ text: Substring) -> String { FieldText.tidy(text) }
}
