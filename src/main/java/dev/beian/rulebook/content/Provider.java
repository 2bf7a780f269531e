package dev.beian.rulebook.content;

import dev.beian.decision.Procedure;
import java.util.Map;

/**
 * A provider that the rulebook has a folder for.
 *
 * @param id its id: the name of the folder
 * @param name its name by language
 * @param terms its own words for procedures, by language
 * @param contacts ways to reach it by purpose and language
 */
public record Provider(
    String id,
    Map<String, String> name,
    Map<Procedure, Map<String, String>> terms,
    Map<String, Map<String, String>> contacts) {}
