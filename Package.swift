// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
]

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")

let themes = ["terminal", "sombre", "clair", "contraste", "daltonien", "mono", "vert"]
  .map { Resource.embedInCode("Themes/\($0).theme") }

let package = Package(
  name: "bureau",
  products: [.executable(name: "bureau", targets: ["bureau"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    .target(
      name: "CNcurses", linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "CReference", exclude: ["data"]),
    .target(name: "BureauDomain", swiftSettings: strict),
    .target(
      name: "BureauStore", dependencies: ["BureauDomain", "CReference", grdb, sqlite],
      swiftSettings: strict),
    .target(
      name: "BureauExchange", dependencies: ["BureauDomain", "BureauStore", mustache],
      swiftSettings: strict),
    .target(name: "TextUI", swiftSettings: strict),
    .target(
      name: "BureauUI", dependencies: ["BureauDomain", "BureauStore", "BureauExchange", "TextUI"],
      swiftSettings: strict),
    .executableTarget(
      name: "bureau",
      dependencies: [
        "BureauDomain", "BureauStore", "BureauExchange", "TextUI", "BureauUI", "CNcurses",
        argumentParser,
      ],
      exclude: ["Themes/LISEZMOI"], resources: themes, swiftSettings: strict),
    .target(
      name: "TestSupport",
      dependencies: [
        "BureauDomain", "BureauStore", "BureauExchange", "TextUI", "BureauUI", "CNcurses",
      ],
      path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(
      name: "BureauDomainTests", dependencies: ["BureauDomain", "TestSupport"],
      exclude: ["Guidance/Questions"], swiftSettings: strict),
    .executableTarget(
      name: "StoreProbe", dependencies: ["BureauStore", "BureauDomain"], path: "Tests/StoreProbe",
      swiftSettings: strict),
    .testTarget(
      name: "BureauStoreTests",
      dependencies: ["BureauStore", "BureauDomain", "TestSupport", "StoreProbe", grdb],
      exclude: ["Fixtures"],
      swiftSettings: strict),
    .testTarget(
      name: "BureauExchangeTests",
      dependencies: ["BureauExchange", "BureauStore", "BureauDomain", "TestSupport"],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "TextUITests", dependencies: ["TextUI", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "BureauUITests",
      dependencies: ["BureauUI", "BureauStore", "BureauDomain", "TextUI", "TestSupport"],
      exclude: ["Screens"], swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "bureau", "BureauStore", "BureauDomain", "BureauExchange", "TestSupport", "TextUI",
        "CNcurses", argumentParser, grdb,
      ], swiftSettings: strict),
    .testTarget(
      name: "HouseTests", dependencies: ["BureauUI", "TextUI", "TestSupport"],
      swiftSettings: strict),
    .executableTarget(
      name: "BenchBase", dependencies: ["BureauStore", "BureauDomain"], path: "Tests/Bench/Base",
      swiftSettings: strict),
  ]
)
