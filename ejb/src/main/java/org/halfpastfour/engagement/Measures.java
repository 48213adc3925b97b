package org.halfpastfour.engagement;

/**
 * The four measures of taking part. They stand side by side and are never added up.
 *
 * @param enrolment active interventions with a place to come, of active interventions
 * @param retention weeks with at least one attendance, of weeks in which something feasible was offered
 * @param missesInARow feasible sessions missed since the last one that was attended
 * @param dose attended minutes, of feasible offered minutes
 */
public record Measures(Share enrolment, Share retention, int missesInARow, Share dose, Involvement involvement) {}
