package org.halfpastfour.family;

/**
 * New details of an adult.
 *
 * @param version of the view that was edited
 */
public record ChangeAdult(AdultId adult, NewAdult details, int version) {}
