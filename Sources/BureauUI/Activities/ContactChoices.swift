internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The people of a company, for the fields that ask who was met.
enum ContactChoices {
  static func of(_ company: Company.ID, _ query: String, _ context: Context) throws -> [Choice] {
    guard let file = try context.store.companyFile(company) else { return [] }
    return file.contacts.filter { $0.closing == nil }
      .map(choice)
      .filter { Search.answers($0.text + " " + $0.detail, query) }
  }

  /// One person as a chosen value.
  static func choice(_ contact: Contact) -> Choice {
    Choice(id: contact.id.rawValue, text: contact.name, detail: contact.title)
  }
}
