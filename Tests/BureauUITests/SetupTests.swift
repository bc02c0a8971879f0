import BureauDomain
import BureauStore
import BureauUI
import TestSupport
import Testing
import TextUI

/// The first start of a base.
struct SetupTests {
  private let store: Store
  private var setup: Setup

  init() throws {
    store = try Store.inMemory(environment: SampleEnvironment.make())
    let clock = Clock(instant: { SampleEnvironment.now }, secondsFromUTC: { _ in 3600 })
    setup = Setup(SetupContext(store: store, clock: clock))
    _ = setup.draw(ScreenFile.sizes[0])
  }

  @Test mutating func `a school is found by town, a person named, and home may open`() throws {
    expect("ouverture")
    type("cassin metz")
    expect("ouverture-lycée")
    press(.enter)
    type("Élodie Petit")
    press(.tab, .tab)
    type("57000")
    press(.enter)
    type("5")
    expect("ouverture-remplie")
    #expect(try Setup.isNeeded(store))
    press(.function(2))
    #expect(!setup.isRunning)

    let school = try #require(try store.establishments().first)
    #expect(school.uai.code == "0570124A")
    #expect(school.academy == "Nancy-Metz")
    let agent = try #require(try store.agents().first)
    #expect(agent.name == "Élodie Petit")
    #expect(agent.roles == [.officer, .administrator])
    #expect(agent.homeTown == "Metz")
    #expect(agent.vehicle?.kind == .car(fiscalPower: 5))
  }

  @Test mutating func `what is missing is said and nothing is saved`() throws {
    press(.function(2))
    expect("ouverture-incomplète")
    #expect(setup.isRunning)
    #expect(try Setup.isNeeded(store))
  }

  @Test mutating func `a school is found by its UAI too`() throws {
    type("0570124a")
    press(.enter)
    #expect(rows(ScreenFile.sizes[0]).contains { $0.contains("René Cassin") })
  }

  private mutating func type(_ text: String) {
    for letter in text { setup.handle(.key(.character(letter))) }
  }

  private mutating func press(_ keys: Key...) {
    for key in keys { setup.handle(.key(key)) }
  }

  private mutating func rows(_ size: Size) -> [String] {
    let canvas = setup.draw(size)
    return (0..<size.rows).map { canvas.text(row: $0) }
  }

  private mutating func expect(
    _ name: String, at location: SourceLocation = #_sourceLocation
  ) {
    for size in ScreenFile.sizes {
      let difference = ScreenFile(name, size, beside: #filePath).difference(rows(size))
      #expect(difference == nil, sourceLocation: location)
    }
  }
}
