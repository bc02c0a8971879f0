import BureauDomain
import Testing

struct PhoneTests {
  @Test(arguments: [
    "0387123456", "03 87 12 34 56", "03.87.12.34.56", "03-87-12-34-56", "03/87/12/34/56",
    "(03) 87 12 34 56", "+33387123456", "+33 3 87 12 34 56", "+33 (0)3 87 12 34 56",
    "+33 ( 0 ) 3 87 12 34 56", "0033387123456", "00 33 (0)3 87 12 34 56", "+330387123456",
    "03\u{A0}87\u{202F}12 34 56", "'0387123456",
  ])
  func `a French number is read however it is written`(text: String) throws {
    let phone = try Phone(parsing: text)
    #expect(phone.digits == "0387123456")
    #expect(phone.description == "03 87 12 34 56")
  }

  @Test(arguments: [
    ("3631", "36 31"), ("39 49", "39 49"), ("1014", "10 14"), ("0800 123 456", "08 00 12 34 56"),
  ])
  func `short and free numbers are kept`(text: String, shown: String) throws {
    #expect(try Phone(parsing: text).description == shown)
  }

  @Test(arguments: [
    ("+352 26 12 34 56", "+35226123456", "+352 26 12 34 56"),
    ("00352 26 12 34 56", "+35226123456", "+352 26 12 34 56"),
    ("+49 (0)681 12345", "+4968112345", "+49 68 11 23 45"),
    ("+1 212 555 0123", "+12125550123", "+1 21 25 55 01 23"),
    ("+262 262 12 34 56", "+262262123456", "+262 26 21 23 45 6"),
  ])
  func `a foreign number keeps its country`(text: String, digits: String, shown: String) throws {
    let phone = try Phone(parsing: text)
    #expect(phone.digits == digits)
    #expect(phone.description == shown)
    #expect(try Phone(parsing: shown) == phone)
  }

  @Test(arguments: [
    ("", "Écrivez un numéro de téléphone, par exemple 03 87 12 34 56."),
    ("03 87 12", "Ce téléphone a 6 chiffres"), ("387123456", "Ce téléphone a 9 chiffres"),
    ("1387123456", "Ce téléphone a 10 chiffres"), ("03 87 12 34 567", "Ce téléphone a 11 chiffres"),
    ("+33 0 0 87 12 34 56", "Ce téléphone a 10 chiffres"),
    ("0387123456 poste 12", "Gardez les chiffres du téléphone seuls"),
    ("+352 12", "Ce numéro étranger est incomplet"),
    ("+1234567890123456", "Ce numéro étranger est incomplet"),
    ("+", "Gardez les chiffres du téléphone seuls"),
    ("+0387123456", "Ce numéro étranger est incomplet"),
  ])
  func `a wrong number is refused with its reason`(text: String, start: String) throws {
    let sentence = try #require(refusal(of: text, as: Phone.self))
    #expect(sentence.hasPrefix(start))
    #expect(isHelpful(sentence))
  }
}
