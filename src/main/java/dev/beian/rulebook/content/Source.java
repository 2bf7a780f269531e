package dev.beian.rulebook.content;

import dev.beian.rulebook.drl.Position;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A document that rules cite.
 *
 * @param id its id
 * @param provider the provider whose document it is; empty for law
 * @param title its title by language
 * @param inForce the first day it is in force; empty where it is undated
 * @param url where it can be read
 * @param clauses its clauses by id
 * @param file the file it stands in
 */
public record Source(
    String id,
    Optional<String> provider,
    Map<String, String> title,
    Optional<LocalDate> inForce,
    Optional<String> url,
    Map<String, Clause> clauses,
    String file) {

  /**
   * A clause: a question of a FAQ, an article of a law.
   *
   * @param id its id
   * @param title what it is about, by language
   * @param text what it says in our words, by language
   * @param statements the single facts in it
   * @param position where it stands
   */
  public record Clause(
      String id,
      Map<String, String> title,
      Map<String, String> text,
      List<Statement> statements,
      Position position) {}

  /**
   * A single fact of a clause.
   *
   * @param id its number, unique among all sources
   * @param text it in our words, by language
   * @param position where it stands
   */
  public record Statement(String id, Map<String, String> text, Position position) {}

  /** A single fact of one of its clauses. */
  public Optional<Statement> statement(String clause, String number) {
    return Optional.ofNullable(clauses.get(clause)).stream()
        .flatMap(one -> one.statements().stream())
        .filter(one -> one.id().equals(number))
        .findFirst();
  }
}
