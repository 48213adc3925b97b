package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.halfpastfour.account.Audit;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SessionView;

/** Books what can be booked of a series and tells the rest; that the family took it is written down. */
@ApplicationScoped
class SeriesDesk {

    @Inject
    Booker booker;

    @Inject
    SeriesTakingRecords takings;

    @Inject
    Summaries summaries;

    @Inject
    Audit audit;

    /** @param all the sessions of the series that are to come */
    SeriesAnswer book(SeriesId series, List<SessionView> wanted, List<SessionView> all, Family family, boolean split) {
        List<Refused> refused = new ArrayList<>();
        List<Registrar.Seated> seated = booker.book(wanted, family, split, refused);
        takings.take(series, family, split, all);
        audit.record(
                "booking.series-made",
                "series",
                series.value(),
                family.household().toString());
        refused.sort(Comparator.comparing(refusal -> refusal.session().start()));
        return new SeriesAnswer(summaries.of(family, seated), refused);
    }
}
