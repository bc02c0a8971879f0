internal import BureauDomain

/// An address as a list gives it: in three columns, or in one.
struct PostalAddress {
  var street: String
  /// nil when missing or unreadable.
  var postalCode: PostalCode?
  var town: String
  /// A zero at the beginning of the postal code had been taken off.
  var isPadded = false
  /// The postal code as written, when it is none.
  var unread = ""

  /// - Parameter lines: the lines of the address column, then its complement.
  init(lines: [String], postalCode text: String, town: String) {
    street = lines.joined(separator: ", ")
    self.town = town
    if text.isEmpty && town.isEmpty {
      takeEnd()
    } else {
      read(text)
    }
  }

  private mutating func read(_ text: String) {
    guard !text.isEmpty else { return }
    let signs = text.replacing(/[.,]0+$/, with: "")
    if let code = try? PostalCode(parsing: signs) {
      postalCode = code
    } else if signs.count == 4, let code = try? PostalCode(parsing: "0" + signs) {
      postalCode = code
      isPadded = true
    } else {
      unread = text
    }
  }

  /// « 2 PL DE LA COMEDIE; 57000 METZ »: the code and the town stand at the end of the street.
  private mutating func takeEnd() {
    guard let end = street.firstMatch(of: /^(.*?)[\s,;–-]*\b([0-9]{5})\s+(\D+)$/),
      let code = try? PostalCode(parsing: String(end.2))
    else { return }
    street = String(end.1)
    postalCode = code
    town = String(end.3)
  }
}
