/// Who signs for a learner under eighteen (« représentant légal »); typed at the first convention,
/// since no list of pupils bears it.
public struct LegalRepresentative: Hashable, Codable, Sendable {
  /// As the person signs: « Mme Samira Traoré ».
  public var name: String
  public var phone: Phone?
  public var email: Email?

  public init(name: String, phone: Phone? = nil, email: Email? = nil) {
    self.name = name
    self.phone = phone
    self.email = email
  }
}
