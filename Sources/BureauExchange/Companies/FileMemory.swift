internal import BureauDomain
internal import BureauStore

/// The records of a file so far, to tell its own duplicates.
struct FileMemory: Sendable {
  private struct Entry: Sendable {
    let key: String
    let words: NameWords
    let hasSiret: Bool
  }

  private var sirets: Set<Siret> = []
  private var entries: [PostalCode?: [Entry]] = [:]

  func knows(_ siret: Siret) -> Bool { sirets.contains(siret) }

  /// Whether an earlier record without SIRET has the very name and postal code.
  func holds(_ row: CompanyRow) -> Bool {
    let key = Fold.key(row.name)
    return entries[row.address.postalCode, default: []].contains { !$0.hasSiret && $0.key == key }
  }

  /// Whether an earlier record resembles it: the words of the name, the postal code.
  func resembles(_ row: CompanyRow) -> Bool {
    let words = NameWords(row.name)
    return entries[row.address.postalCode, default: []].contains { $0.words.resembles(words) }
  }

  mutating func add(_ row: CompanyRow) {
    if let siret = row.readSiret { sirets.insert(siret) }
    entries[row.address.postalCode, default: []].append(
      Entry(key: Fold.key(row.name), words: NameWords(row.name), hasSiret: row.readSiret != nil))
  }
}
