/// A service or a person the office turns to (« contact institutionnel », FAQ 1, 6, 7, 15, 23).
public struct InstitutionContact: Identifiable, Hashable, Codable, Sendable {
  public typealias ID = Identifier<InstitutionContact>

  public var id: ID
  public var version: Int
  public var kind: InstitutionKind
  /// The person, empty if only the service is known.
  public var name: String
  /// The service as it calls itself: « DRAFPIC de Nancy-Metz ».
  public var service: String
  public var email: Email?
  public var phone: Phone?
  /// At most `noteLimit` characters.
  public var note: String
  public var closing: Closing?

  /// The length of a note, in characters.
  public static let noteLimit = 300

  public init(
    id: ID, version: Int = 1, kind: InstitutionKind, name: String = "", service: String = "",
    email: Email? = nil, phone: Phone? = nil, note: String = "", closing: Closing? = nil
  ) {
    self.id = id
    self.version = version
    self.kind = kind
    self.name = name
    self.service = service
    self.email = email
    self.phone = phone
    self.note = note
    self.closing = closing
  }

  /// « Mme Lang, CAFOC de Nancy-Metz »; the kind where nothing else is known.
  public var fullName: String {
    let parts = [name, service].filter { !$0.isEmpty }
    return parts.isEmpty ? kind.label : parts.joined(separator: ", ")
  }
}
