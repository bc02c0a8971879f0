import BureauDomain
import Testing

struct EmailTests {
  @Test(arguments: [
    ("contact@exemple.fr", "contact@exemple.fr"), ("  Contact@EXEMPLE.FR ", "Contact@exemple.fr"),
    ("jean-paul.o'neil+be@ac-nancy-metz.fr", "jean-paul.o'neil+be@ac-nancy-metz.fr"),
    ("a@boulangerie-léa.fr", "a@boulangerie-léa.fr"), ("ce.0570001a@ac.fr", "ce.0570001a@ac.fr"),
  ])
  func `the ends are trimmed and the domain is in lower case`(text: String, address: String) throws
  {
    #expect(try Email(parsing: text).address == address)
  }

  @Test(arguments: [
    ("", "Écrivez une adresse électronique, par exemple prenom.nom@exemple.fr."),
    ("contact", "Il manque l'arobase : écrivez l'adresse sous la forme nom@exemple.fr."),
    ("a@b@c.fr", "Une adresse n'a qu'une arobase : gardez-en une seule."),
    ("a b@c.fr", "Une adresse électronique n'a pas d'espace : retirez-le."),
    ("@c.fr", "Vérifiez ce qui précède l'arobase : c'est le nom de la boîte."),
    (".a@c.fr", "Un point est de trop avant l'arobase : retirez-le."),
    ("a.@c.fr", "Un point est de trop avant l'arobase : retirez-le."),
    ("a..b@c.fr", "Un point est de trop avant l'arobase : retirez-le."),
    (
      "élise@c.fr",
      "Le signe « é » ne va pas dans une adresse : ôtez accents et ponctuation."
    ),
    ("a;b@c.fr", "Le signe « ; » ne va pas dans une adresse : ôtez accents et ponctuation."),
    ("a@exemple,fr", "Une virgule suit l'arobase : mettez un point à sa place."),
    ("a@exemple", "Complétez l'adresse après l'arobase, par exemple exemple.fr."),
    ("a@", "Complétez l'adresse après l'arobase, par exemple exemple.fr."),
    ("a@.fr", "« .fr » n'est pas un nom de domaine : vérifiez ce qui suit l'arobase."),
    ("a@c..fr", "« c..fr » n'est pas un nom de domaine : vérifiez ce qui suit l'arobase."),
    ("a@c.f", "« c.f » n'est pas un nom de domaine : vérifiez ce qui suit l'arobase."),
    ("a@-c.fr", "« -c.fr » n'est pas un nom de domaine : vérifiez ce qui suit l'arobase."),
    ("a@1.22", "« 1.22 » n'est pas un nom de domaine : vérifiez ce qui suit l'arobase."),
    ("a@c_d.fr", "« c_d.fr » n'est pas un nom de domaine : vérifiez ce qui suit l'arobase."),
  ])
  func `a wrong address is refused with its reason`(text: String, sentence: String) {
    #expect(refusal(of: text, as: Email.self) == sentence)
    #expect(isHelpful(sentence))
  }

  @Test func `a mailbox name is at most 64 signs long`() {
    let name = String(repeating: "a", count: 64)
    #expect(refusal(of: "\(name)@c.fr", as: Email.self) == nil)
    #expect(refusal(of: "\(name)a@c.fr", as: Email.self) != nil)
  }
}
