/** Does once what the jar is for, so that the build can keep what the virtual machine learnt. */
@NullMarked
package dev.beian.cli.rehearse;

import org.jspecify.annotations.NullMarked;
