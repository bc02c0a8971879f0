import BureauDomain
import Testing

/// The sentence with which a type refuses a text; nil when it takes it.
func refusal<Value: TextValue>(of text: String, as type: Value.Type) -> String? {
  refusal { () throws(ValueRefusal) in try Value(parsing: text) }
}

/// The sentence with which a reading is refused; nil when it is taken.
func refusal<Value>(_ read: () throws(ValueRefusal) -> Value) -> String? {
  do {
    _ = try read()
    return nil
  } catch {
    return error.message
  }
}

/// Whether a refusal can be shown as it is: a whole sentence, short, that says what to do.
func isHelpful(_ sentence: String) -> Bool {
  let acts = [
    "crivez", "érifiez", "orrigez", "ardez", "joutez", "etirez", "omplétez", "aissez", "ettez",
    "omparez", "ôtez", "n'existe pas : ",
  ]
  guard let first = sentence.first, sentence.hasSuffix("."), !sentence.hasSuffix("..") else {
    return false
  }
  return (first.isUppercase || first == "«") && sentence.count <= 120
    && acts.contains { sentence.contains($0) }
}

struct RefusalsTests {
  @Test(arguments: [
    "", "abc", "12", "É", "1234567890123456789", "@", "a@b@c", "-1", "é@b.fr", "\u{1}",
  ])
  func `every refusal is a whole sentence that says what to do`(text: String) {
    let today = Day(iso: "2026-11-24")
    let refusals: [String?] = [
      refusal(of: text, as: Siren.self), refusal(of: text, as: Siret.self),
      refusal(of: text, as: Uai.self), refusal(of: text, as: PostalCode.self),
      refusal(of: text, as: InseeCode.self), refusal(of: text, as: NafCode.self),
      refusal(of: text, as: Phone.self), refusal(of: text, as: Email.self),
      refusal(of: text, as: SchoolYear.self), refusal(of: text, as: Mef.self),
      refusal(of: text, as: Ine.self),
      refusal { () throws(ValueRefusal) in try Euro(parsing: text) },
      refusal { () throws(ValueRefusal) in try Distance(parsing: text) },
      refusal { () throws(ValueRefusal) in try ClockTime(parsing: text) },
      today.flatMap { day in refusal { () throws(ValueRefusal) in try Day.parse(text, today: day) }
      },
    ]
    for sentence in refusals.compactMap(\.self) {
      #expect(isHelpful(sentence), "\(sentence)")
    }
  }

  @Test func `a refusal shows itself as its sentence`() {
    #expect("\(ValueRefusal("Écrivez le nom."))" == "Écrivez le nom.")
  }
}
