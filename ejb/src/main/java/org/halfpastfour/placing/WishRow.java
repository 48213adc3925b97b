package org.halfpastfour.placing;

import org.halfpastfour.matching.WishAnswer;
import org.halfpastfour.programme.SeriesId;
import org.jspecify.annotations.Nullable;

/**
 * One wish of a list.
 *
 * @param rank from 1
 * @param answer null until the round is published, and where a list was not placed
 */
public record WishRow(int rank, SeriesId series, @Nullable WishAnswer answer) {}
