package dev.beian.api;

import dev.beian.api.answer.Detail;
import dev.beian.api.problem.InvalidParameterException;
import dev.beian.engine.why.Asked;
import dev.beian.rulebook.Rulebook;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a caller wants beside the decision: by parameters of the request, or, where there are none,
 * by its preferences (RFC 7240). A parameter that is not understood is a fault; a preference is
 * passed over.
 *
 * @param explanation which rules are to be explained; empty: none
 * @param whatIf whether to tell what would change the decision for the better
 * @param preference the preferences that were followed, as they are confirmed; empty: none was
 */
record Wishes(Optional<Asked> explanation, boolean whatIf, Optional<String> preference) {

  private static final Wishes NONE = new Wishes(Optional.empty(), false, Optional.empty());

  private static final String PREFER = "Prefer";
  private static final String EXPLAIN = "explain";
  private static final String RULE = "rule";
  private static final String WHAT_IF = "whatIf";
  private static final List<String> FLAGS = List.of("true", "false");
  private static final Map<String, Asked> SCOPES =
      Map.of("full", Asked.CONCERNED, "all", Asked.EVERYTHING);

  /** The wishes of a request. */
  static Wishes of(HttpServerRequest request) {
    if (request.query() != null) {
      Wishes wishes = of(request.params());
      if (wishes.more()) {
        return wishes;
      }
    }
    return request.headers().contains(PREFER) ? of(request.headers().getAll(PREFER)) : NONE;
  }

  private static Wishes of(MultiMap parameters) {
    String scope = parameters.get(EXPLAIN);
    if (scope != null && !SCOPES.containsKey(scope)) {
      throw new InvalidParameterException(EXPLAIN, scope, SCOPES.keySet());
    }
    String rule = parameters.get(RULE);
    String whatIf = parameters.get(WHAT_IF);
    if (whatIf != null && !FLAGS.contains(whatIf)) {
      throw new InvalidParameterException(WHAT_IF, whatIf, FLAGS);
    }
    return new Wishes(
        rule == null ? asked(scope) : Optional.of(Asked.about(rule)),
        Boolean.parseBoolean(whatIf),
        Optional.empty());
  }

  /** Whether anything beside the decision is wanted. */
  private boolean more() {
    return whatIf || explanation.isPresent();
  }

  /**
   * How much of an answer that can be used again for like cases is wanted; empty: what is wanted is
   * found for each case anew.
   */
  Optional<Detail> detail() {
    if (!more()) {
      return Optional.of(Detail.DECISION);
    }
    return !whatIf && explanation.equals(Optional.of(Asked.CONCERNED))
        ? Optional.of(Detail.EXPLANATION)
        : Optional.empty();
  }

  /** The same wishes, and the rules that concern the case explained where none was asked about. */
  Wishes explained() {
    return new Wishes(explanation.or(() -> Optional.of(Asked.CONCERNED)), whatIf, preference);
  }

  private static Optional<Asked> asked(@Nullable String scope) {
    return Optional.ofNullable(scope).map(SCOPES::get);
  }

  private static Wishes of(List<String> preferences) {
    Optional<Asked> explanation = Optional.empty();
    boolean whatIf = false;
    Set<String> followed = new LinkedHashSet<>();
    for (String header : preferences) {
      for (String preference : header.split(",", -1)) {
        String plain = preference.split(";", 2)[0].replaceAll("[\\s\"]", "");
        String name = plain.replaceFirst("=.*", "");
        String value =
            plain.substring(name.length()).replaceFirst("=", "").toLowerCase(Locale.ROOT);
        if (name.equalsIgnoreCase(EXPLAIN) && explanation.isEmpty() && SCOPES.containsKey(value)) {
          explanation = asked(value);
          followed.add(EXPLAIN + "=" + value);
        } else if (name.equalsIgnoreCase(WHAT_IF) && Boolean.parseBoolean(value)) {
          whatIf = true;
          followed.add(WHAT_IF + "=" + value);
        }
      }
    }
    return followed.isEmpty()
        ? NONE
        : new Wishes(explanation, whatIf, Optional.of(String.join(", ", followed)));
  }

  /** Refuses a rule that the rulebook does not have. */
  void holdAgainst(Rulebook rulebook) {
    Set<String> rules = rulebook.rules().keySet();
    explanation
        .flatMap(Asked::rule)
        .filter(name -> !rules.contains(name))
        .ifPresent(
            name -> {
              throw new InvalidParameterException(RULE, name, rules);
            });
  }
}
