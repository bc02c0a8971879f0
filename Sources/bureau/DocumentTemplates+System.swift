import BureauExchange
import Foundation

extension DocumentTemplates {
  /// The school's own templates, `~/.config/bureau/modeles/ordre.txt`, and those of the program.
  static var system: DocumentTemplates {
    let environment = ProcessInfo.processInfo.environment
    return DocumentTemplates { name in
      ConfigFolder(environment: environment).text(of: "modeles/\(name).txt")
    }
  }
}
