import ArgumentParser
import BureauDomain
import BureauStore

/// A command that may be asked for over ssh. It answers on the output; no word of it ever reaches
/// a shell or names a file.
struct SessionVerb: Equatable {
  let name: String
  /// What may follow the name, as a refusal shows it.
  let usage: String
  /// The options that change nothing but the answer; each takes one word.
  let options: Set<String>

  /// All of them; each is a ``BaseCommand`` of the command line.
  static let all = [
    SessionVerb(
      name: "exporter",
      usage: "annuaire|entreprises|contacts|activites|stages|frais [--format csv|json|ics]",
      options: ["--format"]),
    SessionVerb(
      name: "document",
      usage: "ordre|lettre|tournee|etat-de-frais|convention|journees|sans-lieu|bilan|passation … "
        + "[--format texte|odt|html]",
      options: ["--format", "--annee", "--classe"]),
    SessionVerb(
      name: "rapport", usage: "[--annee 2026-2027 | --du jour --au jour] [--format texte|html|csv]",
      options: ["--annee", "--du", "--au", "--format"]),
  ]

  /// The command these words ask for.
  func command(_ words: [String]) throws(SessionRefusal) -> any BaseCommand {
    guard words.allSatisfy(isExpected) else { throw .unknownRequest }
    let parsed: any ParsableCommand
    do { parsed = try BureauCommand.parseAsRoot([name] + words) } catch {
      throw .wrongRequest(CommandLineRun.sentence(for: error), self)
    }
    guard let command = parsed as? any BaseCommand else { throw .unknownRequest }
    return command
  }

  private func isExpected(_ word: String) -> Bool {
    word.hasPrefix("-") ? options.contains(word) : Self.isPlain(word)
  }

  /// A subject, an identifier or a day (`24/11`): never a path.
  private static func isPlain(_ word: String) -> Bool {
    let signs = word.first?.isNumber ?? false ? "-/" : "-"
    return (1...longestWord).contains(word.utf8.count)
      && word.allSatisfy { $0.isLetter || $0.isNumber || signs.contains($0) }
  }

  private static let longestWord = 60
}
