import CNcurses
import Foundation
import TextUI

cn_forbid_core_dumps()
let environment = ProcessInfo.processInfo.environment

func fail(_ sentence: String) -> Never {
  FileHandle.standardError.write(Data((sentence + "\n").utf8))
  exit(1)
}

do {
  let theme = try TerminalThemes(environment: environment).theme(named: "terminal")
  let terminal = try Terminal(
    theme: theme, settings: TerminalSettings(environment: environment))
  var app = TerminalDiagnostic()
  while app.isRunning {
    terminal.show(app.draw(terminal.size))
    for event in terminal.next() { app.handle(event) }
  }
  terminal.close()
} catch let error as TerminalError {
  fail(error.sentence)
} catch let error as ThemeError {
  fail(error.sentence)
}
