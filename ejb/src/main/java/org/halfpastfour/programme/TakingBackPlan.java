package org.halfpastfour.programme;

/** What was planned at one go is taken back; who observes it inside the transaction takes back what hangs on it. */
public record TakingBackPlan(PlanningId planning) {}
