/** The files beside the rules: sources, texts, tables and providers. */
@NullMarked
package dev.beian.rulebook.content;

import org.jspecify.annotations.NullMarked;
