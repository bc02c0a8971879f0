import BureauDomain
import Testing

@testable import BureauStore

/// Names of records: UUIDs of version 7, in order of creation.
struct IdentifierTests {
  @Test func `an identifier has the form of RFC 9562`() throws {
    var sequence = IdentifierSequence()
    let text = sequence.next(millisecond: 0x0192_3456_789A, random: .max)
    #expect(text == "01923456-789a-77ff-bfff-ffffffffffff")
    #expect(
      text.wholeMatch(of: /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/)
        != nil)
  }

  @Test func `ten thousand within one millisecond stay in order and apart`() {
    var sequence = IdentifierSequence()
    let made = (0..<10_000).map { _ in sequence.next(millisecond: 1_000, random: 0) }
    #expect(made == made.sorted())
    #expect(Set(made).count == made.count)
  }

  @Test func `a clock that steps back does not put a later record first`() {
    var sequence = IdentifierSequence()
    let first = sequence.next(millisecond: 5_000, random: 1)
    let second = sequence.next(millisecond: 4_000, random: 0)
    let third = sequence.next(millisecond: 6_000, random: 0)
    #expect([first, second, third] == [first, second, third].sorted())
  }

  @Test func `a store gives the same names in the same environment, never one twice`() throws {
    let names = try (0..<2).map { _ in
      let store = try Store.inMemory(environment: Core.environment())
      return (0..<5).map { _ -> Company.ID in store.newIdentifier() }
    }
    #expect(names[0] == names[1])
    #expect(Set(names[0]).count == 5)
  }
}
