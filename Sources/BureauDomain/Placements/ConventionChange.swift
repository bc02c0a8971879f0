/// What changed in a convention after its first signature, and how the paper says it.
public struct ConventionChange: Hashable, Codable, Sendable {
  /// How a signed convention may be changed.
  public enum Form: String, CaseIterable, Codable, Sendable {
    /// « Avenant », signed by the parties.
    case amendment
    /// « Rectifié à la main, paraphé par … le … ».
    case handwritten

    /// The French term.
    public var label: String {
      switch self {
      case .amendment: "avenant"
      case .handwritten: "rectifié à la main"
      }
    }
  }

  public var form: Form
  /// What is changed, in the words of the paper: « Tuteur : Mme Ferrand au lieu de M. Bauer ».
  public var text: String
  public var on: Day
  /// Who initialled the correction, or signed the amendment (« paraphé par … »).
  public var by: String
  /// The tutor the paper names from now on, empty if the change is another.
  public var tutorName: String

  public init(form: Form, text: String, on: Day, by: String, tutorName: String = "") {
    self.form = form
    self.text = text
    self.on = on
    self.by = by
    self.tutorName = tutorName
  }

  /// « avenant du 03/11/2026, signé par …: … ».
  public var french: String {
    switch form {
    case .amendment: "Avenant du \(on), signé par \(by) : \(text)"
    case .handwritten: "Rectifié à la main, paraphé par \(by) le \(on) : \(text)"
    }
  }
}
