package org.halfpastfour.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.halfpastfour.home.Places;
import org.jspecify.annotations.Nullable;

/**
 * How many places a session can have. When adults become too few for what was promised the promise stands, and what the
 * adults who are left allow is kept beside it until there are enough again.
 */
@Embeddable
class SessionPlaces {

    private static final int MOST_PLACES = 1000;

    @Column(name = "room_places")
    private int room;

    @Column(name = "adult_places")
    private int adults;

    @Column(name = "safe_places")
    private @Nullable Integer safe;

    protected SessionPlaces() {}

    SessionPlaces(int room, int adults, @Nullable Integer safe) {
        this.room = room;
        this.adults = adults;
        this.safe = safe;
    }

    void become(Places limits, int promised) {
        room = limits.byRoom();
        haveAdultsFor(limits.byAdults(), promised);
    }

    void haveAdultsFor(int byAdults, int promised) {
        int most = Math.min(byAdults, MOST_PLACES);
        if (most < promised) {
            safe = most;
        } else {
            adults = most;
            safe = null;
        }
    }

    /** What is allowed now; where that is less than was promised, the promise stands and nobody new gets a place. */
    void allow(Places now, int promised) {
        int byAdults = Math.min(now.byAdults(), MOST_PLACES);
        room = now.byRoom() < promised ? Math.max(room, promised) : now.byRoom();
        adults = byAdults < promised ? Math.max(adults, promised) : byAdults;
        int lowest = Math.min(now.byRoom(), byAdults);
        safe = lowest < promised ? lowest : null;
    }

    /** Looks again after fewer places are promised. */
    void promise(int places) {
        if (safe != null) {
            haveAdultsFor(safe, places);
        }
    }

    int most(int byAdults) {
        return Math.min(room, Math.min(byAdults, MOST_PLACES));
    }

    /** Of so many promised ones those that may be given now. */
    int givable(int promised) {
        return safe == null ? promised : safe;
    }

    int room() {
        return room;
    }

    int adults() {
        return adults;
    }

    @Nullable
    Integer safe() {
        return safe;
    }

    boolean isAs(SessionPlaces other) {
        return room == other.room && adults == other.adults && Objects.equals(safe, other.safe);
    }

    boolean areUnsafe() {
        return safe != null;
    }

    void mustAllow(int wanted, int promised) {
        if (safe != null && wanted > promised) {
            throw ProgrammeError.TOO_MANY_PLACES.told(wanted, room, safe);
        }
        if (wanted > room || wanted > adults) {
            throw ProgrammeError.TOO_MANY_PLACES.told(wanted, room, adults);
        }
    }
}
