import ArgumentParser
import BureauDomain

/// Why a session does not open.
enum SessionRefusal: Error, Equatable {
  /// Neither the key nor the account says who it is.
  case nobody
  /// The key names one person and sudo another.
  case twoIdentities
  /// The account of this machine stands for no agent.
  case unknownAccount(UInt32)
  case unknownAgent(String)
  case closed(Day)
  case contractEnded(Day)
  /// Something else than the application or one of the few commands.
  case unknownRequest
  /// One of the few commands, with words it does not take.
  case wrongRequest(String, SessionVerb)
  /// A file that somebody else than root could change.
  case unsafeFile(String)

  /// What happened and what to do.
  var sentence: String {
    switch self {
    case .nobody:
      "Cette connexion ne dit pas qui vous êtes. Demandez à l'administrateur de vérifier votre clé."
    case .twoIdentities:
      "Cette connexion désigne deux personnes. Demandez à l'administrateur de vérifier votre clé."
    case .unknownAccount(let number):
      "Le compte \(number) de ce serveur n'est celui d'aucun agent : l'administrateur l'ajoute dans "
        + "\(SessionAgent.accountsPath)."
    case .unknownAgent(let id):
      "L'agent « \(CleanText.line(id)) » n'est pas dans la base : l'administrateur vérifie la clé et "
        + "« bureau agents »."
    case .closed(let day):
      "Votre accès au bureau est clos depuis le \(day.french). L'administrateur peut le rouvrir."
    case .contractEnded(let day):
      "Votre contrat s'est terminé le \(day.french) : l'administrateur peut en changer la date."
    case .unknownRequest:
      "Cette connexion n'ouvre que bureau. Commandes permises : "
        + SessionVerb.all.map { "\($0.name) \($0.usage)" }.joined(separator: " ; ") + "."
    case .wrongRequest(let reason, let verb):
      "\(reason) Usage : \(verb.name) \(verb.usage)"
    case .unsafeFile(let path):
      "« \(path) » doit être à root, et à lui seul modifiable : refusé. "
        + "chown root: et chmod 644 le réparent."
    }
  }

  /// The status the manual promises.
  var status: ExitCode {
    switch self {
    case .unsafeFile: CommandOutcome.unsafeEnvironment
    case .unknownRequest, .wrongRequest: CommandOutcome.misuse
    default: .failure
    }
  }
}
