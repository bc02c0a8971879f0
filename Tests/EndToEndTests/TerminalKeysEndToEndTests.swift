import Glibc
import TestSupport
import Testing
import TextUI

private func start(_ environment: [String: String] = [:]) throws -> Pty {
  let pty = try Pty(Pty.bureau, ["diagnostic"], environment: environment)
  try pty.readUntil("F3 quitter")
  return pty
}

extension EndToEnd {
  @Suite struct TerminalKeysEndToEndTests {
    @Test func `keys of every family arrive`() throws {
      let pty = try start()
      let keys = [
        ("\u{1B}[11~", "F1"), ("\u{1B}OQ", "F2"), ("\u{1B}[[A", "F1"), ("\u{1B}[24~", "F12"),
        ("\u{1B}[1~", "Début"), ("\u{1B}OF", "Fin"), ("\u{1B}[7~", "Début"), ("\u{1B}[A", "Haut"),
        ("\u{1B}OB", "Bas"), ("\u{1B}[Z", "Maj-Tab"), ("\u{1B}[1;5C", "Ctrl-Droite"),
        ("\u{1B}é", "F2"), ("\u{1B}&", "F1"), ("\u{13}", "Ctrl-S"), ("\u{11}", "Ctrl-Q"),
        ("\u{03}", "Ctrl-C"), ("\u{00}", "Ctrl-Espace"), ("\r", "Entrée"), ("œ", "œ"),
        ("\u{7F}", "Retour arrière"),
      ]
      for (bytes, label) in keys {
        pty.send(bytes)
        try pty.readUntil("Touche : \(label)\n")
      }
    }

    @Test func `Esc is a key after its delay, and its late sequence one key too`() throws {
      let pty = try start()
      pty.send("\u{1B}")
      try pty.readUntil("Touche : Échap")
      pty.send("[A")
      try pty.readUntil("Touche : Haut\n")
    }

    @Test func `over ssh a sequence may come in two parts`() throws {
      let pty = try start(["SSH_CONNECTION": "10.0.0.1 50000 10.0.0.2 22", "ESCDELAY": "5000"])
      pty.send("\u{1B}")
      #expect(pty.bytes(during: .milliseconds(200)) == 0)
      pty.send("OB")
      try pty.readUntil("Touche : Bas\n")
    }

    @Test func `a Latin-1 keyboard loses its accents only`() throws {
      let pty = try start(["LC_ALL": "C"])
      #expect(pty.screen.contains("é è ê ë ç œ"))
      pty.send([0xE9])
      pty.send("a")
      try pty.readUntil("Touche : a\n")
    }

    @Test func `a paste is one text, not keys`() throws {
      let pty = try start()
      pty.send("\u{1B}[200~Élodie\r\nMartin\u{1B}OR\u{1B}[201~")
      try pty.readUntil("Collage : Élodie MartinOR")
      #expect(pty.screen.contains("Touche : aucune"))
    }

    @Test func `many letters at once are a paste, held keys are keys`() throws {
      let pty = try start()
      pty.send(String(repeating: "j", count: 200))
      try pty.readUntil("Touche : j\n")
      #expect(pty.screen.contains("Collage : aucun"))
      pty.send("12 rue des Pyramides, Metz")
      try pty.readUntil("Collage : 12 rue des Pyramides, Metz")
      #expect(pty.screen.contains("Touche : j\n"))
    }

    @Test func `a megabyte pasted is taken and the keys after it arrive`() throws {
      let pty = try start()
      let block = Array(repeating: UInt8(ascii: "x"), count: 1 << 20)
      pty.send(Array("\u{1B}[200~".utf8) + block + Array("\u{1B}[201~é".utf8))
      try pty.readUntil { $0.contains("Touche : é") && $0.contains("Collage : xxxx") }
    }

    @Test(arguments: [
      "xterm-256color", "xterm", "vt100", "linux", "screen-256color", "putty-256color", "rxvt",
      "vt220",
    ])
    func `the screen shows on every terminal the server knows`(term: String) throws {
      let pty = try Pty(Pty.bureau, ["diagnostic"], environment: ["TERM": term])
      try pty.readUntil("F3 quitter")
      pty.send("é")
      try pty.readUntil("Touche : é")
      #expect(!pty.screen.contains("essai comme"))
    }

    @Test(arguments: ["bidule", "dumb", "", "../../etc/passwd", "xterm\nx"])
    func `an unknown terminal is said in French and tried as a usual one`(term: String) throws {
      let pty = try Pty(Pty.bureau, ["diagnostic"], environment: ["TERM": term])
      try pty.readUntil("F3 quitter")
      pty.send("\u{1B}OR")
      #expect(try pty.wait() == .exited(term == "bidule" ? 0 : 1))
      #expect(pty.screen.contains("essai comme « xterm-256color »"))
      #expect(pty.screen.contains("▲ terminal") == (term != "bidule"))
    }

    @Test func `colours follow the terminal and NO_COLOR`() throws {
      let coloured = try start().screen.pen(of: "list.selected")
      #expect(coloured?.background == 6)
      let mono = try start(["NO_COLOR": "1"]).screen.pen(of: "list.selected")
      #expect(mono?.background == nil)
      #expect(mono?.isReversed == true)
    }

    @Test func `the options choose theme and colours`() throws {
      let pty = try Pty(Pty.bureau, ["diagnostic", "--theme", "sombre", "--couleurs", "256"])
      try pty.readUntil("F3 quitter")
      #expect(pty.screen.pen(of: "list.selected")?.background == 117)
      let mono = try Pty(Pty.bureau, ["diagnostic", "--theme", "sombre", "--couleurs", "mono"])
      try mono.readUntil("F3 quitter")
      #expect(mono.screen.pen(of: "list.selected")?.isReversed == true)
      #expect(mono.screen.pen(of: "list.selected")?.background == nil)
    }

    @Test(arguments: [["--theme", "absent"], ["--couleurs", "7"]])
    func `a wrong option is explained before the screen opens`(options: [String]) throws {
      let pty = try Pty(Pty.bureau, ["diagnostic"] + options)
      guard case .exited(let status) = try pty.wait() else { return }
      #expect(status != 0)
      #expect(pty.screen.contains(options[0] == "--theme" ? "introuvable" : "attend mono"))
    }

    @Test func `what a key sends is spelled out, and what to set in PuTTY`() throws {
      let pty = try start()
      #expect(pty.screen.contains("Appuyez sur une touche"))
      #expect(pty.screen.contains("Xterm R6"))
      pty.send("\u{1B}[11~")
      try pty.readUntil("Envoyé : ESC [ 1 1 ~\n")
      pty.send("é")
      try pty.readUntil("Envoyé : C3 A9\n")
    }

    @Test func `after the keys, the report stays on the screen`() throws {
      let pty = try start()
      pty.send("\u{1B}[13~")
      try pty.readUntil { !$0.isAlternate && $0.contains("Rien à changer.") }
      #expect(pty.screen.contains("✓ fenêtre    80 × 24"))
      #expect(pty.screen.contains("✓ couleurs   256"))
      #expect(try pty.wait() == .exited(0))
    }

    @Test func `the application says what to do where there is no terminal`() throws {
      let pty = try Pty("/bin/sh", ["-c", "\(Pty.bureau) demo | cat"])
      _ = try pty.wait()
      #expect(pty.screen.contains("bureau s’affiche dans un terminal"))
    }
  }
}
