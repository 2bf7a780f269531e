package dev.beian.engine.why;

/**
 * A condition in words.
 *
 * @param field what it looks at
 * @param required what it requires of that
 * @param observed what that is
 * @param text all of it in one sentence
 */
record Words(String field, String required, String observed, String text) {}
