package dev.beian.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.beian.decision.Decision;
import dev.beian.engine.Decider;
import dev.beian.engine.Improver;
import dev.beian.engine.why.Asked;
import dev.beian.engine.why.Explainer;
import dev.beian.filing.Alteration;
import dev.beian.filing.CaseReader;
import dev.beian.filing.CaseReader.Reading;
import dev.beian.filing.NotJsonException;
import dev.beian.filing.SubmittedCase;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.RulebookLoader;
import dev.beian.rulebook.RulebookRejectedException;
import dev.beian.rulebook.RulesFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading, deciding and writing a case, without a server. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 15, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class EngineBenchmark {

  private static final String LANGUAGE = "zh";

  /** The case. */
  @Param public Cases submitted;

  /** The folder of the rules. */
  @Param("rules")
  public String rules;

  private final Decider decider = new Decider();
  private final Explainer explainer = new Explainer();
  private final ObjectMapper json = new ObjectMapper();
  private final OffsetDateTime now = OffsetDateTime.parse("2026-11-22T08:00:00+08:00");
  private Rulebook rulebook;
  private byte[] text;
  private SubmittedCase read;
  private SubmittedCase open;
  private JsonNode answer;

  /** Loads the rules and reads the case. */
  @Setup
  public void load() throws IOException, NotJsonException, RulebookRejectedException {
    // As in the service: outside it the engine logs every step it takes.
    Logger.getLogger("").setLevel(Level.INFO);
    rulebook = new RulebookLoader().load(RulesFolder.read(Path.of(rules)));
    text = submitted.json();
    read = read();
    open =
        Alteration.of(read, "/filer/kind", MissingNode.getInstance(), rulebook.providersOnFile());
    answer = json.readTree(whole());
  }

  /** From bytes to facts. */
  @Benchmark
  public SubmittedCase read() throws NotJsonException {
    return ((Reading.Understood) CaseReader.read(text, rulebook.providersOnFile(), now))
        .submittedCase();
  }

  /** From facts to a decision. */
  @Benchmark
  public Decision decide() {
    return decider.decide(rulebook, read, LANGUAGE);
  }

  /**
   * From facts to a decision that says of every rule why it spoke or did not. So much more code
   * than that of a decision takes the compiler longer.
   */
  @Benchmark
  @Warmup(iterations = 45, time = 1)
  public Decision explain() {
    return decider
        .decide(rulebook, read, LANGUAGE)
        .with(explainer.explain(rulebook, read, LANGUAGE, Asked.CONCERNED));
  }

  /** From facts to a decision and to what would change it for the better. */
  @Benchmark
  public Decision whatIf() {
    Decision decision = decide();
    return decision.with(new Improver(decider).improve(rulebook, read, decision, LANGUAGE));
  }

  /** From facts that leave the filer's kind open to the questions that matter. */
  @Benchmark
  public Decision askBack() {
    return decider.decide(rulebook, open, LANGUAGE);
  }

  /** From the bytes of the case to the bytes of the decision. */
  @Benchmark
  public byte[] whole() throws IOException, NotJsonException {
    return json.writeValueAsBytes(decider.decide(rulebook, read(), LANGUAGE));
  }

  /** The same bytes parsed to a tree, and the same bytes written from a tree. */
  @Benchmark
  public byte[] parseAndWrite() throws IOException {
    return json.readTree(text).isObject() ? json.writeValueAsBytes(answer) : text;
  }
}
