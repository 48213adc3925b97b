package org.halfpastfour.family;

import java.util.List;

/**
 * What is agreed for a child.
 *
 * @param standings one for each kind that is asked of the child
 * @param ended what was withdrawn or refused, the latest first
 */
public record ConsentSheet(List<ConsentStanding> standings, List<ConsentView> ended) {

    public ConsentSheet {
        standings = List.copyOf(standings);
        ended = List.copyOf(ended);
    }

    /** How it stands with this kind; nothing was given where it is not asked. */
    public ConsentStanding of(ConsentKind kind) {
        return standings.stream()
                .filter(standing -> standing.kind() == kind)
                .findFirst()
                .orElseGet(() -> new ConsentStanding(kind, ConsentState.NOT_GIVEN, List.of(), null));
    }
}
