import ArgumentParser
import BureauUI
import Foundation
import TextUI

/// `bureau touches`: every action with its name and its keys, as the keys file says them.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "touches",
    abstract: "Montrer chaque action, son nom et ses touches ; vérifier touches.conf.",
    discussion: """
      Pour choisir vos touches : bureau touches > ~/.config/bureau/touches.conf, puis changez les \
      lignes voulues et effacez les autres.
      """)

  func run() throws {
    try CommandOutcome.run {
      let folder = ConfigFolder(environment: ProcessInfo.processInfo.environment)
      let file = folder.keys
      let complaints = file?.sentences.map { "\(ConfigFolder.keysName), \($0)" } ?? []
      return CommandOutcome(
        lines: KeysText.lines(file?.keymap ?? .standard), complaints: complaints,
        status: complaints.isEmpty ? .success : .failure)
    }
  }
}
