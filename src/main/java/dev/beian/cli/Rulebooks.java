package dev.beian.cli;

import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.RulebookLoader;
import dev.beian.rulebook.RulebookRejectedException;
import dev.beian.rulebook.RulesFolder;
import java.nio.file.Path;

/**
 * A folder of rules and the rulebook it makes.
 *
 * @param folder the folder
 * @param rulebook the rulebook
 */
public record Rulebooks(RulesFolder folder, Rulebook rulebook) {

  /**
   * Loads a folder.
   *
   * @throws CannotRunException with the faults, where it makes no rulebook
   */
  public static Rulebooks load(Path directory) {
    try {
      return of(RulesFolder.read(directory));
    } catch (RulebookRejectedException rejected) {
      throw new CannotRunException(String.valueOf(rejected.getMessage()));
    }
  }

  /**
   * Makes the rulebook of a folder.
   *
   * @throws CannotRunException with the faults, where it makes none
   */
  public static Rulebooks of(RulesFolder folder) {
    try {
      return new Rulebooks(folder, new RulebookLoader().load(folder));
    } catch (RulebookRejectedException rejected) {
      throw new CannotRunException(String.valueOf(rejected.getMessage()));
    }
  }
}
