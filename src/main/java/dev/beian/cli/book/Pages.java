package dev.beian.cli.book;

import java.util.List;

/** Writes a document: headings, paragraphs, lists and tables. */
interface Pages {

  /** A heading. */
  void heading(int level, String text);

  /** A paragraph. */
  void paragraph(String text);

  /** A list. */
  void list(List<String> entries);

  /** A table, its first row the heading. */
  void table(List<List<String>> rows);

  /** The document. */
  String text();
}
