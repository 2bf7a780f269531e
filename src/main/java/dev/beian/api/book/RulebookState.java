package dev.beian.api.book;

import dev.beian.scenario.check.FaultView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What decides, what did lately, and what was rejected.
 *
 * @param active the rulebook that decides
 * @param calledBack whether it was called back while the folder holds another
 * @param rejected what the folder holds, where that is not fit to decide; else {@code null}
 * @param recent the rulebooks kept, the active one first
 */
public record RulebookState(
    KeptView active, boolean calledBack, @Nullable RejectedView rejected, List<KeptView> recent) {

  /**
   * A rulebook that decides, or did.
   *
   * @param hash {@code sha256:} and the hash of its files
   * @param version a short name of it, for people
   * @param since when it last began to decide
   * @param rules number of its rules
   */
  public record KeptView(String hash, String version, String since, int rules) {}

  /**
   * Content of the folder that is not fit to decide.
   *
   * @param content hash of all its files, cases too; {@code null} where they cannot be read
   * @param since when it was rejected
   * @param faults why
   */
  public record RejectedView(@Nullable String content, String since, List<FaultView> faults) {}
}
