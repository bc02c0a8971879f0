/// What a row of a dated table values: the kilometre of a class of vehicle, a night in a zone …
public enum RateSubject: Hashable, Codable, Sendable {
  case kilometre(VehicleClass)
  /// The least that a month of moped or other motor vehicle gives (arrêté du 3 juillet 2006).
  case monthlyMinimum
  case meal(MealPlace)
  /// The share of a meal that is paid when it is taken in an administrative canteen.
  case canteenShare
  /// From when on the agent must be away for a meal to be paid.
  case mealOpens(MealTime)
  /// Until when.
  case mealCloses(MealTime)
  case night(NightZone)
  /// The greatest length of a permanent order (décret 2006-781, art. 2).
  case orderLength
  case allowanceDay(AllowanceLevel)
  case allowanceCap(AllowanceLevel)
  case period(PeriodLength)
  case limit(PlacementLimit)
  case minor(MinorLimit)
  case delay(OfficeDelay)
  case retention(RetainedData)

  /// The table it stands in.
  public var table: RateTable {
    switch self {
    case .kilometre, .monthlyMinimum: .kilometres
    case .meal, .canteenShare, .mealOpens, .mealCloses: .meals
    case .night: .nights
    case .orderLength: .orders
    case .allowanceDay: .allowances
    case .allowanceCap: .allowanceCaps
    case .period: .periods
    case .limit: .limits
    case .minor: .minors
    case .delay: .delays
    case .retention: .retention
    }
  }

  /// What a row says, without its value: « nuit à Paris ».
  public var label: String {
    switch self {
    case .kilometre(let vehicle): vehicle.label
    case .monthlyMinimum: "vélomoteur ou autre, minimum du mois"
    case .meal(let place): place.label
    case .canteenShare: "part payée en restaurant administratif"
    case .mealOpens(let time): "\(time.label), absent dès"
    case .mealCloses(let time): "\(time.label), absent jusqu'à"
    case .night(let zone): zone.label
    case .orderLength: "ordre permanent, durée la plus longue"
    case .allowanceDay(let level), .allowanceCap(let level): level.label
    case .period(let length): length.label
    case .limit(let limit): limit.label
    case .minor(let limit): limit.label
    case .delay(let delay): delay.label
    case .retention(let data): data.label
    }
  }

  /// What its values count.
  public var unit: RateUnit {
    switch self {
    case .kilometre: .eurosPerKilometre
    case .monthlyMinimum, .meal, .night, .allowanceDay, .allowanceCap: .euros
    case .canteenShare: .percent
    case .mealOpens, .mealCloses: .timeOfDay
    case .orderLength, .retention: .months
    case .period(let length): length.unit
    case .limit(let limit): limit.unit
    case .minor(let limit): limit.unit
    case .delay(let delay): delay.unit
    }
  }

  /// Whether its rows are bands of kilometres.
  public var hasBands: Bool { if case .kilometre = self { true } else { false } }
}

extension RateSubject: RawRepresentable, CaseIterable {
  /// Every subject, in the order of the tables.
  public static let allCases: [RateSubject] =
    VehicleClass.allCases.map(Self.kilometre) + [.monthlyMinimum]
    + MealPlace.allCases.map(Self.meal) + [.canteenShare] + MealTime.allCases.map(Self.mealOpens)
    + MealTime.allCases.map(Self.mealCloses) + NightZone.allCases.map(Self.night)
    + [.orderLength] + AllowanceLevel.allCases.map(Self.allowanceDay)
    + AllowanceLevel.allCases.map(Self.allowanceCap) + PeriodLength.allCases.map(Self.period)
    + PlacementLimit.allCases.map(Self.limit) + MinorLimit.allCases.map(Self.minor)
    + OfficeDelay.allCases.map(Self.delay) + RetainedData.allCases.map(Self.retention)

  private static let named = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

  /// The stable name for storage: « kilometres/voiture-5 ».
  public var rawValue: String { "\(table.rawValue)/\(key)" }

  /// Reads a stable name; nil when there is no such subject.
  public init?(rawValue: String) {
    guard let subject = Self.named[rawValue] else { return nil }
    self = subject
  }

  private var key: String {
    switch self {
    case .kilometre(let vehicle): vehicle.rawValue
    case .monthlyMinimum: "minimum-mensuel"
    case .meal(let place): place.rawValue
    case .canteenShare: "restaurant-administratif"
    case .mealOpens(let time): "\(time.rawValue)-des"
    case .mealCloses(let time): "\(time.rawValue)-jusqu-a"
    case .night(let zone): zone.rawValue
    case .orderLength: "permanent"
    case .allowanceDay(let level), .allowanceCap(let level): level.rawValue
    case .period(let length): length.rawValue
    case .limit(let limit): limit.rawValue
    case .minor(let limit): limit.rawValue
    case .delay(let delay): delay.rawValue
    case .retention(let data): data.rawValue
    }
  }
}
