package org.halfpastfour.programme;

/**
 * What became of asking for places.
 *
 * @param taken whether there were enough; otherwise the participants wait
 * @param counters of the session afterwards
 */
public record PlaceAnswer(boolean taken, Counters counters) {

    /** As the database answers. */
    public PlaceAnswer(boolean taken, int places, int takenPlaces, int waiting) {
        this(taken, new Counters(places, takenPlaces, waiting));
    }
}
