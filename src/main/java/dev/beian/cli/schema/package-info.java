/** JSON Schemas by which editors complete and check the files of a rules folder. */
@NullMarked
package dev.beian.cli.schema;

import org.jspecify.annotations.NullMarked;
