/**
 * The HTTP API: resources, and what every request and answer has in common. Uses all other rooms.
 */
@NullMarked
package dev.beian.api;

import org.jspecify.annotations.NullMarked;
