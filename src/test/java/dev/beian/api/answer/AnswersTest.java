package dev.beian.api.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.beian.decision.Decision;
import dev.beian.engine.Decider;
import dev.beian.engine.RandomCases;
import dev.beian.engine.why.Asked;
import dev.beian.engine.why.Explainer;
import dev.beian.filing.CaseReader;
import dev.beian.filing.CaseReader.Reading.Understood;
import dev.beian.filing.SubmittedCase;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.RulebookLoader;
import dev.beian.rulebook.RulesFolder;
import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An answer from memory is the answer that deciding anew gives, byte by byte. */
class AnswersTest {

  private static final int RANDOM_CASES = 1500;
  private static final long MEMORY = 64L << 20;
  private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-02T09:00:00+08:00");
  private static final int OTHER_KIND = 4;
  private static final List<String> SUFFIXES = List.of("com", "cn", "com.cn", "中国", "example");

  private static Rulebook rulebook;

  private final ObjectMapper mapper = new ObjectMapper();
  private final Decider decider = new Decider();
  private final Explainer explainer = new Explainer();
  private final Answers answers = answers(MEMORY);

  @BeforeAll
  static void load() throws Exception {
    rulebook = new RulebookLoader().load(RulesFolder.read(Path.of("rules")));
  }

  @ParameterizedTest
  @EnumSource
  void ofCasesThatDifferInNamesOnly(Detail detail) throws Exception {
    RandomCases random = new RandomCases(20261122);
    int remembered = 0;
    for (int i = 0; i < RANDOM_CASES; i++) {
      SubmittedCase one = random.next(rulebook.providersOnFile());
      SubmittedCase other = renamed(one, i);
      Object first = holds(one, detail).form();
      Object second = holds(other, detail).form();
      remembered += first == second ? 1 : 0;
    }

    assertThat(remembered).isGreaterThan(RANDOM_CASES / 2);
  }

  @Test
  void ofTextsThatMustBeEscaped() throws Exception {
    holds(host("\\u0001D0\\u0001", "a.com"), Detail.DECISION);
    holds(host("\\u0022quoted\\u0022", "b.com"), Detail.EXPLANATION);
  }

  @Test
  void evenIfNothingIsRemembered() throws Exception {
    Answers forgetful = answers(0);
    SubmittedCase one = host("tencent-cloud", "a.com");

    assertThat(forgetful.to(one, rulebook, "en", Detail.DECISION).answer().form())
        .isNotSameAs(forgetful.to(one, rulebook, "en", Detail.DECISION).answer().form());
  }

  @Test
  void forgetsNoDifferenceThatRulesCanRead() throws Exception {
    Object organization = holds(host("tencent-cloud", "a.com"), Detail.DECISION).form();
    SubmittedCase individual =
        changed(
            host("tencent-cloud", "a.com"),
            root -> root.withObject("/filer").put("kind", "INDIVIDUAL"));

    assertThat(holds(individual, Detail.DECISION).form()).isNotSameAs(organization);
  }

  private Answers answers(long memory) {
    return new Answers(decider, explainer, mapper, new MemorySize(BigInteger.valueOf(memory)));
  }

  private Answer holds(SubmittedCase submitted, Detail detail) throws Exception {
    Answer answer = answers.to(submitted, rulebook, "zh", detail).answer();
    Decision anew = anew(submitted, detail);
    assertThat(answer.upshot()).isEqualTo(Upshot.of(anew));
    assertThat(new String(answer.json(), StandardCharsets.UTF_8))
        .as(submitted.submitted().toPrettyString())
        .isEqualTo(mapper.writeValueAsString(anew));
    return answer;
  }

  private Decision anew(SubmittedCase submitted, Detail detail) {
    Decision decision = decider.decide(rulebook, submitted, "zh");
    return detail == Detail.DECISION
        ? decision
        : decision.with(explainer.explain(rulebook, submitted, "zh", Asked.CONCERNED));
  }

  private SubmittedCase host(String registrar, String name) throws Exception {
    String text =
        """
        {"intent": "HOST", "provider": "tencent-cloud", "asOf": "2026-11-22",
         "filer": {"kind": "ORGANIZATION", "province": "CN-GD", "changed": [],
                   "filing": {"status": "ACTIVE", "providers": [{"id": "alibaba-cloud", "websites": 1}]}},
         "websites": [{"domains": [{"name": "%s", "owner": "OTHER", "registrar": "%s"}],
                       "filing": {"status": "ACTIVE", "providers": ["alibaba-cloud"], "originalProvider": "alibaba-cloud"},
                       "servers": [{"provider": "tencent-cloud", "region": "CN"}]}]}
        """
            .formatted(name, registrar);
    return understood(mapper.readTree(text));
  }

  private static SubmittedCase renamed(SubmittedCase submitted, int seed) {
    return changed(
        submitted,
        root -> {
          root.put("reference", "order \"" + seed + "\"");
          number(root.path("filer").path("filing"), seed);
          List<JsonNode> domains = new ArrayList<>();
          for (JsonNode website : root.path("websites")) {
            number(website.path("filing"), seed);
            website.path("domains").forEach(domains::add);
          }
          for (int i = 0; i < domains.size(); i++) {
            if (domains.get(i).has("name")) {
              ((ObjectNode) domains.get(i))
                  .put("name", otherName(domains.get(i).get("name").textValue(), i, seed));
            }
          }
        });
  }

  /** Most often a name of the same kind; else a host below a name, often with another suffix. */
  private static String otherName(String name, int place, int seed) {
    String own = "n" + place + "-" + seed;
    return seed % OTHER_KIND == 0
        ? "www." + own + "." + SUFFIXES.get(seed / OTHER_KIND % SUFFIXES.size())
        : own + name.substring(name.indexOf('.'));
  }

  private static void number(JsonNode filing, int seed) {
    if (filing.has("number")) {
      ((ObjectNode) filing).put("number", "粤ICP备" + seed + "号");
    }
  }

  private static SubmittedCase changed(
      SubmittedCase submitted, java.util.function.Consumer<ObjectNode> change) {
    ObjectNode root = submitted.submitted().deepCopy();
    change.accept(root);
    return understood(root);
  }

  private static SubmittedCase understood(JsonNode root) {
    return ((Understood) CaseReader.read(root, rulebook.providersOnFile(), NOW)).submittedCase();
  }
}
