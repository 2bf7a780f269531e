package dev.beian.api;

import dev.beian.engine.Decider;
import dev.beian.engine.why.Explainer;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.RulebookRejectedException;
import dev.beian.rulebook.RulebookStore;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Makes the objects that the other rooms leave to be made. */
final class Wiring {

  private static final Logger LOG = Logger.getLogger(Wiring.class);
  private static final String FOLDER = "beian.rules.dir";

  /** Loading begins as soon as settings can be read, long before the server is there. */
  static void begin(@Observes @Initialized(ApplicationScoped.class) Object event) {
    RulebookStart.begin(folder());
  }

  /** The service starts with a rulebook or not at all. */
  static void start(@Observes StartupEvent event, RulebookStore store) {
    Rulebook rulebook = store.active();
    LOG.infof(
        "rulebook %s, %d rules, made in %d ms",
        rulebook.hash(), rulebook.rules().size(), rulebook.compileTime().toMillis());
  }

  @Produces
  @Singleton
  static RulebookStore store(@ConfigProperty(name = "beian.rules.recent") int recent, Clock clock) {
    try {
      return new RulebookStore(RulebookStart.rulebook(), recent, clock);
    } catch (RulebookRejectedException rejected) {
      throw new ConfigurationException(rejected.getMessage());
    }
  }

  @Produces
  @Singleton
  static Decider decider() {
    return new Decider();
  }

  @Produces
  @Singleton
  static Explainer explainer() {
    return new Explainer();
  }

  @Produces
  @Singleton
  static Clock clock() {
    return Clock.systemUTC();
  }

  private static Path folder() {
    return Path.of(ConfigProvider.getConfig().getValue(FOLDER, String.class));
  }
}
