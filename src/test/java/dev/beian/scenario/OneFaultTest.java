package dev.beian.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beian.rulebook.Fault;
import dev.beian.rulebook.RulesFolder;
import dev.beian.scenario.check.Deadline;
import dev.beian.scenario.check.FolderCheck;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One slip of the pen in the rules of this repository is one fault, at its place. */
class OneFaultTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "national/hosting.drl | linkedHere == false | linkedHerre == false | did you mean `linkedHere`?",
        "providers/tencent-cloud/order.drl | $n : websiteCount | $n : websiteCuont | did you mean `websiteCount`?",
        "national/hosting.drl | $site : Website( | $site : Websit( | did you mean `Website`?",
        "providers/tencent-cloud/order.drl | $limit : WebsiteLimit( | $limit : WebsiteLimt( | did you mean `WebsiteLimit`?",
        "national/hosting.drl | intent == HOST | intent == HOTS | did you mean `HOST`?",
        "national/hosting.drl | decision.requiresAction( | decision.requireAction( | did you mean `requiresAction`?",
        "national/hosting.drl | .procedure( ACCESS_FILING ) | .procedur( ACCESS_FILING ) | did you mean `procedure`?",
        "national/hosting.drl | .procedure( ACCESS_FILING ) | .procedure( ACCES_FILING ) | did you mean `ACCESS_FILING`?",
        "national/hosting.drl | \"access-filing-required\" | \"acces-filing-required\" | did you mean `access-filing-required`?",
        "national/hosting.drl | @Basis( | @Bsis( | did you mean `Basis`?",
        "national/hosting.drl | @Title( | @Titel( | did you mean `Title`?",
        "national/hosting.drl | \"national/already-linked\" | \"nationl/already-linked\" | begin it with `national/`",
        "national/hosting.drl | order-33#19 | order-33#199 | did you mean `19`?",
        "national/hosting.drl | linkedHere == true, sameFiler == true ) | linkedHere == true, sameFiler == true | compare with a rule file that works",
        "providers/tencent-cloud/order.drl | max < $n ) | max < $n | compare with a rule file that works",
        "providers/tencent-cloud/order.drl | max < $n ) | max < $m ) | did you mean `$n`?",
        "providers/tencent-cloud/order.drl | $kind, $n, $limit.max | $knd, $n, $limit.max | did you mean `$kind`?",
        "providers/tencent-cloud/order.drl | $limit.max ) | $limit.mx ) | did you mean `max`?",
        "providers/tencent-cloud/order.drl | max : int | maxx : int | did you mean `max`?",
        "providers/tencent-cloud/order.drl | filer : FilerKind | filer : FilerKnd | did you mean `FilerKind`?",
        "tables/website-limits.csv | max | mx | did you mean `max`?",
        "tables/website-limits.csv | INDIVIDUAL | INDIVIDAUL | did you mean `INDIVIDUAL`?",
        "tables/website-limits.csv | tencent-cloud, | tencent-clod, | did you mean `tencent-cloud`?",
        "texts/zh.yaml | access-filing-required: | acces-filing-required: | did you mean `access-filing-required`?",
        "texts/zh.yaml | {max} | {mx} | did you mean `max`?",
        "texts/zh.yaml | access-filing-required: | 'access-filing-required:\"' | mend the indentation",
        "national/hosting.cases.yaml | outcome: | outcme: | did you mean `outcome`?",
        "national/hosting.cases.yaml | websites: | webstes: | did you mean `websites`?",
        "national/hosting.cases.yaml | ORGANIZATION | ORGANISATION | did you mean `ORGANIZATION`?",
      })
  void forOneSlip(String file, String right, String slip, String cure) throws Exception {
    String path = RulesFolder.ROOT + file;
    TreeMap<String, String> files = new TreeMap<>(OurRules.folder().files());
    String text = files.get(path);
    assertThat(text).as(path).contains(right);
    files.put(path, text.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(slip)));

    List<Fault> faults =
        new FolderCheck((rulebook, cases) -> List.of(), Deadline.NEVER)
            .check(RulesFolder.of(files)).faults().stream().filter(Fault::isError).toList();

    assertThat(faults).as("the fault and no other").hasSize(1);
    assertThat(faults.get(0).file()).isEqualTo(path);
    assertThat(faults.get(0).help()).contains(cure);
    int line =
        1 + (int) text.substring(0, text.indexOf(right)).chars().filter(c -> c == '\n').count();
    assertThat(faults.get(0).line()).isBetween(line, line + 1);
  }
}
