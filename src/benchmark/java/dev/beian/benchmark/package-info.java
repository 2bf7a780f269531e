/**
 * Benchmarks. {@code mvn -Pbenchmark verify} builds the service and all of them, runs them and ends
 * with a table, which {@code target/benchmark.json} holds as well.
 *
 * <p>Absolute figures belong to the machine and to what else it did meanwhile. Ratios compare what
 * was measured in turns, round by round; of several rounds the median counts.
 */
package dev.beian.benchmark;
