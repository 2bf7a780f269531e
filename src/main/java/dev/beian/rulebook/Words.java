package dev.beian.rulebook;

import dev.beian.decision.Action;
import dev.beian.decision.Event;
import dev.beian.decision.HintTopic;
import dev.beian.decision.Mismatch;
import dev.beian.decision.Place;
import dev.beian.decision.Procedure;
import dev.beian.decision.Reach;
import dev.beian.filing.AccountHolder;
import dev.beian.filing.Billing;
import dev.beian.filing.CancellationScope;
import dev.beian.filing.ChangedItem;
import dev.beian.filing.ContentTopic;
import dev.beian.filing.DomainOwner;
import dev.beian.filing.FilerKind;
import dev.beian.filing.FilerNature;
import dev.beian.filing.FilingStatus;
import dev.beian.filing.Intent;
import dev.beian.filing.LocalProof;
import dev.beian.filing.OrderChange;
import dev.beian.filing.OrderContent;
import dev.beian.filing.OrderStatus;
import dev.beian.filing.Paper;
import dev.beian.filing.PrincipalRole;
import dev.beian.filing.ServerProduct;
import dev.beian.filing.ServiceKind;
import dev.beian.filing.SitePrincipal;
import dev.beian.filing.SmsCheck;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The words that rules and tables may use, by the enum they belong to. */
final class Words {

  private static final List<Class<? extends Enum<?>>> ENUMS =
      List.of(
          Intent.class,
          FilerKind.class,
          FilingStatus.class,
          ChangedItem.class,
          OrderContent.class,
          OrderChange.class,
          OrderStatus.class,
          CancellationScope.class,
          DomainOwner.class,
          ServiceKind.class,
          PrincipalRole.class,
          SitePrincipal.class,
          FilerNature.class,
          LocalProof.class,
          ContentTopic.class,
          ServerProduct.class,
          Billing.class,
          Paper.class,
          SmsCheck.class,
          AccountHolder.class,
          Mismatch.class,
          HintTopic.class,
          Procedure.class,
          Reach.class,
          Event.class,
          Action.class,
          Place.class);

  private Words() {}

  /** The enum of a name, such as {@code FilerKind}. */
  static Optional<Class<? extends Enum<?>>> enumNamed(String name) {
    return ENUMS.stream().filter(one -> one.getSimpleName().equals(name)).findFirst();
  }

  /** Names of all enums. */
  static List<String> enumNames() {
    return ENUMS.stream().map(Class::getSimpleName).toList();
  }

  /** The words of an enum. */
  static Set<String> of(Class<? extends Enum<?>> words) {
    Set<String> names = new TreeSet<>();
    Arrays.stream(words.getEnumConstants()).forEach(word -> names.add(word.name()));
    return names;
  }

  /** The constant of an enum for a word. */
  static Optional<Enum<?>> constant(Class<? extends Enum<?>> words, String name) {
    return Arrays.stream(words.getEnumConstants())
        .<Enum<?>>map(word -> word)
        .filter(word -> word.name().equals(name))
        .findFirst();
  }
}
