package dev.beian.cli.explore;

import dev.beian.cli.explore.Explored.Conflict;
import dev.beian.cli.explore.Explored.Example;
import dev.beian.cli.explore.Explored.Gap;

/** Examples of a search as a file of cases, each expecting what is decided now. */
public final class ExampleCases {

  private static final int MOST_GAPS = 200;

  private ExampleCases() {}

  /** All examples. */
  public static String of(Explored explored) {
    StringBuilder yaml = new StringBuilder("cases:\n");
    for (Conflict conflict : explored.conflicts()) {
      yaml.append(
          of(
              conflict.one() + " 与 " + conflict.other() + " 对 " + conflict.about() + " 结论不同",
              conflict.example()));
    }
    for (Gap gap : explored.gaps().stream().limit(MOST_GAPS).toList()) {
      yaml.append(of("没有规则回答：" + gap.kind().replace("\"", ""), gap.example()));
    }
    return yaml.toString();
  }

  /** An example of each kind of difference. */
  public static String of(Compared compared) {
    StringBuilder yaml = new StringBuilder("cases:\n");
    int number = 1;
    for (Compared.Change change : compared.changes()) {
      yaml.append(
          of(
              "答复改变 " + number++ + "：" + change.before() + " → " + change.after(),
              change.example()));
    }
    return yaml.toString();
  }

  /** One example under a name. */
  static String of(String name, Example example) {
    return "  - name: \""
        + name
        + "\"\n    case: "
        + example.submitted()
        + "\n    expect:\n      outcome: "
        + example.outcome()
        + "\n      findings: ["
        + String.join(", ", example.findings())
        + "]\n";
  }
}
