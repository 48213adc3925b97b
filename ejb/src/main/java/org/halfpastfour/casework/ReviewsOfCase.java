package org.halfpastfour.casework;

import java.util.List;
import org.halfpastfour.shared.DateRange;

/**
 * The reviews of a case.
 *
 * @param begins whether who asks may begin one: it is the own case, with a plan and without an open review
 * @param next the usual period of the next one
 * @param reviews the latest first
 */
public record ReviewsOfCase(
        ClientId client, String name, String caseNumber, boolean begins, DateRange next, List<ReviewRow> reviews) {

    public ReviewsOfCase {
        reviews = List.copyOf(reviews);
    }
}
