/** Endpoints that the product is compared with; they are in the benchmarks' application only. */
@NullMarked
package dev.beian.benchmark.endpoint;

import org.jspecify.annotations.NullMarked;
