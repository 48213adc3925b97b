package org.halfpastfour.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.ProgrammeView;
import org.halfpastfour.programme.Programmes;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SeriesView;
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

    /** The daily class, and the care on days without it. */
    void forClass(DemoFamily family, HomeId home) {
        if (!family.children().isEmpty()) {
            care(home)
                    .forEach(series -> signUp.bookSeries(
                            new BookSeries(series, family.household(), family.children(), List.of(), false)));
        }
    }

    /** Every third family takes each course, and not the same ones. */
    void forCourses(DemoFamily family, HomeId home) {
        List<SeriesId> courses =
                series(home, programme -> programme.kind() == SessionKind.COURSE && !isCare(programme));
        for (int i = 0; i < courses.size(); i++) {
            if (family.number() % 3 == i % 3 && !family.children().isEmpty()) {
                List<ChildId> first = family.children().subList(0, 1);
                signUp.bookSeries(new BookSeries(courses.get(i), family.household(), first, List.of(), false));
            }
        }
    }

    void forEvent(DemoFamily family, SessionId event) {
        if (family.number() % 2 == 0 && !family.children().isEmpty()) {
            List<ChildId> first = family.children().subList(0, 1);
            signUp.book(new BookSession(event, family.household(), first, List.of(family.guardian()), false, null));
        }
    }

    private List<SeriesId> care(HomeId home) {
        return series(home, DemoSignUps::isCare);
    }

    private static boolean isCare(ProgrammeView programme) {
        return programme.kind() == SessionKind.AFTER_SCHOOL_CLASS
                || programme.title().equals(DemoProgrammes.HOLIDAY_CARE);
    }

    private List<SeriesId> series(HomeId home, Predicate<ProgrammeView> wanted) {
        return programmes.of(home).stream()
                .filter(wanted)
                .flatMap(programme -> programmes.seriesOf(programme.id()).stream())
                .map(SeriesView::id)
                .toList();
    }
}
