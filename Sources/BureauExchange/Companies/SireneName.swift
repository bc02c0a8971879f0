/// The name of a legal unit of SIRENE (« unité légale »).
struct SireneName: Sendable {
  /// What stands in a masked field of a partial publication.
  static let masked = "[ND]"

  /// The name; empty when the unit has none that is published.
  let text: String
  /// Whether the unit bears a name that is not published.
  let isMasked: Bool

  /// Legal persons by their denomination, individuals (« entrepreneur individuel ») as
  /// « NOM Prénom ».
  init(_ record: CsvRecord, _ columns: ColumnMap<SireneColumn>) {
    func field(_ column: SireneColumn) -> String { columns.text(column, of: record) }
    func shown(_ column: SireneColumn) -> String {
      let text = field(column)
      return text == Self.masked ? "" : text
    }
    let family = [.usedName, .familyName].map(shown).first { !$0.isEmpty } ?? ""
    let first = [.usualFirstName, .firstName].map(shown).first { !$0.isEmpty } ?? ""
    let person = [family, Self.capitalized(first)].filter { !$0.isEmpty }.joined(separator: " ")
    let names = [shown(.unitName), shown(.unitUsualName), family.isEmpty ? "" : person]
    text = names.first { !$0.isEmpty } ?? shown(.unitSign)
    isMasked = [.unitName, .familyName].contains { field($0) == Self.masked }
  }

  /// « JEAN-PIERRE » becomes « Jean-Pierre ».
  private static func capitalized(_ name: String) -> String {
    var isStart = true
    return String(
      name.lowercased().map { character in
        defer { isStart = !character.isLetter }
        return isStart ? Character(character.uppercased()) : character
      })
  }
}
