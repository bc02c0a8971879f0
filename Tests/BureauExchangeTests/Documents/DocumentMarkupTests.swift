import Testing

@testable import BureauExchange

struct DocumentMarkupTests {
  @Test func `each mark makes its block`() {
    let blocks = DocumentMarkup.blocks(
      of: """
        = Ordre
        # remarque
        Un paragraphe
        sur deux lignes.

        == Agent
        Nom :: Mme Petit
        Fonction ::
        - visites
        | Le | Km |
        | 24/11 | 12 |
        ___ 2
        [ L'agent | Le chef ]
        > Petit texte.
        """)
    #expect(
      blocks == [
        .title("Ordre"), .paragraph("Un paragraphe sur deux lignes."), .heading("Agent"),
        .field("Nom", "Mme Petit"), .item("visites"),
        .table([["Le", "Km"], ["24/11", "12"]]), .blankLines(2),
        .signatures(["L'agent", "Le chef"]), .small("Petit texte."),
      ])
  }

  @Test(arguments: [
    "= titre", "== partie", "- puce", "> note", "___ 9", "[ a | b ]", "| a | b |", "Nom :: autre",
    "# rien", "{{agent}}", "<b>gras</b> & co", "Œuvrard, « l'atelier »",
  ])
  func `a value is never read as a mark`(value: String) throws {
    let kind = DocumentKind("essai", "essai", fields: [], template: "{{v}}\n\nNom :: {{v}}")
    let document = try DocumentTemplates().document(kind, named: "essai", ["v": .text(value)])
    #expect(document.blocks == [.paragraph(value), .field("Nom", value)])
  }

  @Test func `a value of several lines stays in its field`() throws {
    let kind = DocumentKind("essai", "essai", fields: [], template: "Notes :: {{v}}")
    let document = try DocumentTemplates().document(kind, named: "essai", ["v": .text("a\n- b")])
    #expect(
      document.textLines == ["Notes                     a", "                          - b"])
    #expect(document.html.contains("<dd>a<br>- b</dd>"))
  }
}
