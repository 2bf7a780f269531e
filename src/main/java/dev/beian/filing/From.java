package dev.beian.filing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the members of the submitted case that a property of a fact is read or measured from.
 *
 * <p>Without it, a property is read from the member of its own name.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface From {

  /**
   * JSON Pointers; relative to the fact, or absolute where they begin with a slash. Empty: none.
   */
  String[] value();

  /** Pointers where the case asks to host, in place of the others. */
  String[] hosting() default {};

  /** Pointers where the case asks to submit an application, in place of the others. */
  String[] applying() default {};

  /**
   * What was measured, such as {@code count}; empty where the value stands in the case as it is.
   */
  String measure() default "";
}
