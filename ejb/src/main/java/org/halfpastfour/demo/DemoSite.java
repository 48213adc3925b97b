package org.halfpastfour.demo;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Where a home of the demo stands.
 *
 * @param index from 0; the first one is the home of the account {@code staff}
 * @param name of the home, which no other home of the district has
 * @param families how many households it knows
 * @param fromWeek the first week with sessions, in weeks from this one
 * @param toWeek the last one
 */
record DemoSite(int index, String streetCode, String streetName, String name, int families, int fromWeek, int toWeek) {

    private static final long SEED = 430;

    /** The login name of this home's own staff account. */
    String staffLogin() {
        return index == 0 ? DemoAccounts.STAFF : "staff-" + streetCode;
    }

    /** Whether it has weeks behind it, as the homes of the district have. */
    boolean hasHistory() {
        return fromWeek < 0;
    }

    /** Whether some of its families sign in by themselves. */
    boolean signsIn() {
        return index < 3;
    }

    boolean isFirst() {
        return index == 0;
    }

    /** A part of this site; the same at every start. */
    String part(String name) {
        return streetCode + "/" + name;
    }

    /** The same numbers at every start, and others for every part. */
    RandomGenerator random(String part) {
        return RandomGeneratorFactory.of("L64X128MixRandom")
                .create(SEED * 31 + part(part).hashCode());
    }
}
