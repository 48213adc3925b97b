package org.halfpastfour.signup.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.account.RepeatedRequests;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.OwnHousehold;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.BookSeries;
import org.halfpastfour.signup.BookSession;
import org.halfpastfour.signup.BookingAnswer;
import org.halfpastfour.signup.Offering;
import org.halfpastfour.signup.SeriesAnswer;
import org.halfpastfour.signup.SignUp;
import org.halfpastfour.signup.SignUpPolicies;
import org.jspecify.annotations.Nullable;

/** Books one session or its whole series for the family, and says for each child what became of it. */
@Route(value = "book/:session", layout = MainLayout.class)
@RolesAllowed(Roles.PARENT)
public class BookPage extends HouseholdPage {

    static final String SESSION = "session";

    private static final long serialVersionUID = 1L;

    private final transient SignUp signUp;
    private final transient SignUpPolicies policies;
    private final transient RepeatedRequests once;
    private final transient Errors errors;
    private final BookingStanding standing;
    private @Nullable SessionId session;

    @Inject
    public BookPage(
            MyHousehold mine,
            Words words,
            SignUp signUp,
            SignUpPolicies policies,
            RepeatedRequests once,
            Errors errors,
            BookingStanding standing) {
        super("book", mine, words);
        this.signUp = signUp;
        this.policies = policies;
        this.once = once;
        this.errors = errors;
        this.standing = standing;
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        try {
            session = SessionId.of(
                    UUID.fromString(event.getRouteParameters().get(SESSION).orElse("")));
        } catch (IllegalArgumentException noId) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        super.enter(event);
    }

    @Override
    protected String title() {
        return words.text("signup.book.title");
    }

    @Override
    protected void refresh(OwnHousehold household) {
        if (session == null) {
            return;
        }
        Offering offering = signUp.offering(session, household.id());
        Forms form = new Forms(errors);
        BookForm fields = new BookForm(
                offering,
                sessionsOfSeries(offering, household),
                policies.freeUntil(offering.session().date()),
                words,
                standing,
                form);
        fields.onSubmit(key -> send(fields.choice(), offering.session(), household.id(), key));
        put(fields);
    }

    private List<Offering> sessionsOfSeries(Offering offering, OwnHousehold household) {
        SeriesId series = offering.session().series();
        return series == null ? List.of() : signUp.offeringsOf(series, household.id());
    }

    private void send(BookForm.Choice choice, SessionView chosen, HouseholdId household, String key) {
        if (choice.wholeSeries() && chosen.series() != null) {
            BookSeries request = new BookSeries(
                    chosen.series(),
                    household,
                    choice.children(),
                    choice.guardians(),
                    choice.split(),
                    choice.order(),
                    choice.dates());
            SeriesAnswer answer = once.once(key, request, SeriesAnswer.class, () -> signUp.bookSeries(request));
            put(new BookedPanel(chosen, answer, words, standing));
        } else {
            BookSession request = new BookSession(
                    chosen.id(),
                    household,
                    choice.children(),
                    choice.guardians(),
                    choice.split(),
                    choice.order(),
                    null);
            BookingAnswer answer = once.once(key, request, BookingAnswer.class, () -> signUp.book(request));
            put(new BookedPanel(chosen, answer, words, standing));
        }
        heading(words.text("signup.booked.title"));
    }
}
