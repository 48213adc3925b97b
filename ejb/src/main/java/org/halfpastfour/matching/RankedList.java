package org.halfpastfour.matching;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/**
 * The wishes of a child, or of brothers and sisters who want the same or nothing.
 *
 * @param children how many they are; each takes a place
 * @param lot of the child, or the last lot of those who go together, so that nobody is passed who stands before one of them
 * @param atLeast on how many weekdays the classes given must be held together; with fewer nothing is given
 * @param wishes the best first
 */
public record RankedList(UUID id, int children, int lot, int atLeast, List<RankedWish> wishes) {

    public RankedList {
        wishes = List.copyOf(wishes);
        if (children < 1 || atLeast < 1) {
            throw new IllegalArgumentException("A list is of a child and of a day at least");
        }
        if (wishes.size()
                != new HashSet<>(wishes.stream().map(RankedWish::wished).toList()).size()) {
            throw new IllegalArgumentException("A class is ranked once");
        }
    }
}
