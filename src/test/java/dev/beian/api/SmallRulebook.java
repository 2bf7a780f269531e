package dev.beian.api;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A rulebook of five rules, so that tests of the API do not change with the rules. */
public final class SmallRulebook implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of("beian.rules.dir", "src/test/resources/rules-api");
  }
}
