import BureauDomain
import BureauStore

/// What a session may be asked for: the application, or one of the few commands that write to the
/// output.
enum SessionRequest {
  case application
  case command(any BaseCommand)

  private static let longest = 200

  /// Reads the words ssh was given; every one of them must be expected.
  init(_ text: String?) throws(SessionRefusal) {
    let text = text ?? ""
    guard text.utf8.count <= Self.longest else { throw .unknownRequest }
    var words = text.split(separator: " ").map(String.init)[...]
    if words.first == "bureau" { words = words.dropFirst() }
    guard let first = words.popFirst() else {
      self = .application
      return
    }
    guard let verb = SessionVerb.all.first(where: { $0.name == first }) else {
      throw .unknownRequest
    }
    self = .command(try verb.command(Array(words)))
  }
}
