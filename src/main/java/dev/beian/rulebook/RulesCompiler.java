package dev.beian.rulebook;

import dev.beian.rulebook.ExecutableRules.ExecutableRow;
import dev.beian.rulebook.drl.Position;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.compiler.kie.builder.impl.KieContainerImpl;
import org.drools.compiler.kproject.models.KieBaseModelImpl;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.CanonicalKieModule;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.definition.type.FactType;
import org.kie.api.runtime.KieContainer;

/** Compiles printed rules and makes a base for each provider of those that can concern it. */
final class RulesCompiler {

  private static final Pattern RULE_IN_MESSAGE = Pattern.compile("[Rr]ule[ =]+\"([^\"]+)\"");
  private static final String GROUP = "dev.beian.rulebook";

  private final Map<String, Rule> rules;
  private final Faults faults;

  RulesCompiler(Map<String, Rule> rules, Faults faults) {
    this.rules = rules;
    this.faults = faults;
  }

  /**
   * Compiles, package by package.
   *
   * @param hash the hash of the folder; it names the result, so that two never meet
   * @param printed printed rules by package
   * @throws RulebookRejectedException where the engine refuses
   */
  Collection<Model> compile(String hash, Map<String, String> printed)
      throws RulebookRejectedException {
    EngineSettings.apply();
    KieServices services = KieServices.get();
    ReleaseId release =
        services.newReleaseId(
            GROUP, "rules", hash.substring(hash.indexOf(':') + 1) + "-" + System.nanoTime());
    KieFileSystem files = services.newKieFileSystem();
    files.generateAndWritePomXML(release);
    printed.forEach(
        (name, drl) ->
            files.write("src/main/resources/" + name.replace('.', '/') + "/rules.drl", drl));
    ClassLoader parent = Rule.class.getClassLoader();
    List<Message> messages =
        services
            .newKieBuilder(files, parent)
            .buildAll(ExecutableModelProject.class)
            .getResults()
            .getMessages(Message.Level.ERROR);
    try {
      if (!messages.isEmpty()) {
        messages.forEach(this::refused);
        throw new RulebookRejectedException(faults.all());
      }
      KieContainer container = services.newKieContainer(release, parent);
      try {
        KieContainerImpl project = (KieContainerImpl) container;
        CanonicalKieModule module =
            (CanonicalKieModule) services.getRepository().getKieModule(release);
        KieBaseModelImpl base = (KieBaseModelImpl) project.getKieProject().getDefaultKieBaseModel();
        return List.copyOf(module.getModelForKBase(base));
      } finally {
        container.dispose();
      }
    } finally {
      services.getRepository().removeKieModule(release);
    }
  }

  private void refused(Message message) {
    Matcher matcher = RULE_IN_MESSAGE.matcher(message.getText());
    Optional<Rule> rule =
        matcher.find() ? Optional.ofNullable(rules.get(matcher.group(1))) : Optional.empty();
    faults.add(
        Check.COMPILATION,
        rule.map(Rule::file).orElse(RulesFolder.ROOT),
        new Position(rule.map(Rule::line).orElse(1), 1),
        rule.map(one -> "rule `" + one.name() + "` cannot be compiled")
            .orElse("the rules cannot be compiled"),
        "compare its conditions with those of a rule that works");
  }

  /** The rules of one provider, or those of none, ready to run. */
  ExecutableRules executable(
      Collection<Model> compiled, Optional<String> provider, List<TableRow> rows) {
    List<Rule> own =
        rules.values().stream()
            .filter(rule -> rule.provider().isEmpty() || rule.provider().equals(provider))
            .toList();
    List<String> packages =
        own.stream().map(rule -> RuleFolders.packageName(rule.file())).distinct().toList();
    List<Model> models =
        compiled.stream()
            .filter(
                model ->
                    packages.contains(model.getPackageName())
                        || !model.getTypeMetaDatas().isEmpty())
            .filter(
                model ->
                    !model.getPackageName().startsWith("beian.provider_")
                        || packages.contains(model.getPackageName()))
            .toList();
    KieBaseConfiguration configuration = KieServices.get().newKieBaseConfiguration();
    configuration.setOption(KieBaseMutabilityOption.DISABLED);
    KieBase base = KieBaseBuilder.createKieBaseFromModel(models, configuration);
    List<ExecutableRow> facts = new ArrayList<>();
    Map<String, FactType> types = new HashMap<>();
    for (TableRow row : rows) {
      if (row.provider().isEmpty() || row.provider().equals(provider)) {
        FactType type =
            types.computeIfAbsent(
                row.type().name(), name -> base.getFactType(row.type().packageName(), name));
        if (type != null) {
          facts.add(new ExecutableRow(row, fact(type, row)));
        }
      }
    }
    return new ExecutableRules(base, own, List.copyOf(facts));
  }

  private static Object fact(FactType type, TableRow row) {
    try {
      Object fact = type.newInstance();
      row.values().forEach((column, value) -> type.set(fact, column, value));
      return fact;
    } catch (ReflectiveOperationException generatedTypesHaveIt) {
      throw new IllegalStateException(generatedTypesHaveIt);
    }
  }
}
