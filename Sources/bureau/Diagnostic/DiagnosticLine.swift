import Foundation

/// One thing that was looked at, and what to change where something is wrong.
struct DiagnosticLine: Equatable {
  enum Verdict: Equatable { case good, note, fault }

  let verdict: Verdict
  let subject: String
  let text: String

  static func good(_ subject: String, _ text: String) -> DiagnosticLine {
    DiagnosticLine(verdict: .good, subject: subject, text: text)
  }

  /// Worth knowing; nothing to change.
  static func note(_ subject: String, _ text: String) -> DiagnosticLine {
    DiagnosticLine(verdict: .note, subject: subject, text: text)
  }

  static func fault(_ subject: String, _ text: String) -> DiagnosticLine {
    DiagnosticLine(verdict: .fault, subject: subject, text: text)
  }

  /// « ▲ sshd      : … », as the command prints it.
  var printed: String {
    let name = subject.padding(toLength: 10, withPad: " ", startingAt: 0)
    return "\(glyph) \(name) \(text)"
  }

  private var glyph: String {
    switch verdict {
    case .good: "✓"
    case .note: "○"
    case .fault: "▲"
    }
  }
}
