/// A contact that nobody can reach: neither e-mail nor phone, and no switchboard on a site.
public enum CO02: CheckRule {
  public static let id = CheckID.co02
  public static let title = "interlocuteur joignable"

  static func violations(_ file: CompanyFile) -> [Violation] {
    file.contacts.compactMap { violation($0, in: file) }
  }

  /// For one contact of a company, who need not be in its file yet.
  public static func violation(_ contact: Contact, in file: CompanyFile) -> Violation? {
    let hasSwitchboard = file.sites.contains { $0.switchboard != nil && $0.closing == nil }
    return hasSwitchboard ? nil : violation(contact)
  }

  /// For one contact of a company without a switchboard.
  public static func violation(_ contact: Contact) -> Violation? {
    guard contact.closing == nil, contact.phone == nil, contact.email == nil else { return nil }
    return Violation(
      id, .warns, field: .contact,
      "\(contact.name) n'a ni téléphone ni courriel, et l'entreprise n'a pas de standard : "
        + "ajoutez l'un des trois.")
  }
}
