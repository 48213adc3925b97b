package org.halfpastfour.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.ProgrammeView;
import org.halfpastfour.programme.Programmes;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.signup.BookSeries;
import org.halfpastfour.signup.BookSession;
import org.halfpastfour.signup.SignUp;

/** Families sign up: most for the class, some for the course and the events. */
@ApplicationScoped
class DemoSignUps {

    @Inject
    private SignUp signUp;

    @Inject
    private Programmes programmes;

    void forClass(DemoFamily family, HomeId home) {
        if (!family.children().isEmpty()) {
            signUp.bookSeries(new BookSeries(
                    series(home, SessionKind.AFTER_SCHOOL_CLASS),
                    family.household(),
                    family.children(),
                    List.of(),
                    false));
        }
    }

    void forCourse(DemoFamily family, HomeId home) {
        if (family.number() % 3 == 0 && !family.children().isEmpty()) {
            List<ChildId> first = family.children().subList(0, 1);
            signUp.bookSeries(
                    new BookSeries(series(home, SessionKind.COURSE), family.household(), first, List.of(), false));
        }
    }

    void forEvent(DemoFamily family, SessionId event) {
        if (family.number() % 2 == 0 && !family.children().isEmpty()) {
            List<ChildId> first = family.children().subList(0, 1);
            signUp.book(new BookSession(event, family.household(), first, List.of(family.guardian()), false, null));
        }
    }

    private SeriesId series(HomeId home, SessionKind kind) {
        ProgrammeView programme = programmes.of(home).stream()
                .filter(candidate -> candidate.kind() == kind)
                .findFirst()
                .orElseThrow();
        return programmes.seriesOf(programme.id()).getFirst().id();
    }
}
