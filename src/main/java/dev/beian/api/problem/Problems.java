package dev.beian.api.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.beian.api.wording.Wording;
import dev.beian.filing.CaseFault;
import dev.beian.filing.Nearest;
import dev.beian.filing.NotJsonException;
import dev.beian.rulebook.matching.ExplodingRuleException;
import dev.beian.scenario.check.TookTooLongException;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Puts problems into words and counts them. */
@Singleton
public final class Problems {

  /** What may be repeated to whoever sent it. */
  private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._/-]{1,100}");

  private static final int MOST_LISTED = 10;

  private final Wording wording = Wording.of("problems");
  private final Map<ProblemType, Counter> counters = new EnumMap<>(ProblemType.class);
  private final ObjectMapper json;

  Problems(ObjectMapper json, MeterRegistry registry) {
    this.json = json;
    for (ProblemType type : ProblemType.values()) {
      counters.put(
          type,
          Counter.builder("beian.problems")
              .description("Requests that were not served")
              .tag("status", Integer.toString(type.status()))
              .register(registry));
    }
  }

  /** A problem without anything particular to the request. */
  public Problem of(ProblemType type, String language) {
    return problem(type, language, List.of());
  }

  /** The problem of a body that is not JSON. */
  public Problem of(NotJsonException notJson, String language) {
    Object[] place = {notJson.line(), notJson.column()};
    return problem(
        ProblemType.NOT_JSON,
        language,
        List.of(
            new Problem.Entry(
                "",
                wording.text(language, "not-json.detail", place),
                wording.text(language, "not-json.hint"))),
        place);
  }

  /** The problem of a parameter that has a value there is not. */
  public Problem of(InvalidParameterException invalid, String language) {
    boolean shown = HARMLESS.matcher(invalid.value()).matches();
    String hint =
        Nearest.to(invalid.value(), invalid.known())
            .map(nearest -> wording.text(language, "hint.suggestion", nearest))
            .orElseGet(
                () ->
                    invalid.known().size() > MOST_LISTED
                        ? wording.text(language, "invalid-parameter.hint")
                        : wording.text(
                            language, "hint.accepted", Accepted.list(sorted(invalid.known()))));
    return problem(
        ProblemType.INVALID_PARAMETER,
        language,
        List.of(
            new Problem.Entry(
                "",
                wording.text(
                    language,
                    "invalid-parameter.detail" + (shown ? "" : ".unnamed"),
                    invalid.name(),
                    invalid.value()),
                hint)),
        invalid.name());
  }

  private static List<String> sorted(List<String> words) {
    return words.stream().sorted().toList();
  }

  /** The problem of a case that has faults. */
  public Problem of(List<CaseFault> faults, String language) {
    FaultWording words = new FaultWording(wording, language);
    return problem(
        ProblemType.INVALID_CASE,
        language,
        faults.stream().map(words::entry).distinct().toList(),
        faults.size());
  }

  /** The problem of a rulebook that is not kept. */
  Problem of(UnknownRulebookException unknown, String language) {
    return problem(
        ProblemType.UNKNOWN_RULEBOOK,
        language,
        List.of(),
        String.join(wording.text(language, "list.joint"), unknown.known()));
  }

  /** The problem of a rule that tries too much. */
  Problem of(ExplodingRuleException exploding, String language) {
    return problem(ProblemType.EXPLODING_RULE, language, List.of(), exploding.rule());
  }

  /** The problem of an archive that holds no folder. */
  Problem of(UnfitArchiveException unfit, String language) {
    return problem(
        ProblemType.UNFIT_ARCHIVE,
        language,
        List.of(),
        wording.text(
            language,
            "archive." + unfit.reason(),
            PlainText.of(unfit.entry()).orElse(wording.text(language, "archive.unnamed"))));
  }

  /** The problem of a check that takes too long. */
  Problem of(TookTooLongException tooLong, String language) {
    return problem(ProblemType.CHECK_TOO_LONG, language, List.of(), tooLong.limit().toSeconds());
  }

  private Problem problem(
      ProblemType type, String language, List<Problem.Entry> errors, Object... values) {
    return new Problem(
        type.uri(),
        wording.text(language, type.id() + ".title"),
        type.status(),
        wording.text(language, type.id() + ".text", values),
        errors);
  }

  /** The body of the answer; counts it. */
  public byte[] answered(Problem problem) {
    Objects.requireNonNull(counters.get(ProblemType.ofStatus(problem.status()))).increment();
    try {
      return json.writeValueAsBytes(problem);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
