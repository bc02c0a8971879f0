import CNcurses
import Foundation
import TextUI

cn_forbid_core_dumps()
do {
  let settings = TerminalSettings(environment: ProcessInfo.processInfo.environment)
  let theme = try Theme(
    String(decoding: PackageResources.terminal_theme, as: UTF8.self), name: "terminal")
  let terminal = try Terminal(theme: theme, settings: settings)
  var app = TerminalDiagnostic()
  while app.isRunning {
    terminal.show(app.draw(terminal.size))
    for event in terminal.next() { app.handle(event) }
  }
  terminal.close()
} catch let error as TerminalError {
  FileHandle.standardError.write(Data((error.sentence + "\n").utf8))
  exit(1)
} catch let error as ThemeError {
  FileHandle.standardError.write(Data((error.sentence + "\n").utf8))
  exit(1)
}
