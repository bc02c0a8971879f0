import BureauDomain
import TestSupport
import Testing
import TextUI

@testable import BureauUI

struct KeysFileTests {
  private func keys(_ file: KeysFile, _ name: String) -> [Key] {
    file.keymap.keys(of: name, usual: [])
  }

  @Test func `an action takes the keys of its line, in their order`() {
    let file = KeysFile("liste.chercher = / F7 Ctrl-F\n\n# remarque\nfiche.appel=é   # téléphoner")
    #expect(file.faults.isEmpty)
    #expect(keys(file, "liste.chercher") == [.character("/"), .function(7), .control("f")])
    #expect(keys(file, "fiche.appel") == [.character("é")])
  }

  @Test func `accents and capitals of a name are not asked for`() {
    let file = KeysFile("RELANCES.repondu = o")
    #expect(file.faults.isEmpty)
    #expect(keys(file, "relances.répondu") == [.character("o")])
  }

  @Test(arguments: [
    ("Entrée", Key.enter), ("entree", .enter), ("Échap", .escape), ("Espace", .character(" ")),
    ("Ctrl-Espace", .control(" ")), ("ctrl-f", .control("f")), ("Alt-B", .alt("b")),
    ("Page-suiv.", .pageDown), ("Page-préc", .pageUp), ("F12", .function(12)), ("f1", .function(1)),
    ("Maj-Tab", .backTab), ("Suppr", .delete), ("Retour-arrière", .backspace),
    ("=", .character("=")),
    ("G", .character("G")), ("-", .character("-")), ("ç", .character("ç")),
  ])
  func `keys are called as the screens call them`(name: String, key: Key) {
    #expect(KeyText.key(named: name) == key)
  }

  @Test(arguments: ["F0", "F99", "Ctrl-", "Ctrl-ab", "Entre", "ab", "Maj-F1"])
  func `other names are no keys`(name: String) {
    #expect(KeyText.key(named: name) == nil)
  }

  @Test(arguments: [
    ("liste.chercher", KeysFault.Reason.noEqualsSign),
    ("liste.chercher =", .noKey),
    ("liste.trouver = x", .unknownAction("liste.trouver")),
    ("= x", .unknownAction("")),
    ("liste.chercher = F77", .unknownKey("F77")),
    ("liste.chercher = F8", .reservedKey(.function(8))),
    ("liste.chercher = Ctrl-I", .reservedKey(.control("i"))),
    ("formulaires.enregistrer = e", .letterInForm(.character("e"))),
    ("portefeuille.trier = x", .conflict(.character("x"), other: "Actions groupées")),
    ("liste.chercher = j", .conflict(.character("j"), other: "Ligne suivante")),
  ])
  func `a line that cannot be followed is refused with its number`(
    line: String, reason: KeysFault.Reason
  ) {
    let file = KeysFile("# mes touches\n\(line)\nfiche.appel = z")
    #expect(file.faults == [KeysFault(line: 2, reason: reason)])
    #expect(keys(file, "fiche.appel") == [.character("z")])
    #expect(file.sentences[0].hasPrefix("ligne 2 : "))
  }

  @Test func `the second line of an action is refused`() {
    let file = KeysFile("fiche.appel = z\nfiche.appel = y")
    #expect(file.faults.map(\.reason) == [.saidBefore(action: "fiche.appel", line: 1)])
  }

  @Test func `two actions may change places`() {
    let file = KeysFile("portefeuille.trier = x\nportefeuille.actions = s")
    #expect(file.faults.isEmpty)
  }

  @Test func `of two lines that want one key the last is refused`() {
    let file = KeysFile("portefeuille.trier = z\nportefeuille.actions = z")
    #expect(file.faults.map(\.line) == [2])
    #expect(keys(file, "portefeuille.trier") == [.character("z")])
  }

  @Test func `a key of all lists is watched on each of them`() {
    let file = KeysFile("liste.chercher = m")
    #expect(file.faults.map(\.line) == [1])
  }

  @Test func `the list of the actions is a file that changes nothing`() {
    let lines = KeysText.lines(.standard)
    let file = KeysFile(lines.joined(separator: "\n"))
    #expect(file.faults.isEmpty)
    #expect(KeysText.lines(file.keymap) == lines)
    #expect(lines.contains("liste.chercher = F7 / Ctrl-F   # Filtrer la liste"))
  }

  @Test func `no screen has two actions of one name, nor one without a name`() {
    for screen in KeyScreen.all {
      let names = screen.commands.map(\.name)
      #expect(!names.contains(nil))
      #expect(Set(names).count == names.count, "\(screen.name)")
    }
  }

  @Test func `the first refused line is said at start`() throws {
    let file = KeysFile("liste.trouver = x\nautre = y")
    let notice = try #require(file.notice(of: "touches.conf"))
    #expect(notice.text.hasPrefix("touches.conf, ligne 1 : "))
    #expect(notice.text.hasSuffix("Et 1 autre ligne : bureau touches."))
    #expect(KeysFile("").notice(of: "touches.conf") == nil)
  }
}
