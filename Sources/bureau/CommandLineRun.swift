import ArgumentParser
import Foundation

/// Runs the command line and ends with the status the manual promises.
enum CommandLineRun {
  /// Reads the words, runs the command they name, and ends the program.
  static func start(_ words: [String]) -> Never {
    do {
      if let application = Application(words) {
        try application.run()
      } else {
        var command = try BureauCommand.parseAsRoot(words)
        try command.run()
      }
      exit(0)
    } catch {
      end(with: error)
    }
  }

  private static func end(with error: any Error) -> Never {
    let status = BureauCommand.exitCode(for: error)
    let text = french(BureauCommand.fullMessage(for: error))
    if !text.isEmpty {
      let output = status.isSuccess ? FileHandle.standardOutput : FileHandle.standardError
      output.write(Data((text + "\n").utf8))
    }
    exit(status == .validationFailure ? CommandOutcome.misuse.rawValue : status.rawValue)
  }

  /// What is wrong with the words, without the manual.
  static func sentence(for error: any Error) -> String { french(BureauCommand.message(for: error)) }

  /// The few words of the parser itself, which knows English only.
  private static func french(_ text: String) -> String {
    let refused = text.replacing(/The value '(.+?)' is invalid for '(.+?)':?/) {
      "« \($0.1) » ne convient pas à \($0.2) :"
    }
    return words.reduce(refused) { $0.replacing($1.0, with: $1.1) }
  }

  private static let words = [
    ("Error: ", "Erreur : "), ("Usage: ", "Usage : "), ("OVERVIEW: ", ""), ("USAGE: ", "USAGE : "),
    ("ARGUMENTS:", "ARGUMENTS :"), ("Help:", "Aide :"), ("SUBCOMMANDS:", "COMMANDES :"),
    ("Show help information.", "Afficher cette aide."),
    ("See '", "Voir « "), ("' for more information.", " » pour en savoir plus."),
    ("' for detailed help.", " » pour le détail."),
    ("Missing expected argument", "Il manque"), ("Missing one of", "Il manque l'un de"),
    ("Missing value for", "Il manque la valeur de"), ("Unknown option", "Option inconnue :"),
    ("Unexpected argument", "Mot inattendu :"), ("Did you mean", "Vouliez-vous dire"),
    ("for '", "pour '"),
    ("<subcommand>", "<commande>"), ("[<subcommand>]", "[<commande>]"),
  ]
}
