import Testing

@testable import TextUI

private func theme(_ text: String, others: [String: String] = [:]) throws -> Theme {
  try Theme(text, name: "essai", source: { others[$0] })
}

struct ThemeTests {
  private let small = """
    ; un commentaire
    # un autre
    [theme]
    nom = Essai ; affiché
    version = 1
    fond = sombre
    [palette]
    nuit = #14181f / 234 / black
    azur = #7cc4ff / 117 / brightcyan ; la mer
    encre = default
    [roles]
    text = brightwhite sur nuit
    list.selected = nuit sur azur, gras, souligné ; mono: inverse
    list.selected.unfocused = azur
    title = gras
    border = sur azur
    field = encre sur #ff0000
    """

  @Test func `a theme file tells name, ground and looks`() throws {
    let theme = try theme(small)
    #expect(theme.title == "Essai")
    #expect(theme.ground == .dark)
    #expect(theme.lines == .simple)
    #expect(theme.warnings.isEmpty)
    let look = theme.look(.listSelected, in: .direct)
    #expect(look.foreground?.rgb == RGB(0x14, 0x18, 0x1F))
    #expect(look.background == Color("#7cc4ff / 117 / brightcyan"))
    #expect(look.attributes == [.bold, .underline])
    #expect(theme.look(.listSelected, in: .mono).attributes == .reverse)
    #expect(theme.look(.listSelected, in: .mono).background == nil)
  }

  @Test func `a file written on Windows is read alike`() throws {
    let theme = try theme(small.replacing("\n", with: "\r\n"))
    #expect(theme.title == "Essai")
    #expect(theme.warnings.isEmpty)
    #expect(theme.look(.listSelected, in: .mono).attributes == .reverse)
  }

  @Test func `each property of a role falls back alone`() throws {
    let theme = try theme(small)
    let look = theme.look(.listSelectedUnfocused, in: .indexed)
    #expect(look.foreground?.indexed == 117)
    #expect(look.background?.indexed == 117)
    #expect(look.attributes == [.bold, .underline])
    #expect(theme.look(.title, in: .indexed).foreground?.ansi == 15)
    #expect(theme.look(.title, in: .indexed).attributes == .bold)
    #expect(theme.look(.border, in: .indexed).foreground?.ansi == 15)
    #expect(theme.look(.border, in: .indexed).background?.indexed == 117)
    #expect(theme.look(.field, in: .direct).foreground == nil)
    #expect(theme.look(.field, in: .direct).background?.rgb == RGB(255, 0, 0))
    #expect(theme.look(.stateOk, in: .indexed) == theme.look(.text, in: .indexed))
  }

  @Test func `a theme inherits roles part by part and may change the palette only`() throws {
    let parent = """
      [theme]
      herite = aieul
      [palette]
      fond = black
      [roles]
      text = white sur fond, gras
      title = red
      """
    let child = """
      [theme]
      herite = parent
      [palette]
      fond = blue
      [roles]
      title = souligné
      """
    let theme = try theme(child, others: ["parent": parent, "aieul": "[traits]\nstyle = double"])
    #expect(theme.look(.text, in: .sixteen).background?.ansi == 4)
    #expect(theme.look(.title, in: .sixteen).foreground?.ansi == 1)
    #expect(theme.look(.title, in: .sixteen).attributes == .underline)
    #expect(theme.lines == .double)
    #expect(theme.title == "essai")
    #expect(theme.ground == .terminal)
  }

  @Test func `what is unknown is a warning with its line`() throws {
    let theme = try theme(
      """
      [roles]
      list.selectionne = red
      [polices]
      a = b
      [theme]
      auteur = moi
      """)
    #expect(
      theme.warnings == [
        "Thème « essai », ligne 2 : rôle inconnu « list.selectionne », ignoré.",
        "Thème « essai », ligne 3 : section inconnue « polices », ignoré.",
        "Thème « essai », ligne 6 : réglage inconnu « auteur », ignoré.",
      ])
  }

  @Test(arguments: [
    ("[roles]\ntext = rouge", ThemeError.badColor(theme: "essai", line: 2, text: "rouge")),
    ("[roles]\ntext = red sur #12345", .badColor(theme: "essai", line: 2, text: "#12345")),
    ("[palette]\na = #gg0000", .badColor(theme: "essai", line: 2, text: "#gg0000")),
    ("[palette]\n\na = 256", .badColor(theme: "essai", line: 3, text: "256")),
    ("[palette]\na = red / blue", .badColor(theme: "essai", line: 2, text: "red / blue")),
    ("[palette]\na =", .badColor(theme: "essai", line: 2, text: "")),
    ("[roles]\ntext = a b c d", .badLine(theme: "essai", line: 2, text: "a b c d")),
    ("[roles]\ntext = red, clignotant", .badLine(theme: "essai", line: 2, text: "red, clignotant")),
    (
      "[roles]\ntext = red ; mono: vert",
      .badLine(theme: "essai", line: 2, text: "red ; mono: vert")
    ),
    ("[roles]\nbonjour", .badLine(theme: "essai", line: 2, text: "bonjour")),
    (
      "[theme]\nfond = gris",
      .badValue(theme: "essai", line: 2, key: "fond", allowed: "sombre, clair ou terminal")
    ),
    (
      "[traits]\nstyle = gras",
      .badValue(theme: "essai", line: 2, key: "style", allowed: "simple, double, ascii ou aucun")
    ),
    (
      "[theme]\nversion = 2",
      .badValue(theme: "essai", line: 2, key: "version", allowed: "un numéro de 1 à 1")
    ),
    ("[theme]\nherite = absent", .unknownTheme("absent")),
    ("[theme]\nherite = essai", .cycle(["essai", "essai"])),
    ("[theme]\nherite = autre", .cycle(["essai", "autre", "essai"])),
  ])
  func `a wrong file is refused and says where`(text: String, error: ThemeError) {
    #expect(throws: error) { try theme(text, others: ["autre": "[theme]\nherite = essai"]) }
    #expect(error.sentence.contains("«"))
    #expect(error.sentence.hasSuffix("."))
  }
}

struct ColorTests {
  @Test(arguments: [
    ("#7cc4ff / 117 / brightcyan", RGB(0x7C, 0xC4, 0xFF), 117, 14),
    ("#ff0000", RGB(255, 0, 0), 196, 9),
    ("#000000", RGB(0, 0, 0), 16, 0),
    ("#808080", RGB(128, 128, 128), 244, 8),
    ("117", RGB(135, 215, 255), 117, 7),
    ("red", RGB(205, 0, 0), 1, 1),
    ("#0b57a4 / blue", RGB(0x0B, 0x57, 0xA4), 25, 4),
    ("brightwhite / #ffffff", RGB(255, 255, 255), 231, 15),
  ])
  func `a colour has a nearest one on each terminal`(
    text: String, rgb: RGB, indexed: UInt8, ansi: UInt8
  ) {
    let color = Color(text)
    #expect(color?.rgb == rgb)
    #expect(color?.indexed == indexed)
    #expect(color?.ansi == ansi)
  }

  @Test(arguments: [
    "", "rouge", "#12345", "#1234567", "#12345g", "-1", "300", "red / green", "red /",
  ])
  func `what is no colour is none`(text: String) {
    #expect(Color(text) == nil)
  }

  @Test(arguments: UInt8(16)...255)
  func `each of the 256 colours is nearest to itself`(index: UInt8) {
    let nearest = TerminalPalette.nearest256(TerminalPalette.rgb(index))
    #expect(TerminalPalette.rgb(nearest) == TerminalPalette.rgb(index))
  }

  @Test(arguments: [
    (0, false, false, ColorTier.mono), (2, false, false, .mono), (8, false, false, .eight),
    (16, false, false, .sixteen), (88, false, false, .sixteen), (256, false, false, .indexed),
    (1 << 24, true, false, .direct), (256, false, true, .mono),
  ])
  func `the terminal's colours decide the tier`(
    colors: Int, isDirect: Bool, noColor: Bool, tier: ColorTier
  ) {
    #expect(ColorTier(colors: colors, isDirect: isDirect, noColor: noColor) == tier)
  }

  @Test func `nobody gets more colours than the terminal has`() {
    #expect(ColorTier(option: "256")?.limited(to: .eight) == .eight)
    #expect(ColorTier(option: "mono")?.limited(to: .indexed) == .mono)
    #expect(ColorTier(option: "16")?.limited(to: .direct) == .direct)
    #expect(ColorTier(option: "24")?.limited(to: .indexed) == .indexed)
    #expect(ColorTier(option: "8") == .eight)
    #expect(ColorTier(option: "beaucoup") == nil)
  }

  @Test func `eight colours show a bright letter bold, and never grey on black`() {
    let bright = Look(foreground: Color("brightcyan"), background: Color("black"), attributes: [])
    #expect(bright.paint(in: .eight) == Paint(foreground: 6, background: 0, attributes: .bold))
    #expect(bright.paint(in: .sixteen) == Paint(foreground: 14, background: 0, attributes: []))
    let grey = Look(foreground: Color("brightblack"), background: nil, attributes: [])
    #expect(grey.paint(in: .eight) == Paint(foreground: nil, background: nil, attributes: .bold))
    #expect(bright.paint(in: .direct).foreground == 0x00FFFF)
  }
}

struct LineStyleTests {
  @Test(arguments: [
    (LineStyle.simple, "┌─┐│é"), (.double, "╔═╗║é"), (.ascii, "+-+|é"), (.none, "    é"),
  ])
  func `lines are drawn as the theme wishes`(style: LineStyle, drawn: String) {
    let glyphs = "┌─┐│é".unicodeScalars.map { style.glyph(for: $0) }
    #expect(glyphs.elementsEqual(drawn.unicodeScalars))
  }

  @Test(arguments: [
    ("Lycée Œuvre à Noël", "Lycee Ouvre a Noel"), ("« 12 € »…", "\" 12 E \"."), ("┌─┤│", "+-+|"),
    ("L’été — ●", "L'ete - *"), ("漢", "?"),
  ])
  func `without UTF-8 each letter has one of ASCII`(text: String, ascii: String) {
    #expect(text.unicodeScalars.map(Transliteration.ascii).elementsEqual(ascii.unicodeScalars))
  }
}
