import BureauDomain
import BureauStore
import BureauUI
import Testing

/// Every error has its French sentence.
struct MessagesTests {
  /// One error for each case, in the order of the declaration.
  static let all: [StoreError] = [
    .notFound,
    .duplicate(Company.ID(rawValue: "c")),
    .changedElsewhere(
      Conflict(
        mine: 1, theirs: .company(Company(id: Company.ID(rawValue: "c"), name: "Garage")),
        stamp: Stamp(author: "Mme Petit", at: Instant(milliseconds: 0)))),
    .busy,
    .inUse,
    .refused([Violation(.co02, .refuses, "Indiquez le nom.")]),
    .diskFull,
    .readOnly(path: "/b"),
    .damaged(base: "/b/bureau.sqlite"),
    .damagedCopy(path: "/b/sauvegardes/c.sqlite"),
    .newerBase(found: 14, known: 12),
    .updatedMeanwhile,
    .baseAlreadyThere(path: "/b"),
    .lastAdministrator,
    .foreignBase(path: "/b"),
    .networkFileSystem("NFS"),
    .openToOthers(path: "/b"),
    .linked(path: "/b"),
    .unreadable(path: "/b"),
    .unsafeSettings,
    .stopped,
    .other(code: 1, message: "SQL logic error"),
  ]

  @Test(arguments: all) func `a store error has a sentence that ends`(_ error: StoreError) {
    let text = Messages.text(for: error)
    #expect(text.hasSuffix(".") || text.hasSuffix(")"))
    #expect(text.first?.isUppercase == true || text.hasPrefix("«"))
    #expect(!text.contains("  "))
  }

  @Test func `no two errors say the same`() {
    #expect(Set(Self.all.map { Messages.text(for: $0) }).count == Self.all.count)
  }

  @Test(
    arguments: [
      (
        StoreError.diskFull,
        "Disque plein : vos saisies sont gardées en brouillon. Prévenez l'administrateur."
      ),
      (
        .damaged(base: "/b/bureau.sqlite"),
        "La base est endommagée. Rien n'a été modifié. Prévenez l'administrateur : « bureau "
          + "restaurer --base /b/bureau.sqlite » montre les copies de « /b/sauvegardes » et remet "
          + "celle qu'on choisit."
      ),
      (
        .networkFileSystem("NFS"), "Base sur un disque réseau (NFS) : refusé, risque de corruption."
      ),
      (
        .newerBase(found: 14, known: 12),
        "Cette base vient d'une version plus récente (14 ; ce programme connaît 12)."
      ),
      (.busy, "Quelqu'un enregistre depuis plus de 5 s. Réessayer ?"),
    ]) func `the promised sentences are said word for word`(_ error: StoreError, _ words: String)
  {
    #expect(Messages.text(for: error).hasPrefix(words))
  }

  @Test func `a conflict names who was faster`() {
    #expect(Messages.text(for: Self.all[2]).hasPrefix("Mme Petit a enregistré cette fiche"))
  }

  @Test func `a refusal keeps its sentence and its source`() {
    let violation = Violation(.co02, .refuses, "Indiquez le nom.")
    #expect(Messages.text(for: violation) == violation.cited)
    #expect(Messages.text(for: StoreError.refused([violation])) == violation.cited)
    #expect(Messages.text(for: ValueRefusal("Écrivez 14 chiffres.")) == "Écrivez 14 chiffres.")
  }

  @Test func `an error nobody foresaw is still told kindly`() {
    struct Surprise: Error {}
    #expect(Messages.text(for: Surprise()).hasPrefix("Une erreur imprévue s'est produite"))
  }
}
