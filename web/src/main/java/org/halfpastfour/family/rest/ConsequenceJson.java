package org.halfpastfour.family.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.shared.Consequence;
import org.halfpastfour.shared.rest.ApiWords;

/**
 * What becomes of something agreed.
 *
 * @param kind place-ends, offer-ends, wait-ends or without-company
 * @param people of how many
 * @param names of whom, for who may know them
 */
public record ConsequenceJson(
        String kind, UUID session, String title, Instant start, Instant end, int people, List<String> names) {

    static ConsequenceJson of(Consequence each) {
        return new ConsequenceJson(
                ApiWords.of(each.kind()),
                each.session(),
                each.title(),
                each.start(),
                each.end(),
                each.people(),
                each.names());
    }

    /** Without names, for an answer that is kept so that it can be given again. */
    static ConsequenceJson counted(Consequence each) {
        return new ConsequenceJson(
                ApiWords.of(each.kind()),
                each.session(),
                each.title(),
                each.start(),
                each.end(),
                each.people(),
                List.of());
    }
}
