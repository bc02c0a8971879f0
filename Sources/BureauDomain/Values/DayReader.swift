/// Reads one typed day.
struct DayReader {
  let typed: String
  let today: Day

  /// Beyond these years a date is a slip of the fingers.
  static let plausibleYears = 1900...2199

  func day() throws(ValueRefusal) -> Day {
    if let first = typed.first, let sign = Self.signs[first] {
      return try relative(TextToken.list(of: String(typed.dropFirst())), sign: sign)
    }
    var tokens = TextToken.list(of: typed).filter { $0 != .word("le") && $0 != .word("er") }
    if let named = named(tokens) { return named }
    guard case .word(let word)? = tokens.first, let weekday = Weekday(prefix: word),
      tokens.count > 1
    else { return try date(tokens) }
    tokens.removeFirst()
    let day = try date(tokens)
    guard day.weekday == weekday else {
      throw ValueRefusal(
        "Le \(day) est un \(day.weekday), pas un \(weekday) : corrigez le jour ou la date.")
    }
    return day
  }

  private func named(_ tokens: [TextToken]) -> Day? {
    switch tokens.map(\.text).joined(separator: " ") {
    case "auj", "aujourd hui", "aujourdhui": return today
    case "hier": return today.adding(days: -1)
    case "avant hier": return today.adding(days: -2)
    case "demain": return today.adding(days: 1)
    case "apres demain": return today.adding(days: 2)
    default: break
    }
    guard case .word(let word)? = tokens.first, let weekday = Weekday(prefix: word) else {
      return nil
    }
    switch tokens.dropFirst().map(\.text) {
    case [], ["prochain"]: return today.next(weekday)
    case ["dernier"]: return today.previous(weekday)
    default: return nil
    }
  }

  private func date(_ tokens: [TextToken]) throws(ValueRefusal) -> Day {
    switch tokens.count {
    case 0:
      throw ValueRefusal("Écrivez une date, par exemple 24/11/2026, lundi ou +15j.")
    case 1:
      guard case .number(let digits) = tokens[0], [4, 6, 8].contains(digits.count) else {
        throw notUnderstood
      }
      let year = digits.dropFirst(4)
      return try date(
        .number(String(digits.prefix(2))), .number(String(digits.dropFirst(2).prefix(2))),
        year.isEmpty ? nil : .number(String(year)))
    case 2: return try date(tokens[0], tokens[1], nil)
    case 3:
      let isISO = tokens[0].text.count == 4
      return isISO
        ? try date(tokens[2], tokens[1], tokens[0]) : try date(tokens[0], tokens[1], tokens[2])
    default: throw notUnderstood
    }
  }

  private func date(
    _ dayToken: TextToken, _ monthToken: TextToken, _ yearToken: TextToken?
  ) throws(ValueRefusal) -> Day {
    guard case .number(let digits) = dayToken, digits.count <= 2, let number = Int(digits) else {
      throw notUnderstood
    }
    let month = try month(monthToken)
    let year = try year(yearToken) ?? closestYear(day: number, month: month)
    guard let day = Day(year: year, month: month, day: number) else {
      throw impossible(day: number, month: month, year: year)
    }
    return day
  }

  private func month(_ token: TextToken) throws(ValueRefusal) -> Int {
    switch token {
    case .number(let digits):
      guard digits.count <= 2, let month = Int(digits) else { throw notUnderstood }
      guard (1...12).contains(month) else {
        throw ValueRefusal(
          "Il n'y a pas de mois \(month) : écrivez le jour puis le mois, par exemple 24/11.")
      }
      return month
    case .word(let word):
      let months = FrenchMonth.matching(word)
      guard months.count < 2 else {
        let names = ListJoin.or(months.map(FrenchMonth.name))
        throw ValueRefusal("\(word.quoted) peut être \(names) : écrivez une lettre de plus.")
      }
      guard let month = months.first else { throw notUnderstood }
      return month
    }
  }

  private func year(_ token: TextToken?) throws(ValueRefusal) -> Int? {
    guard let token else { return nil }
    guard case .number(let digits) = token, let number = Int(digits) else { throw notUnderstood }
    switch digits.count {
    case 4: return number
    case 2: return inCentury(number)
    default:
      throw ValueRefusal("Écrivez l'année \(digits) en deux ou quatre chiffres, par exemple 2026.")
    }
  }

  /// Two digits lie in the past (a birth date) or at most twenty years ahead.
  private func inCentury(_ number: Int) -> Int {
    let yearsAhead = 20
    let latest = today.year + yearsAhead
    let year = latest - latest % 100 + number
    return year > latest ? year - 100 : year
  }

  private func closestYear(day: Int, month: Int) -> Int {
    let candidates = (today.year - 1)...(today.year + 1)
    let distances = candidates.map { year in
      (year, abs(today.daysUntil(Day(clamping: max(day, 1), month: month, year: year))))
    }
    return distances.reduce((today.year, Int.max)) { $1.1 <= $0.1 ? $1 : $0 }.0
  }

  private func impossible(day: Int, month: Int, year: Int) -> ValueRefusal {
    let name = FrenchMonth.name(month)
    let date = "\(day.padded(to: 2))/\(month.padded(to: 2))"
    guard day > 0 else {
      return ValueRefusal("Le \(date) n'existe pas : \(name) commence le 1er.")
    }
    let length = Day.length(ofMonth: month, year: year)
    guard month == 2 else {
      return ValueRefusal("Le \(date) n'existe pas : \(name) a \(length) jours.")
    }
    return ValueRefusal("Le \(date)/\(year) n'existe pas : \(name) \(year) a \(length) jours.")
  }

  private func relative(_ tokens: [TextToken], sign: Int) throws(ValueRefusal) -> Day {
    let unit = tokens.count == 2 ? tokens[1].text : "j"
    guard (1...2).contains(tokens.count), case .number(let digits) = tokens[0],
      digits.count <= 4, let number = Int(digits),
      let step = Self.units.first(where: { $0.name.hasPrefix(unit) })
    else {
      throw ValueRefusal(
        "\(typed.quoted) ne se lit pas : écrivez un nombre puis j, s, m ou a, par exemple +15j.")
    }
    let count = sign * number
    return today.adding(months: step.months * count).adding(days: step.days * count)
  }

  private var notUnderstood: ValueRefusal {
    ValueRefusal(
      "\(typed.quoted) n'est pas une date : écrivez par exemple 24/11/2026, lundi ou +15j.")
  }

  private static let signs: [Character: Int] = ["+": 1, "-": -1, "\u{2212}": -1, "\u{2013}": -1]

  private static let units: [(name: String, days: Int, months: Int)] = [
    ("jours", 1, 0), ("semaines", 7, 0), ("mois", 0, 1), ("ans", 0, 12), ("annees", 0, 12),
  ]
}
