import BureauDomain
import Testing

struct NafCodeTests {
  @Test(arguments: ["43.22A", "4322A", "43.22a", "43 22 A", " 4322a "])
  func `the dot, the spaces and the case do not matter`(text: String) throws {
    let code = try NafCode(parsing: text, revision: .naf2025)
    #expect(code.code == "43.22A")
    #expect(code.description == "43.22A")
    #expect(code.rawValue == "naf2025:43.22A")
  }

  @Test func `the edition is part of the code`() throws {
    let old = try NafCode(parsing: "43.22A")
    let new = try NafCode(parsing: "naf2025:43.22A")
    #expect(old.revision == .rev2)
    #expect(new.revision == .naf2025)
    #expect(old != new)
    #expect(NafCode(rawValue: old.rawValue) == old)
    #expect(NafCode(rawValue: new.rawValue) == new)
  }

  @Test(arguments: ["", "43.22", "741G", "43.22AB", "4A.22B", "43.22É", "43.221"])
  func `another form is refused`(text: String) {
    #expect(
      refusal(of: text, as: NafCode.self)
        == "Écrivez un code NAF de quatre chiffres et une lettre, par exemple 43.22A.")
  }

  @Test func `an unknown edition is refused by its name`() {
    #expect(
      refusal(of: "rev1:43.22A", as: NafCode.self)
        == "« rev1 » n'est pas une édition de la NAF : écrivez rev2 ou naf2025.")
  }

  @Test func `codes of one edition are in order`() throws {
    #expect(try NafCode(parsing: "10.71C") < NafCode(parsing: "43.22A"))
  }

  @Test func `the editions bear their French names`() {
    #expect(NafRevision.allCases.map(\.description) == ["NAF rév. 2", "NAF 2025"])
  }
}
