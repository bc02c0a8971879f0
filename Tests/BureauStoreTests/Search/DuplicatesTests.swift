import BureauDomain
import TestSupport
import Testing

@testable import BureauStore

struct DuplicatesTests {
  private let school: SampleSchool
  private var store: Store { school.store }

  init() throws { school = try SampleSchool() }

  @Test(arguments: [
    "garage moreau & fils", "GARAGE MOREAU ET FILS", "SARL Garage Moreau", "Moreau Garage",
    "Garage Moreau et Fils (Montigny)", "GARAGE MOREAU & FILS SAS",
  ])
  func `the same name in the same postal code is a likely duplicate`(name: String) throws {
    let found = try store.likelyDuplicates(name: name, postalCode: PostalCode(sample: "57950"))
    #expect(found.map(\.name) == ["Garage Moreau & Fils"], "\(found)")
  }

  @Test(arguments: [
    ("Garage Moreau & Fils", "57000"), ("Garage Martin", "57950"), ("", "57950"),
    ("SARL", "57950"),
  ])
  func `another place or another name is not`(name: String, code: String) throws {
    #expect(
      try store.likelyDuplicates(name: name, postalCode: PostalCode(sample: code)).isEmpty)
  }

  @Test func `the same phone or e-mail is, whatever the name`() throws {
    let byMobile = try store.likelyDuplicates(
      name: "X", postalCode: nil, phone: Phone(sample: "06 39 98 10 21"))
    let bySwitchboard = try store.likelyDuplicates(
      name: "X", postalCode: nil, phone: Phone(sample: "+33 3 53 01 04 12"))
    let byEmail = try store.likelyDuplicates(
      name: "X", postalCode: nil, email: Email(sample: "Karim@Garage-Moreau.example"))
    let garage = try school.company("garage moreau")
    for found in [byMobile, bySwitchboard, byEmail] { #expect(found.map(\.id) == [garage]) }
  }

  @Test func `a record is not its own duplicate`() throws {
    let garage = try school.company("garage moreau")
    #expect(
      try store.likelyDuplicates(
        name: "Garage Moreau", postalCode: PostalCode(sample: "57950"),
        phone: Phone(sample: "06 39 98 10 21"), excluding: garage
      ).isEmpty)
  }

  @Test func `a company out of service is still known`() throws {
    let found = try store.likelyDuplicates(
      name: "Électricité Nowak", postalCode: PostalCode(sample: "57100"))
    #expect(found.map(\.isClosed) == [true])
  }
}
