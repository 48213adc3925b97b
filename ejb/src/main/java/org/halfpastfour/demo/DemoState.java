package org.halfpastfour.demo;

/**
 * How far the demo data is.
 *
 * @param kind which demo this server has, or NONE
 * @param percent 0 to 100
 * @param complete whether everything is there
 * @param failed whether nothing more comes before the next start
 */
public record DemoState(DemoKind kind, int percent, boolean complete, boolean failed) {}
