import BureauDomain
import Testing

@testable import BureauExchange

struct ListReadingTests {
  @Test(
    arguments: [
      (["2 PL DE LA COMEDIE; 57000 METZ"], "", "", "2 PL DE LA COMEDIE", "57000", "METZ"),
      (["10 B RUE X", "57000 METZ"], "", "", "10 B RUE X", "57000", "METZ"),
      (
        ["Bât. A", "15 RUE DES CLERCS", "57000 METZ"], "", "", "Bât. A, 15 RUE DES CLERCS", "57000",
        "METZ"
      ),
      (["1 rue X"], "57000", "Metz", "1 rue X", "57000", "Metz"),
      (["1 rue X 57000 Metz"], "57050", "Metz", "1 rue X 57000 Metz", "57050", "Metz"),
      (["1 rue X"], "", "", "1 rue X", nil, ""),
      (["12345 Chemin Haut 4"], "", "", "12345 Chemin Haut 4", nil, ""),
      ([], "57 000", "Metz", "", "57000", "Metz"), ([], "57000,00", "Metz", "", "57000", "Metz"),
      ([], "METZ", "", "", nil, ""),
    ] as [([String], String, String, String, String?, String)])
  func `an address is found in one column or in three`(
    lines: [String], postalCode: String, town: String, street: String, code: String?, name: String
  ) {
    let address = PostalAddress(lines: lines, postalCode: postalCode, town: town)
    #expect(address.street == street)
    #expect(address.postalCode?.code == code)
    #expect(address.town == name)
    #expect(!address.isPadded)
  }

  @Test func `a zero lost by a postal code is put back`() {
    let address = PostalAddress(lines: [], postalCode: "3200", town: "Vichy")
    #expect(address.postalCode?.code == "03200")
    #expect(address.isPadded)
    #expect(address.unread.isEmpty)
  }

  @Test(
    arguments: [
      ("1 ou 2 salariés", WorkforceBand.from1), ("100 à 199 salariés", .from100), ("12", .from10),
      ("0 salarié (n'ayant pas d'effectif au 31/12)", .zero), ("250", .from250),
      ("1 000 à 1 999", .from1000), ("environ 60", .from50), ("1000000", .from10000), ("", nil),
      ("non employeur", nil), ("99999999999999999999", nil),
    ] as [(String, WorkforceBand?)])
  func `a number of salaried people gives its band`(text: String, band: WorkforceBand?) {
    #expect(WorkforceBand(reading: text) == band)
  }
}
