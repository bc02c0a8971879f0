import BureauDomain
import Testing

struct SortKeyTests {
  @Test func `names stand in French order`() {
    let names = ["Zoé", "côte", "Œillet", "cote", "Étienne", "côté", "oeil", "L'Ami", "La Mie"]
    let sorted = names.sorted { SortKey.of($0) < SortKey.of($1) }
    #expect(
      sorted == ["cote", "côte", "côté", "Étienne", "L'Ami", "La Mie", "oeil", "Œillet", "Zoé"])
  }

  @Test func `a short name stands before a longer one`() {
    #expect(SortKey.of("Éco") < SortKey.of("Eco plus"))
    #expect(SortKey.of("Eco") < SortKey.of("École"))
    #expect(SortKey.of("Été") == "ete\u{1}Été")
  }
}
