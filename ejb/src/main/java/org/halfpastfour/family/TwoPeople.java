package org.halfpastfour.family;

/** Two records side by side. */
record TwoPeople(Person one, Person other) {

    /** Ids grow with time: the later entry has the larger one. */
    Person newer() {
        return one.id().toString().compareTo(other.id().toString()) > 0 ? one : other;
    }

    Person known() {
        return newer().equals(one) ? other : one;
    }

    /** The one that is known, unless that one is held and the other one takes part. */
    Person kept() {
        return known().isHeld() && !newer().isHeld() ? newer() : known();
    }

    Person gone() {
        return kept().equals(one) ? other : one;
    }
}
