package org.halfpastfour.signup;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SessionId;

/**
 * New dates of a series that a family took the whole of.
 *
 * @param names of those who took it
 * @param split whether the family chose to be taken one by one
 * @param dates in order of time, each with those who are asked for it and whether they can book it
 */
public record SeriesInvitation(SeriesId series, String title, List<String> names, boolean split, List<Offering> dates) {

    public SeriesInvitation {
        names = List.copyOf(names);
        dates = List.copyOf(dates);
    }

    static List<UUID> askedFor(Offering date) {
        return date.participants().stream().map(Eligibility::participant).toList();
    }

    /** Those of its dates that are among these. */
    List<Offering> of(Collection<SessionId> sessions) {
        return dates.stream()
                .filter(date -> sessions.contains(date.session().id()))
                .toList();
    }
}
