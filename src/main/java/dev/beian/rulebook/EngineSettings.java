package dev.beian.rulebook;

/**
 * Settings of the rule engine that must stand before it is first used.
 *
 * <p>Reproducible generation gives the same classes for the same rules, and keeps the generator off
 * the parallel path that races in this release.
 */
final class EngineSettings {

  private EngineSettings() {}

  static void apply() {
    System.setProperty("drools.reproducibleExecutableModelGeneration", "true");
    System.setProperty("drools.dateformat", "yyyy-MM-dd");
    System.setProperty("drools.dialect.java.compiler", "ECLIPSE");
    System.setProperty("kie.mbeans", "disabled");
    System.setProperty("kie.repository.project.versions.cache.size", "2");
  }
}
