package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.halfpastfour.programme.SessionFitness;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionSettler;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.programme.Unfit;
import org.halfpastfour.programme.UnfitRule;
import org.halfpastfour.shared.Choice;
import org.halfpastfour.shared.Matter;

/** Sessions that could not be planned any more as they are: where, when, or with so many. */
@ApplicationScoped
class SessionMatters {

    private static final Set<Choice.Kind> CHOICES = EnumSet.of(Choice.Kind.CANCEL, Choice.Kind.KEEP);

    @Inject
    SessionFitness fitness;

    @Inject
    SessionSettler settler;

    @Inject
    Overbooked overbooked;

    List<Matter> of(Collection<SessionView> sessions) {
        return ofUnfit(fitness.unfit(sessions));
    }

    /** Of what was found unfit by who asked. */
    List<Matter> ofUnfit(Collection<Unfit> found) {
        return found.stream().map(this::matter).toList();
    }

    /** A session with too many loses those who came last; any other is cancelled. */
    void cancel(Matter matter, String reason) {
        SessionId session = new SessionId(matter.session());
        if (isOverbooked(matter)) {
            overbooked.cut(session, Integer.parseInt(matter.detail()), reason);
            settler.fit(session);
        } else {
            settler.cancel(session, reason);
        }
    }

    private Matter matter(Unfit unfit) {
        SessionView session = unfit.session();
        return new Matter(
                unfit.rule().code(),
                session.id().value(),
                null,
                unfit.detail(),
                session.homeName(),
                session.title(),
                session.start(),
                session.end(),
                session.taken() + session.waiting(),
                List.of(),
                CHOICES);
    }

    static boolean isOverbooked(Matter matter) {
        return UnfitRule.SEATS.code().equals(matter.rule());
    }
}
