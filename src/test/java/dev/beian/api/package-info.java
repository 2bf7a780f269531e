/** The HTTP API as its callers meet it. */
package dev.beian.api;
